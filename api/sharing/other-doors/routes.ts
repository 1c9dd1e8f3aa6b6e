import { createRoute, z } from '@hono/zod-openapi';
import { idSchema } from '../../dossier/contract.ts';
import type { House } from '../../house.ts';
import { commonProblems, createRoutes, json, queryProblems } from '../../http/routes.ts';
import type { SignedIn } from '../../identity/guard.ts';
import { otherDoorsSchema, readersSchema } from './contract.ts';
import { readOtherDoors, readReaders } from './read.ts';

const idParam = z.object({ id: idSchema });

const getOtherDoors = createRoute({
  method: 'get',
  path: '/dossiers/{id}/other-doors',
  summary: 'Wie iets ziet zonder dat je ja zei, en waarom',
  request: { params: idParam },
  responses: { 200: json(otherDoorsSchema, 'Andere wegen naar binnen'), ...commonProblems },
});

const getReaders = createRoute({
  method: 'get',
  path: '/dossiers/{id}/readers',
  summary: 'Wie één kaart kan lezen, en waarom',
  request: { params: idParam, query: z.object({ entry: idSchema }) },
  responses: { 200: json(readersSchema, 'Wie leest'), ...queryProblems },
});

/** Every ground besides consent, for whoever decides about the dossier. */
export const otherDoorRoutes = (house: House) =>
  createRoutes<SignedIn>()
    .openapi(getOtherDoors, async c =>
      c.json(await readOtherDoors(house, c.var.viewer.personId, c.req.valid('param').id), 200),
    )
    .openapi(getReaders, async c => {
      const { id: dossierId } = c.req.valid('param');
      const { entry: entryId } = c.req.valid('query');
      return c.json(await readReaders(house, c.var.viewer.personId, { dossierId, entryId }), 200);
    });
