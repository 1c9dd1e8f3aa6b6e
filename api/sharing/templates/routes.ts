import { createRoute, z } from '@hono/zod-openapi';
import { idSchema } from '../../dossier/contract.ts';
import type { House } from '../../house.ts';
import { changeProblems, commonProblems, createRoutes, json } from '../../http/routes.ts';
import { requireFresh, type SignedIn } from '../../identity/guard.ts';
import { grantsSchema } from '../contract.ts';
import { templateIdSchema, templatesSchema, useTemplateSchema } from './contract.ts';
import { readTemplates, useTemplate } from './use.ts';

const getTemplates = createRoute({
  method: 'get',
  path: '/dossiers/{id}/templates',
  summary: 'Sets om in één keer te delen',
  request: { params: z.object({ id: idSchema }) },
  responses: { 200: json(templatesSchema, 'Sets'), ...commonProblems },
});

const postTemplate = createRoute({
  method: 'post',
  path: '/dossiers/{id}/templates/{template}',
  summary: 'Een set delen, met wie je kiest',
  middleware: [requireFresh] as const,
  request: {
    params: z.object({ id: idSchema, template: templateIdSchema }),
    body: { ...json(useTemplateSchema, 'Wie en tot wanneer'), required: true },
  },
  responses: { 201: json(grantsSchema, 'De toestemmingen gelden'), ...changeProblems },
});

/** Several yeses in one go, in plain words. */
export const templateRoutes = (house: House) =>
  createRoutes<SignedIn>()
    .openapi(getTemplates, async c =>
      c.json({ items: await readTemplates(house, c.var.viewer.personId, c.req.valid('param').id) }, 200),
    )
    .openapi(postTemplate, async c => {
      const { id: dossierId, template: id } = c.req.valid('param');
      const wanted = c.req.valid('json');
      return c.json(
        { items: await useTemplate(house, c.var.viewer.personId, { dossierId, id, wanted }) },
        201,
      );
    });
