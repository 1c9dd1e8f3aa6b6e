import { createRoute, z } from '@hono/zod-openapi';
import type { HonoRequest } from 'hono';
import { idSchema } from '../dossier/contract.ts';
import type { House } from '../house.ts';
import { ProblemError } from '../http/problem.ts';
import { changeProblems, commonProblems, createRoutes, json } from '../http/routes.ts';
import type { SignedIn } from '../identity/guard.ts';
import { attachmentSchema, FILE_NAME_HEADER } from './contract.ts';
import { keepFile, removeFile } from './keep.ts';
import { openFile } from './open.ts';
import { dispositionOf } from './rules.ts';

const idParam = z.object({ id: idSchema });
const binary = { schema: z.string().openapi({ format: 'binary' }) };

const UPLOAD = /^\/api\/v1\/entries\/[^/]+\/files$/;

/** A file on its way in: it has a limit of its own, and is read in pieces. */
export const isUpload = ({ method, path }: HonoRequest): boolean => method === 'POST' && UPLOAD.test(path);

const postFile = createRoute({
  method: 'post',
  path: '/entries/{id}/files',
  summary: 'Een foto of PDF bij je eigen kaart zetten',
  request: {
    params: idParam,
    headers: z.object({ [FILE_NAME_HEADER]: z.string().max(4000).optional() }),
    body: { content: { 'application/octet-stream': binary }, required: true },
  },
  responses: { 201: json(attachmentSchema, 'Bewaard'), ...changeProblems },
});

const getFile = createRoute({
  method: 'get',
  path: '/files/{id}',
  summary: 'Een foto of PDF lezen',
  description: 'Een foto wordt getoond of, met `keep`, als bestand gegeven; een PDF altijd als bestand.',
  request: { params: idParam, query: z.object({ keep: z.literal('1').optional() }) },
  responses: {
    200: { description: 'De bytes', content: { 'application/octet-stream': binary } },
    ...commonProblems,
  },
});

const deleteFile = createRoute({
  method: 'delete',
  path: '/files/{id}',
  summary: 'Een eigen foto of PDF weggooien, meteen en voorgoed',
  request: { params: idParam },
  responses: { 204: { description: 'Weg' }, ...changeProblems },
});

/** The name that the sender gave; an odd one is no reason to refuse a file. */
function nameIn(header: string | undefined): string {
  try {
    return decodeURIComponent(header ?? '');
  } catch {
    return '';
  }
}

export const attachmentRoutes = (house: House) =>
  createRoutes<SignedIn>()
    .openapi(postFile, async c => {
      const { body } = c.req.raw;
      if (!body) throw new ProblemError('invalid', [{ field: 'file', message: 'Kies een bestand.' }]);
      const file = await keepFile(house, c.var.viewer.personId, {
        entryId: c.req.valid('param').id,
        name: nameIn(c.req.valid('header')[FILE_NAME_HEADER]),
        bytes: body,
      });
      return c.json(file, 201);
    })
    .openapi(getFile, async c => {
      const file = await openFile(house, c.var.viewer.personId, c.req.valid('param').id);
      const isKept = c.req.valid('query').keep !== undefined;
      return c.body(file.bytes, 200, {
        'Content-Type': file.mediaType,
        'Content-Length': String(file.size),
        'Content-Disposition': dispositionOf(file, !isKept),
      });
    })
    .openapi(deleteFile, async c => {
      await removeFile(house, c.var.viewer.personId, c.req.valid('param').id);
      return c.body(null, 204);
    });
