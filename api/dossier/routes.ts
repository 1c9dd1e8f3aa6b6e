import { createRoute, z } from '@hono/zod-openapi';
import type { House } from '../house.ts';
import { commonProblems, createRoutes, json, queryProblems } from '../http/routes.ts';
import type { SignedIn } from '../identity/guard.ts';
import { dossierSchema, entryPageSchema, entryQuerySchema, entrySchema, idSchema } from './contract.ts';
import { readDossier, readEntries, readEntry } from './read.ts';

const idParam = z.object({ id: idSchema });

const getDossier = createRoute({
  method: 'get',
  path: '/dossiers/{id}',
  summary: 'Het dossier: vakken, bronnen, nieuwste kaarten',
  request: { params: idParam },
  responses: { 200: json(dossierSchema, 'Het dossier'), ...commonProblems },
});

const getEntries = createRoute({
  method: 'get',
  path: '/dossiers/{id}/entries',
  summary: 'Kaarten, per vijftig, de nieuwste eerst',
  request: { params: idParam, query: entryQuerySchema },
  responses: { 200: json(entryPageSchema, 'Een bladzijde kaarten'), ...queryProblems },
});

const getEntry = createRoute({
  method: 'get',
  path: '/entries/{id}',
  summary: 'Eén kaart, open of dicht',
  request: { params: idParam },
  responses: { 200: json(entrySchema, 'De kaart'), ...commonProblems },
});

export const dossierRoutes = (house: House) =>
  createRoutes<SignedIn>()
    .openapi(getDossier, async c =>
      c.json(await readDossier(house, c.var.viewer.personId, c.req.valid('param').id), 200),
    )
    .openapi(getEntries, async c =>
      c.json(
        await readEntries(house, c.var.viewer.personId, {
          dossierId: c.req.valid('param').id,
          ...c.req.valid('query'),
        }),
        200,
      ),
    )
    .openapi(getEntry, async c =>
      c.json(await readEntry(house, c.var.viewer.personId, c.req.valid('param').id), 200),
    );
