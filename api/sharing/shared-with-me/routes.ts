import { createRoute } from '@hono/zod-openapi';
import type { House } from '../../house.ts';
import { commonProblems, createRoutes, json } from '../../http/routes.ts';
import type { SignedIn } from '../../identity/guard.ts';
import { sharedWithMeSchema } from './contract.ts';
import { readSharedWithMe } from './read.ts';

const getSharedWithMe = createRoute({
  method: 'get',
  path: '/shared-with-me',
  summary: 'Wat anderen met je delen, en waarom',
  responses: { 200: json(sharedWithMeSchema, 'Gedeeld met mij'), ...commonProblems },
});

/** For parents, trusted persons and professionals: what is open to them. */
export const sharedWithMeRoutes = (house: House) =>
  createRoutes<SignedIn>().openapi(getSharedWithMe, async c =>
    c.json({ items: await readSharedWithMe(house, c.var.viewer.personId) }, 200),
  );
