import { createRoute, z } from '@hono/zod-openapi';
import { idSchema } from '../dossier/contract.ts';
import type { House } from '../house.ts';
import { commonProblems, createRoutes, json } from '../http/routes.ts';
import type { SignedIn } from '../identity/guard.ts';
import { tracksSchema } from '../requests/contract.ts';
import { readTracks } from './look-ahead.ts';

const getTracks = createRoute({
  method: 'get',
  path: '/dossiers/{id}/tracks',
  summary: 'Wat er met je dossier kan gebeuren als je 18 bent',
  request: { params: z.object({ id: idSchema }) },
  responses: { 200: json(tracksSchema, 'De drie sporen'), ...commonProblems },
});

export const adulthoodRoutes = (house: House) =>
  createRoutes<SignedIn>().openapi(getTracks, async c =>
    c.json(await readTracks(house, c.var.viewer.personId, c.req.valid('param').id), 200),
  );
