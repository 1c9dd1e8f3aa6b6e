import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { MadePasskey, UsedPasskey } from '../../api/identity/passkey/contract.ts';

/** What a phone does with a passkey: a key pair of its own, and a signature under what the browser says. */
export type Authenticator = {
  id: string;
  make(asked: Asked, lies?: Lies): MadePasskey;
  use(asked: Asked, lies?: Lies): UsedPasskey;
};

/** Of what the site asked, as much as matters here. */
type Asked = { challenge: string };

/** What an attacker would say otherwise. */
export type Lies = Partial<{
  origin: string;
  site: string;
  challenge: string;
  type: string;
  /** Without a finger, a face or a pin. */
  unverified: boolean;
  counter: number;
  /** Signed by another key than the one that was made. */
  forged: boolean;
}>;

const PRESENT = 0x01;
const VERIFIED = 0x04;
const HOLDS_KEY = 0x40;

/** @param origin of the site that is visited, such as `http://localhost:1234` */
export function openAuthenticator(origin: string): Authenticator {
  const [own, other] = [makeKey(), makeKey()];
  const credential = randomBytes(16);
  const id = credential.toString('base64url');
  let counter = 0;

  const clientData = (type: string, { challenge }: Asked, lies: Lies) =>
    Buffer.from(
      JSON.stringify({
        type: lies.type ?? type,
        challenge: lies.challenge ?? challenge,
        origin: lies.origin ?? origin,
        crossOrigin: false,
      }),
    );
  const head = (flags: number, lies: Lies) => {
    const site = lies.site ?? new URL(lies.origin ?? origin).hostname;
    counter = lies.counter ?? counter + 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const verified = lies.unverified ? 0 : VERIFIED;
    return Buffer.concat([
      createHash('sha256').update(site).digest(),
      Buffer.of(PRESENT | verified | flags),
      count,
    ]);
  };
  const shared = { id, rawId: id, type: 'public-key' as const, clientExtensionResults: {} };

  return {
    id,
    make(asked, lies = {}) {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(credential.length);
      const data = Buffer.concat([head(HOLDS_KEY, lies), Buffer.alloc(16), length, credential, own.cose]);
      // CBOR: { fmt: "none", attStmt: {}, authData: <bytes> }
      const attestation = Buffer.concat([
        Buffer.of(0xa3),
        text('fmt'),
        text('none'),
        text('attStmt'),
        Buffer.of(0xa0),
        text('authData'),
        Buffer.of(0x59, data.length >> 8, data.length & 0xff),
        data,
      ]);
      return {
        ...shared,
        response: {
          clientDataJSON: clientData('webauthn.create', asked, lies).toString('base64url'),
          attestationObject: attestation.toString('base64url'),
          transports: ['internal'],
        },
      };
    },
    use(asked, lies = {}) {
      const said = clientData('webauthn.get', asked, lies);
      const data = head(0, lies);
      const signed = Buffer.concat([data, createHash('sha256').update(said).digest()]);
      const key = lies.forged ? other : own;
      return {
        ...shared,
        response: {
          clientDataJSON: said.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: createSign('SHA256').update(signed).sign(key.privateKey).toString('base64url'),
        },
      };
    },
  };
}

/** A short text as CBOR writes it. */
const text = (words: string) => Buffer.concat([Buffer.of(0x60 + words.length), Buffer.from(words)]);

/** An ES256 key, its public half as COSE writes it: { 1: 2, 3: -7, -1: 1, -2: x, -3: y }. */
function makeKey() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const bytes = (value: string) => Buffer.concat([Buffer.of(0x58, 0x20), Buffer.from(value, 'base64url')]);
  const cose = Buffer.concat([
    Buffer.of(0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21),
    bytes(x),
    Buffer.of(0x22),
    bytes(y),
  ]);
  return { privateKey, cose };
}
