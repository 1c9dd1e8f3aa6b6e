import { createRoute, z } from '@hono/zod-openapi';
import { idSchema } from '../dossier/contract.ts';
import type { House } from '../house.ts';
import { commonProblems, createRoutes, json, queryProblems } from '../http/routes.ts';
import type { SignedIn } from '../identity/guard.ts';
import {
  accessLogQuerySchema,
  accessLogSchema,
  logGapsSchema,
  logProofQuerySchema,
  logProofSchema,
} from './contract.ts';
import { LOG_GAPS } from './gaps.ts';
import { readProof } from './prove.ts';
import { readAccessLog } from './read.ts';

const idParam = z.object({ id: idSchema });

const getAccessLog = createRoute({
  method: 'get',
  path: '/dossiers/{id}/access-log',
  summary: 'Wie keek, wanneer, waarnaar en waarom',
  request: { params: idParam, query: accessLogQuerySchema },
  responses: { 200: json(accessLogSchema, 'Een bladzijde van het logboek'), ...queryProblems },
});

const getProof = createRoute({
  method: 'get',
  path: '/dossiers/{id}/access-log/proof',
  summary: 'De ketting van het logboek, om zelf na te rekenen',
  request: { params: idParam, query: logProofQuerySchema },
  responses: { 200: json(logProofSchema, 'Een bladzijde van de ketting'), ...queryProblems },
});

const getGaps = createRoute({
  method: 'get',
  path: '/access-log/gaps',
  summary: 'Wat het logboek niet toont',
  responses: { 200: json(logGapsSchema, 'De namen van wat niet in het logboek staat'), ...commonProblems },
});

export const accessLogRoutes = (house: House) =>
  createRoutes<SignedIn>()
    .openapi(getAccessLog, async c =>
      c.json(
        await readAccessLog(house, c.var.viewer.personId, {
          dossierId: c.req.valid('param').id,
          ...c.req.valid('query'),
        }),
        200,
      ),
    )
    .openapi(getProof, async c =>
      c.json(
        await readProof(house, c.var.viewer.personId, {
          dossierId: c.req.valid('param').id,
          ...c.req.valid('query'),
        }),
        200,
      ),
    )
    .openapi(getGaps, c => c.json({ items: [...LOG_GAPS] }, 200));
