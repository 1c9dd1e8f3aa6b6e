import { createRoute, z } from '@hono/zod-openapi';
import { idSchema } from '../../dossier/contract.ts';
import type { House } from '../../house.ts';
import { notFound } from '../../http/problem.ts';
import { changeProblems, commonProblems, createRoutes, json } from '../../http/routes.ts';
import { leave } from '../enter.ts';
import { requireSession, type SignedIn } from '../guard.ts';
import type { IdentityParts } from '../parts.ts';
import { ownSessionsSchema } from './contract.ts';
import { deviceOf } from './rules.ts';

const PATH = '/api/v1/me/sessions';
const done = { description: 'Gelukt' };

/** Where somebody is signed in, and how to end that: narrowing needs no fresh proof. */
export function deviceRoutes(house: House, { sessions }: IdentityParts) {
  const signedIn = requireSession(sessions, house.config);
  const getSessions = createRoute({
    method: 'get',
    path: PATH,
    middleware: [signedIn] as const,
    responses: { 200: json(ownSessionsSchema, 'Waar je aangemeld bent'), ...commonProblems },
  });
  const deleteSession = createRoute({
    method: 'delete',
    path: `${PATH}/{id}`,
    middleware: [signedIn] as const,
    request: { params: z.object({ id: idSchema }) },
    responses: { 204: done, ...changeProblems },
  });
  const deleteAll = createRoute({
    method: 'delete',
    path: PATH,
    middleware: [signedIn] as const,
    responses: { 204: done, ...changeProblems },
  });

  return createRoutes<SignedIn>()
    .openapi(getSessions, async c => {
      const { personId, handle } = c.var.viewer;
      const items = (await sessions.list(personId)).map(session => ({
        id: session.handle,
        device: deviceOf(session.device),
        since: session.createdAt.toISOString(),
        endsAt: session.endsAt.toISOString(),
        shared: session.shared,
        here: session.handle === handle,
      }));
      return c.json({ items }, 200);
    })
    .openapi(deleteSession, async c => {
      const { personId, handle } = c.var.viewer;
      const { id } = c.req.valid('param');
      if (!(await sessions.endByHandle(personId, id))) throw notFound();
      if (id === handle) await leave(c, sessions);
      return c.body(null, 204);
    })
    .openapi(deleteAll, async c => {
      await sessions.endAll(c.var.viewer.personId);
      await leave(c, sessions);
      c.header('Clear-Site-Data', '"cache"');
      return c.body(null, 204);
    });
}
