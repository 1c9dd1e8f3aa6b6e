import { createRoute } from '@hono/zod-openapi';
import type { House } from '../../house.ts';
import { changeProblems, createRoutes, givingProblems, json } from '../../http/routes.ts';
import { openKnownDevices } from '../devices/known.ts';
import { enter } from '../enter.ts';
import { requireFresh, requireSession, type SignedIn } from '../guard.ts';
import type { IdentityParts } from '../parts.ts';
import { newAccountSchema, newPassphraseSchema, phraseSchema, signInSchema } from './contract.ts';
import { newPassphrase } from './generate.ts';
import { openPace } from './pace.ts';
import { normalUserName } from './rules/judge.ts';
import { changePassphrase, makeAccount, whoHas } from './sign-in.ts';

export const PASSPHRASE_PATH = '/api/auth/passphrase';
const PHRASE_PATH = '/api/auth/phrase';

const done = { description: 'Gelukt' };
const body = <Schema>(schema: Schema) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

const postSignIn = createRoute({
  method: 'post',
  path: PASSPHRASE_PATH,
  request: body(signInSchema),
  responses: { 204: done, ...givingProblems },
});

const getPhrase = createRoute({
  method: 'get',
  path: PHRASE_PATH,
  responses: { 200: json(phraseSchema, 'Vier woorden die niemand bedacht'), 429: givingProblems[429] },
});

/** Signing in with a user name and passphrase, and choosing one. */
export function passphraseRoutes(house: House, { sessions }: IdentityParts) {
  const pace = openPace();
  const devices = openKnownDevices(house.vault);
  const signedIn = requireSession(sessions, house.config);
  const postAccount = createRoute({
    method: 'post',
    path: '/api/v1/me/account',
    middleware: [signedIn, requireFresh] as const,
    request: body(newAccountSchema),
    responses: { 204: done, ...changeProblems },
  });
  const postPassphrase = createRoute({
    method: 'post',
    path: '/api/v1/me/passphrase',
    middleware: [signedIn, requireFresh] as const,
    request: body(newPassphraseSchema),
    responses: { 204: done, ...changeProblems },
  });

  return createRoutes<SignedIn>()
    .openapi(postSignIn, async c => {
      const { userName, passphrase, shared } = c.req.valid('json');
      const name = normalUserName(userName);
      const account = devices.accountOf(name);
      const wasRight = await pace.before({ account, isKnown: devices.read(c) === account });
      const personId = await whoHas(house, { userName: name, passphrase });
      await wasRight();
      await enter(c, sessions, { personId, provedAt: new Date(), shared, viaProvider: false });
      if (!shared) devices.remember(c, name);
      return c.body(null, 204);
    })
    .openapi(getPhrase, c => c.json({ phrase: newPassphrase() }, 200))
    .openapi(postAccount, async c => {
      await makeAccount(house, c.var.viewer.personId, c.req.valid('json'));
      return c.body(null, 204);
    })
    .openapi(postPassphrase, async c => {
      const { personId, handle } = c.var.viewer;
      await changePassphrase(house, personId, c.req.valid('json'));
      // Whoever got in with the old one is out.
      await sessions.endAll(personId, handle);
      return c.body(null, 204);
    });
}
