import { createRoute, z } from '@hono/zod-openapi';
import { idSchema } from '../../dossier/contract.ts';
import type { House } from '../../house.ts';
import { changeProblems, commonProblems, createRoutes, json } from '../../http/routes.ts';
import { requireFresh, type SignedIn } from '../../identity/guard.ts';
import { answerAccess, askAccess, readAccessRequests, withdrawAccessRequest } from './ask.ts';
import {
  accessAnswerSchema,
  accessRequestSchema,
  accessRequestsSchema,
  newAccessRequestSchema,
  ownAccessRequestSchema,
} from './contract.ts';

const idParam = z.object({ id: idSchema });
const requestParam = z.object({ id: idSchema, requestId: idSchema });

const getAccessRequests = createRoute({
  method: 'get',
  path: '/dossiers/{id}/access-requests',
  summary: 'Wie vraagt om mee te lezen',
  request: { params: idParam },
  responses: { 200: json(accessRequestsSchema, 'Vragen'), ...commonProblems },
});

const postAccessRequest = createRoute({
  method: 'post',
  path: '/dossiers/{id}/access-requests',
  summary: 'Vragen om een vak te zien, met een reden',
  request: { params: idParam, body: { ...json(newAccessRequestSchema, 'De vraag'), required: true } },
  responses: { 201: json(ownAccessRequestSchema, 'De vraag is gesteld'), ...changeProblems },
});

// Yes and no take the same steps: both ask for a fresh proof of who this is.
const postAnswer = createRoute({
  method: 'post',
  path: '/dossiers/{id}/access-requests/{requestId}/answer',
  summary: 'Ja of nee zeggen',
  middleware: [requireFresh] as const,
  request: { params: requestParam, body: { ...json(accessAnswerSchema, 'Het antwoord'), required: true } },
  responses: { 200: json(accessRequestSchema, 'De vraag is beantwoord'), ...changeProblems },
});

const postWithdraw = createRoute({
  method: 'post',
  path: '/dossiers/{id}/access-requests/{requestId}/withdraw',
  summary: 'Een vraag om mee te lezen intrekken',
  request: { params: requestParam },
  responses: { 200: json(ownAccessRequestSchema, 'De vraag is ingetrokken'), ...changeProblems },
});

/** Asking to see a shelf, and the answer. */
export const askingRoutes = (house: House) =>
  createRoutes<SignedIn>()
    .openapi(getAccessRequests, async c =>
      c.json({ items: await readAccessRequests(house, c.var.viewer.personId, c.req.valid('param').id) }, 200),
    )
    .openapi(postAccessRequest, async c => {
      const dossierId = c.req.valid('param').id;
      const wanted = c.req.valid('json');
      return c.json(await askAccess(house, c.var.viewer.personId, { dossierId, wanted }), 201);
    })
    .openapi(postAnswer, async c => {
      const { id, requestId } = c.req.valid('param');
      const given = c.req.valid('json');
      return c.json(
        await answerAccess(house, c.var.viewer.personId, { dossierId: id, requestId, given }),
        200,
      );
    })
    .openapi(postWithdraw, async c => {
      const { id, requestId } = c.req.valid('param');
      return c.json(
        await withdrawAccessRequest(house, c.var.viewer.personId, { dossierId: id, requestId }),
        200,
      );
    });
