import { createRoute, z } from '@hono/zod-openapi';
import { idSchema } from '../dossier/contract.ts';
import type { House } from '../house.ts';
import { changeProblems, commonProblems, createRoutes, json } from '../http/routes.ts';
import type { SignedIn } from '../identity/guard.ts';
import { urgentContactsSchema } from './contract.ts';
import { orderUrgentContacts, readUrgentContacts } from './urgent-contacts.ts';

const idParam = z.object({ id: idSchema });
const path = '/dossiers/{id}/urgent-contacts' as const;

const get = createRoute({
  method: 'get',
  path,
  summary: 'Wie je eerst belt, in jouw volgorde',
  request: { params: idParam },
  responses: { 200: json(urgentContactsSchema, 'De volgorde'), ...commonProblems },
});

const put = createRoute({
  method: 'put',
  path,
  summary: 'Je volgorde bewaren',
  request: { params: idParam, body: { ...json(urgentContactsSchema, 'De volgorde'), required: true } },
  responses: { 200: json(urgentContactsSchema, 'Bewaard'), ...changeProblems },
});

export const preferenceRoutes = (house: House) =>
  createRoutes<SignedIn>()
    .openapi(get, async c =>
      c.json(await readUrgentContacts(house, c.var.viewer.personId, c.req.valid('param').id), 200),
    )
    .openapi(put, async c => {
      const set = { dossierId: c.req.valid('param').id, order: c.req.valid('json') };
      return c.json(await orderUrgentContacts(house, c.var.viewer.personId, set), 200);
    });
