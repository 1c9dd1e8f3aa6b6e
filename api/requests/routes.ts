import { createRoute, z } from '@hono/zod-openapi';
import { idSchema } from '../dossier/contract.ts';
import type { House } from '../house.ts';
import { ProblemError } from '../http/problem.ts';
import { changeProblems, commonProblems, createRoutes, json } from '../http/routes.ts';
import type { SignedIn } from '../identity/guard.ts';
import { answer, openAsked, readWork } from './answer.ts';
import { ask, readRequests, takeBack } from './ask.ts';
import {
  newAnswerSchema,
  newRequestSchema,
  requestSchema,
  requestsSchema,
  workListSchema,
  workRequestSchema,
} from './contract.ts';

const idParam = z.object({ id: idSchema });
const requestParam = z.object({ requestId: idSchema });

const getRequests = createRoute({
  method: 'get',
  path: '/dossiers/{id}/requests',
  summary: 'Wat je vroeg, met de termijnen en de antwoorden',
  request: { params: idParam },
  responses: { 200: json(requestsSchema, 'Je vragen'), ...commonProblems },
});

const postRequest = createRoute({
  method: 'post',
  path: '/dossiers/{id}/requests',
  summary: 'Iets vragen',
  request: { params: idParam, body: { ...json(newRequestSchema, 'De vraag'), required: true } },
  responses: {
    200: json(requestSchema, 'Deze vraag liep al'),
    201: json(requestSchema, 'De vraag is gesteld'),
    ...changeProblems,
  },
});

const withdrawRequest = createRoute({
  method: 'post',
  path: '/dossiers/{id}/requests/{requestId}/withdraw',
  summary: 'Een vraag intrekken',
  request: { params: idParam.extend({ requestId: idSchema }) },
  responses: { 200: json(requestSchema, 'De vraag is ingetrokken'), ...changeProblems },
});

const getWork = createRoute({
  method: 'get',
  path: '/work/requests',
  summary: 'Wat op een antwoord van je organisatie wacht, het dringendste eerst',
  responses: { 200: json(workListSchema, 'De werklijst'), ...commonProblems },
});

const readRequest = createRoute({
  method: 'post',
  path: '/work/requests/{requestId}/read',
  summary: 'Een vraag openen: wie ze stelde, ziet dat iemand ze leest',
  request: { params: requestParam },
  responses: { 200: json(workRequestSchema, 'De vraag'), ...changeProblems },
});

const answerRequest = createRoute({
  method: 'post',
  path: '/work/requests/{requestId}/answer',
  summary: 'Een vraag beantwoorden, één keer',
  request: { params: requestParam, body: { ...json(newAnswerSchema, 'Het antwoord'), required: true } },
  responses: { 200: json(workRequestSchema, 'De vraag met het antwoord'), ...changeProblems },
});

export const requestRoutes = (house: House) =>
  createRoutes<SignedIn>()
    .openapi(getRequests, async c =>
      c.json({ items: await readRequests(house, c.var.viewer.personId, c.req.valid('param').id) }, 200),
    )
    .openapi(postRequest, async c => {
      const wanted = c.req.valid('json');
      // Deletion asks for a fresh proof of who this is; a question never does.
      if (wanted.kind === 'deletion' && !c.var.viewer.freshUntil) throw new ProblemError('step-up');
      const dossierId = c.req.valid('param').id;
      const { request, isNew } = await ask(house, c.var.viewer.personId, { dossierId, wanted });
      return isNew ? c.json(request, 201) : c.json(request, 200);
    })
    .openapi(withdrawRequest, async c => {
      const { id, requestId } = c.req.valid('param');
      return c.json(await takeBack(house, c.var.viewer.personId, { dossierId: id, requestId }), 200);
    })
    .openapi(getWork, async c => c.json(await readWork(house, c.var.viewer.personId), 200))
    .openapi(readRequest, async c =>
      c.json(await openAsked(house, c.var.viewer.personId, c.req.valid('param').requestId), 200),
    )
    .openapi(answerRequest, async c => {
      const { requestId } = c.req.valid('param');
      const given = c.req.valid('json');
      return c.json(await answer(house, c.var.viewer.personId, { requestId, given }), 200);
    });
