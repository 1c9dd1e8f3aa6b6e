/** Making and using passkeys. The one file that knows the package @simplewebauthn/server. */
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { z } from 'zod';
import type { House } from '../../house.ts';
import { CHALLENGE_SECONDS } from '../cookies.ts';
import { openSeal } from '../seal.ts';
import type { MadePasskey, UsedPasskey } from './contract.ts';
import type { StoredPasskey } from './store.ts';

const challengeSchema = z.strictObject({
  challenge: z.string(),
  /** What it was asked for: an answer to one question is none to another. */
  use: z.enum(['sign-in', 'make', 'code']),
  /** For whom a passkey is made; for a code on paper the fingerprint of that code; for signing in nobody. */
  whose: z.string().nullable(),
  /** Milliseconds since 1970. */
  startedAt: z.number().int(),
});
type Challenge = z.infer<typeof challengeSchema>;
/** For whom, and for what, a browser is asked to do something with a passkey. */
export type Asked = Pick<Challenge, 'use' | 'whose'>;

/** Passkeys of the site of one house. */
export type Passkeys = ReturnType<typeof openPasskeys>;

/** The passkey was made or used elsewhere, for something else, too late or by somebody else. */
export class PasskeyRefusal extends Error {}

const OUR_NAME = 'Open Kaart';
/** ES256 and RS256, as COSE numbers them: one of both is in every phone and computer. */
const ALGORITHMS = [-7, -257];

/**
 * Passkeys of this site: made and used only here, with a finger, a face or a pin (user verification), and found without a
 * user name (discoverable). The counter of a passkey may only go up.
 */
export function openPasskeys({ config, vault }: Pick<House, 'config' | 'vault'>) {
  const site = new URL(config.publicUrl);
  const here = { expectedOrigin: site.origin, expectedRPID: site.hostname, requireUserVerification: true };
  const seal = openSeal<Challenge>(vault, {
    purpose: 'passkey challenge',
    schema: challengeSchema,
    maxAgeSeconds: CHALLENGE_SECONDS,
  });
  const sealed = (challenge: string, asked: Asked) =>
    seal.seal({ challenge, ...asked, startedAt: Date.now() });
  // Each challenge is answered once. Another process of this house would take a copy of the answer that somebody stole
  // from the browser within minutes, together with its cookie; a counter that did not go up then still gives it away.
  const once = new RateLimiterMemory({ points: 1, duration: CHALLENGE_SECONDS });
  const challengeIn = async (cookie: string | undefined, { use, whose }: Asked): Promise<string> => {
    const found = seal.open(cookie, new Date());
    if (!found || found.use !== use || found.whose !== whose) throw new PasskeyRefusal('no challenge');
    await refusing(once.consume(found.challenge));
    return found.challenge;
  };

  return {
    /** What to ask a browser that makes a passkey, and the cookie that goes along. */
    async askToMake({
      personId,
      userName,
      existing,
      asked,
    }: {
      personId: string;
      userName: string;
      existing: { id: string; transports: string[] }[];
      asked: Asked;
    }) {
      const options = await generateRegistrationOptions({
        rpName: OUR_NAME,
        rpID: site.hostname,
        userID: new Uint8Array(Buffer.from(personId.replaceAll('-', ''), 'hex')),
        userName,
        attestationType: 'none',
        supportedAlgorithmIDs: ALGORITHMS,
        excludeCredentials: existing,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      });
      return { options, cookie: sealed(options.challenge, asked) };
    },

    /** What to keep of a passkey that was made. @throws PasskeyRefusal */
    async made(passkey: MadePasskey, cookie: string | undefined, asked: Asked) {
      const expectedChallenge = await challengeIn(cookie, asked);
      const { verified, registrationInfo } = await refusing(
        verifyRegistrationResponse({
          ...here,
          response: passkey as never,
          expectedChallenge,
          supportedAlgorithmIDs: ALGORITHMS,
        }),
      );
      if (!verified) throw new PasskeyRefusal('not verified');
      const { id, publicKey, counter } = registrationInfo.credential;
      return { credentialId: id, publicKey, counter, transports: passkey.response.transports ?? [] };
    },

    /** What to ask a browser that signs in with any passkey of this site, and the cookie that goes along. */
    async askToUse() {
      const options = await generateAuthenticationOptions({
        rpID: site.hostname,
        userVerification: 'required',
      });
      return { options, cookie: sealed(options.challenge, { use: 'sign-in', whose: null }) };
    },

    /** The new counter of a passkey that was used. @throws PasskeyRefusal */
    async used(passkey: UsedPasskey, cookie: string | undefined, stored: StoredPasskey): Promise<number> {
      const expectedChallenge = await challengeIn(cookie, { use: 'sign-in', whose: null });
      const credential = {
        id: stored.credentialId,
        publicKey: new Uint8Array(stored.publicKey),
        counter: stored.counter,
        transports: stored.transports,
      };
      const { verified, authenticationInfo } = await refusing(
        verifyAuthenticationResponse({ ...here, response: passkey as never, expectedChallenge, credential }),
      );
      if (!verified) throw new PasskeyRefusal('not verified');
      return authenticationInfo.newCounter;
    },
  };
}

/** Whatever is found wrong is one answer for us: no. */
async function refusing<Result>(verification: Promise<Result>): Promise<Result> {
  return verification.catch(() => {
    throw new PasskeyRefusal('not verified');
  });
}
