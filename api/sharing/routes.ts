import { createRoute, z } from '@hono/zod-openapi';
import { idSchema } from '../dossier/contract.ts';
import type { House } from '../house.ts';
import { changeProblems, commonProblems, createRoutes, json, queryProblems } from '../http/routes.ts';
import { requireFresh, type SignedIn } from '../identity/guard.ts';
import { addingRoutes } from './adding/routes.ts';
import { askingRoutes } from './asking/routes.ts';
import { closingRoutes } from './closing/routes.ts';
import {
  grantSchema,
  grantsSchema,
  newGrantSchema,
  partiesSchema,
  previewQuerySchema,
  previewSchema,
} from './contract.ts';
import { otherDoorRoutes } from './other-doors/routes.ts';
import { reviewRoutes } from './review/routes.ts';
import { giveGrant, readGrants, readParties, readPreview, stopGrant } from './share.ts';
import { sharedWithMeRoutes } from './shared-with-me/routes.ts';
import { talkRoutes } from './talks/routes.ts';
import { templateRoutes } from './templates/routes.ts';

const idParam = z.object({ id: idSchema });

const getParties = createRoute({
  method: 'get',
  path: '/dossiers/{id}/parties',
  summary: 'Mensen en teams rond dit dossier',
  request: { params: idParam },
  responses: { 200: json(partiesSchema, 'Mensen en teams'), ...commonProblems },
});

const getGrants = createRoute({
  method: 'get',
  path: '/dossiers/{id}/grants',
  summary: 'Wie waarvoor en tot wanneer mag kijken',
  request: { params: idParam },
  responses: { 200: json(grantsSchema, 'Toestemmingen'), ...commonProblems },
});

const postGrant = createRoute({
  method: 'post',
  path: '/dossiers/{id}/grants',
  summary: 'Iemand laten kijken',
  middleware: [requireFresh] as const,
  request: { params: idParam, body: { ...json(newGrantSchema, 'De toestemming'), required: true } },
  responses: { 201: json(grantSchema, 'De toestemming geldt'), ...changeProblems },
});

const deleteGrant = createRoute({
  method: 'delete',
  path: '/dossiers/{id}/grants/{grantId}',
  summary: 'Iemand niet meer laten kijken, vanaf nu',
  request: { params: z.object({ id: idSchema, grantId: idSchema }) },
  responses: { 200: json(grantSchema, 'De toestemming is gestopt'), ...changeProblems },
});

const getPreview = createRoute({
  method: 'get',
  path: '/dossiers/{id}/preview',
  summary: 'Je eigen tafel door de ogen van iemand anders',
  request: { params: idParam, query: previewQuerySchema },
  responses: { 200: json(previewSchema, 'De tafel'), ...queryProblems },
});

export const sharingRoutes = (house: House) =>
  createRoutes<SignedIn>()
    .openapi(getParties, async c =>
      c.json({ items: await readParties(house, c.var.viewer.personId, c.req.valid('param').id) }, 200),
    )
    .openapi(getGrants, async c =>
      c.json({ items: await readGrants(house, c.var.viewer.personId, c.req.valid('param').id) }, 200),
    )
    .openapi(postGrant, async c =>
      c.json(
        await giveGrant(house, c.var.viewer.personId, {
          dossierId: c.req.valid('param').id,
          wanted: c.req.valid('json'),
        }),
        201,
      ),
    )
    .openapi(deleteGrant, async c => {
      const { id, grantId } = c.req.valid('param');
      return c.json(await stopGrant(house, c.var.viewer.personId, { dossierId: id, grantId }), 200);
    })
    .openapi(getPreview, async c =>
      c.json(
        await readPreview(house, c.var.viewer.personId, {
          dossierId: c.req.valid('param').id,
          partyId: c.req.valid('query').as,
        }),
        200,
      ),
    )
    .route('/', otherDoorRoutes(house))
    .route('/', closingRoutes(house))
    .route('/', askingRoutes(house))
    .route('/', templateRoutes(house))
    .route('/', reviewRoutes(house))
    .route('/', sharedWithMeRoutes(house))
    .route('/', addingRoutes(house))
    .route('/', talkRoutes(house));
