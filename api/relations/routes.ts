import { createRoute, z } from '@hono/zod-openapi';
import { idSchema } from '../dossier/contract.ts';
import type { House } from '../house.ts';
import { changeProblems, commonProblems, createRoutes, json, queryProblems } from '../http/routes.ts';
import { requireFresh, type SignedIn } from '../identity/guard.ts';
import {
  keptDossiersSchema,
  keptQuerySchema,
  keptRelationSchema,
  keptSchema,
  newRelationSchema,
  ownRelationsSchema,
  relationEndSchema,
  relationsSchema,
} from './contract.ts';
import { readKept, readKeptDossiers, readOwnRelations, readRelations } from './read.ts';
import { recordRelation, stepRelation } from './record.ts';
import type { Step } from './store.ts';

const idParam = z.object({ id: idSchema });
const relationParam = z.object({ id: idSchema, relationId: idSchema });

const getRelations = createRoute({
  method: 'get',
  path: '/dossiers/{id}/relations',
  summary: 'Wat over de mensen rond de jongere is vastgelegd',
  request: { params: idParam },
  responses: { 200: json(relationsSchema, 'Wat is vastgelegd'), ...commonProblems },
});

const getOwnRelations = createRoute({
  method: 'get',
  path: '/relations',
  summary: 'Wat over jou is vastgelegd in dossiers van anderen',
  responses: { 200: json(ownRelationsSchema, 'Wat over jou is vastgelegd'), ...commonProblems },
});

const getKeptDossiers = createRoute({
  method: 'get',
  path: '/kept',
  summary: 'Dossiers die je bijhoudt voor je organisatie',
  request: { query: keptQuerySchema },
  responses: { 200: json(keptDossiersSchema, 'Een bladzijde dossiers'), ...queryProblems },
});

const getKept = createRoute({
  method: 'get',
  path: '/kept/{id}',
  summary: 'Wie rond een jongere staat, en wat is vastgelegd',
  request: { params: idParam },
  responses: { 200: json(keptSchema, 'Het dossier dat je bijhoudt'), ...commonProblems },
});

const postRelation = createRoute({
  method: 'post',
  path: '/kept/{id}/relations',
  summary: 'Iets vastleggen; iemand anders bevestigt het',
  middleware: [requireFresh] as const,
  request: { params: idParam, body: { ...json(newRelationSchema, 'Wat je vastlegt'), required: true } },
  responses: { 201: json(keptRelationSchema, 'Het is vastgelegd'), ...changeProblems },
});

const stepOf = <Path extends string>(path: Path, summary: string) =>
  createRoute({
    method: 'post',
    path: `/kept/{id}/relations/{relationId}/${path}` as const,
    summary,
    middleware: [requireFresh] as const,
    request: { params: relationParam },
    responses: { 200: json(keptRelationSchema, 'Zo staat het nu'), ...changeProblems },
  });

const confirm = stepOf('confirm', 'Bevestigen wat iemand anders vastlegde');
const refuse = stepOf('refuse', 'Weigeren wat iemand anders vastlegde');
const confirmEnd = stepOf('confirm-end', 'Bevestigen dat iets stopt');

const refuseEnd = stepOf('refuse-end', 'Weigeren dat iets stopt: het geldt verder');

const end = createRoute({
  method: 'post',
  path: '/kept/{id}/relations/{relationId}/end',
  summary: 'Laten stoppen; iemand anders bevestigt het',
  middleware: [requireFresh] as const,
  request: { params: relationParam, body: { ...json(relationEndSchema, 'Vanaf wanneer'), required: true } },
  responses: { 200: json(keptRelationSchema, 'Zo staat het nu'), ...changeProblems },
});

export const relationRoutes = (house: House) => {
  const take = (personId: string, { id, relationId }: z.infer<typeof relationParam>, step: Step) =>
    stepRelation(house, personId, { dossierId: id, relationId, step });
  return createRoutes<SignedIn>()
    .openapi(getRelations, async c =>
      c.json({ items: await readRelations(house, c.var.viewer.personId, c.req.valid('param').id) }, 200),
    )
    .openapi(getOwnRelations, async c =>
      c.json({ items: await readOwnRelations(house, c.var.viewer.personId) }, 200),
    )
    .openapi(getKeptDossiers, async c =>
      c.json(await readKeptDossiers(house, c.var.viewer.personId, c.req.valid('query').cursor), 200),
    )
    .openapi(getKept, async c =>
      c.json(await readKept(house, c.var.viewer.personId, c.req.valid('param').id), 200),
    )
    .openapi(postRelation, async c =>
      c.json(
        await recordRelation(house, c.var.viewer.personId, {
          dossierId: c.req.valid('param').id,
          wanted: c.req.valid('json'),
        }),
        201,
      ),
    )
    .openapi(confirm, async c =>
      c.json(await take(c.var.viewer.personId, c.req.valid('param'), { take: 'confirmed' }), 200),
    )
    .openapi(refuse, async c =>
      c.json(await take(c.var.viewer.personId, c.req.valid('param'), { take: 'refused' }), 200),
    )
    .openapi(end, async c =>
      c.json(
        await take(c.var.viewer.personId, c.req.valid('param'), { take: 'end', on: c.req.valid('json').on }),
        200,
      ),
    )
    .openapi(confirmEnd, async c =>
      c.json(await take(c.var.viewer.personId, c.req.valid('param'), { take: 'confirm-end' }), 200),
    )
    .openapi(refuseEnd, async c =>
      c.json(await take(c.var.viewer.personId, c.req.valid('param'), { take: 'refuse-end' }), 200),
    );
};
