import { createRoute, z } from '@hono/zod-openapi';
import { idSchema } from '../../dossier/contract.ts';
import type { House } from '../../house.ts';
import { changeProblems, commonProblems, createRoutes, givingProblems, json } from '../../http/routes.ts';
import { challengeCookie } from '../cookies.ts';
import { openKnownDevices } from '../devices/known.ts';
import { enter } from '../enter.ts';
import { requireFresh, requireSession, type SignedIn } from '../guard.ts';
import type { IdentityParts } from '../parts.ts';
import { optionsSchema } from '../passkey/contract.ts';
import type { Passkeys } from '../passkey/webauthn.ts';
import {
  codePasskeySchema,
  codeSchema,
  guestsSchema,
  handOverSchema,
  letterSchema,
  openedCodeSchema,
  usedCodeSchema,
} from './contract.ts';
import { beginRecovery, finishAtDesk, invite, readGuests, takeBack } from './hand-over.ts';
import { askWithCode, openCode, redeem } from './redeem.ts';

/** Where somebody tries a code. */
export const CODE_PATH = '/api/auth/code';
const GUESTS = '/api/v1/dossiers/{id}/guests';

const done = { description: 'Gelukt' };
const body = <Schema>(schema: Schema) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

const postCode = createRoute({
  method: 'post',
  path: CODE_PATH,
  request: body(codeSchema),
  responses: { 200: json(openedCodeSchema, 'Waarvoor de code dient'), ...givingProblems },
});
const postAsk = createRoute({
  method: 'post',
  path: `${CODE_PATH}/passkey`,
  request: body(codePasskeySchema),
  responses: { 200: json(optionsSchema, 'Wat de browser moet vragen'), ...givingProblems },
});
const postUse = createRoute({
  method: 'post',
  path: `${CODE_PATH}/use`,
  request: body(usedCodeSchema),
  responses: { 204: done, ...givingProblems },
});

/** For whoever holds a code on paper. */
export function codeRoutes(house: House, { sessions }: IdentityParts, passkeys: Passkeys) {
  const devices = openKnownDevices(house.vault);
  return createRoutes<SignedIn>()
    .openapi(postCode, async c => c.json(await openCode(house, c.req.valid('json').code), 200))
    .openapi(postAsk, async c => {
      const asked = await askWithCode(house, passkeys, c.req.valid('json'));
      challengeCookie.write(c, asked.cookie);
      return c.json({ ...asked.options }, 200);
    })
    .openapi(postUse, async c => {
      const { shared, ...wanted } = c.req.valid('json');
      const cookie = challengeCookie.read(c);
      challengeCookie.clear(c);
      const { personId, userName } = await redeem(house, passkeys, { ...wanted, cookie });
      await enter(c, sessions, { personId, provedAt: new Date(), shared, viaProvider: false });
      if (!shared) devices.remember(c, userName);
      return c.body(null, 204);
    });
}

/** For keepers, who hand codes over, and for everybody who wants to take one back that was made for them. */
export function guestRoutes(house: House, { sessions }: IdentityParts) {
  const signedIn = requireSession(sessions, house.config);
  const params = z.object({ id: idSchema, personId: idSchema });
  const letter = json(letterSchema, 'Wat op papier komt');
  const getGuests = createRoute({
    method: 'get',
    path: GUESTS,
    middleware: [signedIn] as const,
    request: { params: z.object({ id: idSchema }) },
    responses: { 200: json(guestsSchema, 'Wie je een toegang mag geven'), ...commonProblems },
  });
  const postInvitation = createRoute({
    method: 'post',
    path: `${GUESTS}/{personId}/invitation`,
    middleware: [signedIn, requireFresh] as const,
    request: { params, ...body(handOverSchema) },
    responses: { 201: letter, ...changeProblems },
  });
  const postRecovery = createRoute({
    method: 'post',
    path: `${GUESTS}/{personId}/recovery`,
    middleware: [signedIn, requireFresh] as const,
    request: { params },
    responses: { 204: done, ...changeProblems },
  });
  const postConfirmation = createRoute({
    method: 'post',
    path: `${GUESTS}/{personId}/recovery/confirmation`,
    middleware: [signedIn, requireFresh] as const,
    request: { params, ...body(handOverSchema) },
    responses: { 201: letter, ...changeProblems },
  });
  const deleteCode = createRoute({
    method: 'delete',
    path: '/api/v1/codes/{id}',
    middleware: [signedIn] as const,
    request: { params: z.object({ id: idSchema }) },
    responses: { 204: done, ...changeProblems },
  });

  return createRoutes<SignedIn>()
    .openapi(getGuests, async c =>
      c.json({ items: await readGuests(house, c.var.viewer.personId, c.req.valid('param').id) }, 200),
    )
    .openapi(postInvitation, async c => {
      const { id, personId } = c.req.valid('param');
      const wanted = { dossierId: id, personId, ...c.req.valid('json') };
      return c.json(await invite(house, c.var.viewer.personId, wanted), 201);
    })
    .openapi(postRecovery, async c => {
      const { id, personId } = c.req.valid('param');
      await beginRecovery(house, c.var.viewer.personId, { dossierId: id, personId });
      return c.body(null, 204);
    })
    .openapi(postConfirmation, async c => {
      const { id, personId } = c.req.valid('param');
      const wanted = { dossierId: id, personId, ...c.req.valid('json') };
      return c.json(await finishAtDesk(house, c.var.viewer.personId, wanted), 201);
    })
    .openapi(deleteCode, async c => {
      await takeBack(house, c.var.viewer.personId, c.req.valid('param').id);
      return c.body(null, 204);
    });
}
