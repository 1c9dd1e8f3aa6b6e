import { createRoute } from '@hono/zod-openapi';
import { asService, asViewer } from '../../database/transaction.ts';
import type { House } from '../../house.ts';
import { commonProblems, createRoutes, json } from '../../http/routes.ts';
import { requireSession, type SignedIn } from '../guard.ts';
import { listMyCodes } from '../invitation/store.ts';
import { loginIssuerOf } from '../issuer.ts';
import type { IdentityParts } from '../parts.ts';
import { listMyPasskeys } from '../passkey/store.ts';
import { findAccountOf, hasLogin } from '../passphrase/store.ts';
import { type Ways, waysSchema } from './contract.ts';

/** What somebody can sign in with. */
export async function readWays({ config, database }: House, personId: string): Promise<Ways> {
  const { account, provider } = await asService(database, 'kaart_identity', async tx => ({
    account: await findAccountOf(tx, personId),
    provider: await hasLogin(tx, personId, loginIssuerOf(config)),
  }));
  const { passkeys, codes } = await asViewer(database, personId, async tx => ({
    passkeys: await listMyPasskeys(tx),
    codes: await listMyCodes(tx),
  }));
  return {
    account: account
      ? {
          userName: account.userName,
          hasPassphrase: account.passphrase !== null,
          since: account.createdAt,
          guardedUntil: account.guardedUntil,
        }
      : null,
    provider,
    passkeys,
    codes,
  };
}

export function waysRoutes(house: House, { sessions }: IdentityParts) {
  const getWays = createRoute({
    method: 'get',
    path: '/api/v1/me/ways',
    middleware: [requireSession(sessions, house.config)] as const,
    responses: { 200: json(waysSchema, 'Waarmee je je aanmeldt'), ...commonProblems },
  });
  return createRoutes<SignedIn>().openapi(getWays, async c =>
    c.json(await readWays(house, c.var.viewer.personId), 200),
  );
}
