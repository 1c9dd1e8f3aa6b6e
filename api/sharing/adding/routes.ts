import { createRoute, z } from '@hono/zod-openapi';
import { idSchema } from '../../dossier/contract.ts';
import type { House } from '../../house.ts';
import { changeProblems, createRoutes, json } from '../../http/routes.ts';
import type { SignedIn } from '../../identity/guard.ts';
import { addEntry } from './add.ts';
import { addedEntrySchema, newEntrySchema } from './contract.ts';

const postEntry = createRoute({
  method: 'post',
  path: '/dossiers/{id}/entries',
  summary: 'Een kaart toevoegen, als team dat betrokken is',
  request: {
    params: z.object({ id: idSchema }),
    body: { ...json(newEntrySchema, 'De kaart'), required: true },
  },
  responses: { 201: json(addedEntrySchema, 'De kaart ligt op tafel'), ...changeProblems },
});

/** What a team that is involved puts on the table. */
export const addingRoutes = (house: House) =>
  createRoutes<SignedIn>().openapi(postEntry, async c => {
    const dossierId = c.req.valid('param').id;
    const written = c.req.valid('json');
    return c.json(await addEntry(house, c.var.viewer.personId, { dossierId, written }), 201);
  });
