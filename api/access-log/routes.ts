import { createRoute, z } from '@hono/zod-openapi';
import { idSchema } from '../dossier/contract.ts';
import type { House } from '../house.ts';
import { createRoutes, json, queryProblems } from '../http/routes.ts';
import type { SignedIn } from '../identity/guard.ts';
import { accessLogQuerySchema, accessLogSchema } from './contract.ts';
import { readAccessLog } from './read.ts';

const getAccessLog = createRoute({
  method: 'get',
  path: '/dossiers/{id}/access-log',
  summary: 'Wie keek, wanneer, waarnaar en waarom',
  request: { params: z.object({ id: idSchema }), query: accessLogQuerySchema },
  responses: { 200: json(accessLogSchema, 'Een bladzijde van het logboek'), ...queryProblems },
});

export const accessLogRoutes = (house: House) =>
  createRoutes<SignedIn>().openapi(getAccessLog, async c =>
    c.json(
      await readAccessLog(house, c.var.viewer.personId, {
        dossierId: c.req.valid('param').id,
        ...c.req.valid('query'),
      }),
      200,
    ),
  );
