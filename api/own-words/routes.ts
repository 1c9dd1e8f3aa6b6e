import { createRoute, z } from '@hono/zod-openapi';
import { idSchema } from '../dossier/contract.ts';
import type { House } from '../house.ts';
import { changeProblems, commonProblems, createRoutes, json, queryProblems } from '../http/routes.ts';
import type { SignedIn } from '../identity/guard.ts';
import {
  binnedOwnWordsSchema,
  changedOwnWordsSchema,
  newOwnWordsSchema,
  ownWordsPageSchema,
  ownWordsQuerySchema,
  ownWordsSchema,
} from './contract.ts';
import {
  binOwnWords,
  changeOwnWords,
  deleteOwnWords,
  readOneOwn,
  readOwnWords,
  unbinOwnWords,
  writeOwnWords,
} from './write.ts';

const idParam = z.object({ id: idSchema });

const getAll = createRoute({
  method: 'get',
  path: '/dossiers/{id}/own-words',
  summary: 'Wat je zelf schreef en bewaarde, en je prullenmand',
  request: { params: idParam, query: ownWordsQuerySchema },
  responses: { 200: json(ownWordsPageSchema, 'Een bladzijde'), ...queryProblems },
});

const post = createRoute({
  method: 'post',
  path: '/dossiers/{id}/own-words',
  summary: 'Iets van jezelf schrijven',
  request: { params: idParam, body: { ...json(newOwnWordsSchema, 'Je woorden'), required: true } },
  responses: { 201: json(ownWordsSchema, 'Bewaard'), ...changeProblems },
});

const getOne = createRoute({
  method: 'get',
  path: '/own-words/{id}',
  summary: 'Eén ding van jezelf, in de nieuwste versie',
  request: { params: idParam },
  responses: { 200: json(ownWordsSchema, 'Je woorden'), ...commonProblems },
});

const put = createRoute({
  method: 'put',
  path: '/own-words/{id}',
  summary: 'Je woorden veranderen',
  request: { params: idParam, body: { ...json(changedOwnWordsSchema, 'Je woorden'), required: true } },
  responses: { 200: json(ownWordsSchema, 'Bewaard'), ...changeProblems },
});

const bin = createRoute({
  method: 'post',
  path: '/own-words/{id}/bin',
  summary: 'Iets van jezelf weggooien: tien minuten kan het terug',
  request: { params: idParam, body: { ...json(binnedOwnWordsSchema, 'Welke versie'), required: true } },
  responses: { 204: { description: 'In de prullenmand' }, ...changeProblems },
});

const unbin = createRoute({
  method: 'post',
  path: '/own-words/{id}/unbin',
  summary: 'Iets uit de prullenmand halen',
  request: { params: idParam },
  responses: { 200: json(ownWordsSchema, 'Terug'), ...changeProblems },
});

const remove = createRoute({
  method: 'delete',
  path: '/own-words/{id}',
  summary: 'Iets in de prullenmand meteen voorgoed wissen',
  request: { params: idParam },
  responses: { 204: { description: 'Voorgoed weg' }, ...changeProblems },
});

export const ownWordsRoutes = (house: House) =>
  createRoutes<SignedIn>()
    .openapi(getAll, async c => {
      const wanted = { dossierId: c.req.valid('param').id, ...c.req.valid('query') };
      return c.json(await readOwnWords(house, c.var.viewer.personId, wanted), 200);
    })
    .openapi(post, async c => {
      const made = { dossierId: c.req.valid('param').id, wanted: c.req.valid('json') };
      return c.json(await writeOwnWords(house, c.var.viewer.personId, made), 201);
    })
    .openapi(getOne, async c =>
      c.json(await readOneOwn(house, c.var.viewer.personId, c.req.valid('param').id), 200),
    )
    .openapi(put, async c => {
      const change = { id: c.req.valid('param').id, changed: c.req.valid('json') };
      return c.json(await changeOwnWords(house, c.var.viewer.personId, change), 200);
    })
    .openapi(bin, async c => {
      const binned = { id: c.req.valid('param').id, version: c.req.valid('json').version };
      await binOwnWords(house, c.var.viewer.personId, binned);
      return c.body(null, 204);
    })
    .openapi(unbin, async c =>
      c.json(await unbinOwnWords(house, c.var.viewer.personId, c.req.valid('param').id), 200),
    )
    .openapi(remove, async c => {
      await deleteOwnWords(house, c.var.viewer.personId, c.req.valid('param').id);
      return c.body(null, 204);
    });
