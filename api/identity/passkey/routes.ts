import { createRoute, z } from '@hono/zod-openapi';
import type { House } from '../../house.ts';
import { changeProblems, createRoutes, givingProblems, json } from '../../http/routes.ts';
import { challengeCookie } from '../cookies.ts';
import { enter } from '../enter.ts';
import { requireFresh, requireSession, type SignedIn } from '../guard.ts';
import type { IdentityParts } from '../parts.ts';
import { labelSchema, newPasskeySchema, optionsSchema, passkeySignInSchema } from './contract.ts';
import { askForMine, keepMine, removeMine, renameMine, whoUsed } from './use.ts';
import type { Passkeys } from './webauthn.ts';

export const PASSKEY_PATH = '/api/auth/passkey';
const OPTIONS_PATH = `${PASSKEY_PATH}/options`;
const MINE = '/api/v1/me/passkeys';

const done = { description: 'Gelukt' };
const options = json(optionsSchema, 'Wat de browser moet vragen');
const body = <Schema>(schema: Schema) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});
const params = z.object({ id: z.string().regex(/^[A-Za-z0-9_-]{1,1400}$/) });

const postOptions = createRoute({
  method: 'post',
  path: OPTIONS_PATH,
  responses: { 200: options, ...givingProblems },
});

const postSignIn = createRoute({
  method: 'post',
  path: PASSKEY_PATH,
  request: body(passkeySignInSchema),
  responses: { 204: done, ...givingProblems },
});

/** What somebody does with passkeys of their own, always after a fresh proof. */
const mineRoutes = (signedIn: ReturnType<typeof requireSession>) => ({
  postAsk: createRoute({
    method: 'post',
    path: `${MINE}/options`,
    middleware: [signedIn, requireFresh] as const,
    responses: { 200: options, ...changeProblems },
  }),
  postNew: createRoute({
    method: 'post',
    path: MINE,
    middleware: [signedIn, requireFresh] as const,
    request: body(newPasskeySchema),
    responses: { 204: done, ...changeProblems },
  }),
  postName: createRoute({
    method: 'post',
    path: `${MINE}/{id}/name`,
    middleware: [signedIn, requireFresh] as const,
    request: { params, ...body(z.object({ label: labelSchema })) },
    responses: { 204: done, ...changeProblems },
  }),
  remove: createRoute({
    method: 'delete',
    path: `${MINE}/{id}`,
    middleware: [signedIn, requireFresh] as const,
    request: { params },
    responses: { 204: done, ...changeProblems },
  }),
});

/** Signing in with a passkey, and looking after one's own. */
export function passkeyRoutes(house: House, { sessions }: IdentityParts, passkeys: Passkeys) {
  const mine = mineRoutes(requireSession(sessions, house.config));
  return createRoutes<SignedIn>()
    .openapi(postOptions, async c => {
      const asked = await passkeys.askToUse();
      challengeCookie.write(c, asked.cookie);
      return c.json({ ...asked.options }, 200);
    })
    .openapi(postSignIn, async c => {
      const { passkey, shared } = c.req.valid('json');
      const cookie = challengeCookie.read(c);
      challengeCookie.clear(c);
      const personId = await whoUsed(house, passkeys, { passkey, cookie });
      await enter(c, sessions, { personId, provedAt: new Date(), shared, viaProvider: false });
      return c.body(null, 204);
    })
    .openapi(mine.postAsk, async c => {
      const asked = await askForMine(house, passkeys, c.var.viewer.personId);
      challengeCookie.write(c, asked.cookie);
      return c.json({ ...asked.options }, 200);
    })
    .openapi(mine.postNew, async c => {
      const { label, passkey } = c.req.valid('json');
      const cookie = challengeCookie.read(c);
      challengeCookie.clear(c);
      await keepMine(house, passkeys, { personId: c.var.viewer.personId, label, passkey, cookie });
      return c.body(null, 204);
    })
    .openapi(mine.postName, async c => {
      await renameMine(house, c.var.viewer.personId, c.req.valid('param').id, c.req.valid('json').label);
      return c.body(null, 204);
    })
    .openapi(mine.remove, async c => {
      await removeMine(house, c.var.viewer.personId, c.req.valid('param').id);
      return c.body(null, 204);
    });
}
