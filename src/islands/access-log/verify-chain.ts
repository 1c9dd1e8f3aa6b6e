import type { ChainLink, LogProof, SealStatement } from '../../../api/access-log/contract.ts';

/** Where the log still holds: the last link that fits, and when somebody looked there (null when that was erased). */
export type GoodUpTo = { sequence: number; at: string | null };

/** What the seal outside the database says: it fits, it can't be checked here, nothing was sealed yet, or it is not real. */
export type SealCheck = 'fits' | 'unchecked' | 'none' | 'forged';

/** What came out. Every link is computed again here, from the first one on; nobody has to be believed. */
export type Outcome =
  | {
      state: 'whole';
      good: GoodUpTo;
      erased: number;
      seal: SealCheck;
      sealedAt: string | null;
      key: string | null;
    }
  /** A link, an event, the end of the chain or the seal says something else than what was written. */
  | { state: 'altered'; at: number; good: GoodUpTo }
  /** Something was written there and is gone. */
  | { state: 'missing'; at: number; good: GoodUpTo };

/** How to ask for a page of the proof: after this place. */
type LoadPage = (after: number) => Promise<LogProof>;

const HASH_BYTES = 32;
/** What stands before the first link of every chain. */
const GENESIS = '0'.repeat(HASH_BYTES * 2);

const fromHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], byte => Number.parseInt(byte, 16));
const toHex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('');
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), letter => letter.charCodeAt(0));

async function sha256(...parts: Uint8Array<ArrayBuffer>[]): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', await new Blob(parts).arrayBuffer()));
}

/** commitment = SHA-256(salt ‖ payload) */
const commitmentOf = ({ salt, payload }: NonNullable<ChainLink['event']>): Promise<string> =>
  sha256(fromHex(salt), new TextEncoder().encode(payload));

/** hash = SHA-256(previous ‖ dossier ‖ sequence ‖ commitment) */
function linkHashOf(
  dossierId: string,
  sequence: number,
  link: NonNullable<ChainLink['link']>,
): Promise<string> {
  const number = new DataView(new ArrayBuffer(8));
  number.setBigInt64(0, BigInt(sequence));
  return sha256(
    fromHex(link.previousHash),
    fromHex(dossierId.replaceAll('-', '')),
    new Uint8Array(number.buffer),
    fromHex(link.commitment),
  );
}

/** How far the chain was walked. */
type Walk = {
  good: GoodUpTo;
  hash: string;
  erased: number;
  sealed: Sealed | null;
  sealedHash: string | null;
};

/** One step along the chain; what is wrong there, or nothing. */
async function step(
  dossierId: string,
  walk: Walk,
  place: ChainLink,
): Promise<'altered' | 'missing' | undefined> {
  const { sequence, link, event } = place;
  if (sequence !== walk.good.sequence + 1 || !link) return 'missing';
  if (link.previousHash !== walk.hash) return 'altered';
  if ((await linkHashOf(dossierId, sequence, link)) !== link.hash) return 'altered';
  if (event && (await commitmentOf(event)) !== link.commitment) return 'altered';
  if (!event) walk.erased += 1;
  walk.hash = link.hash;
  walk.good = { sequence, at: event && momentIn(event.payload) };
  if (walk.sealed?.sequence === sequence) walk.sealedHash = link.hash;
  return undefined;
}

function momentIn(payload: string): string | null {
  const { at }: { at?: unknown } = JSON.parse(payload);
  return typeof at === 'string' ? at : null;
}

/** What a seal says about this chain. */
type Sealed = { dossier: string; sequence: number; hash: string; at: string };

/** Whether the seal was signed with the key beside it; undefined when this browser can't say. */
async function isSigned({ statement, signature, publicKey }: SealStatement): Promise<boolean | undefined> {
  const algorithm = { name: 'Ed25519' };
  const key = await crypto.subtle
    .importKey('spki', fromBase64(publicKey), algorithm, false, ['verify'])
    .catch(() => undefined);
  if (!key) return undefined;
  return crypto.subtle.verify(algorithm, key, fromBase64(signature), new TextEncoder().encode(statement));
}

/**
 * Computes the chain of one's own log again, from the first link on, and holds it to the end of the chain and to the seal.
 *
 * @param load a page of the proof
 * @param onProgress told how many links fit so far
 */
export async function verifyChain(
  dossierId: string,
  load: LoadPage,
  onProgress: (links: number) => void = () => {},
): Promise<Outcome> {
  const first = await load(0);
  const sealed: Sealed | null = first.seal && JSON.parse(first.seal.statement);
  const walk: Walk = { good: { sequence: 0, at: null }, hash: GENESIS, erased: 0, sealed, sealedHash: null };
  let page = first;
  for (;;) {
    for (const place of page.links) {
      const wrong = await step(dossierId, walk, place);
      if (wrong) return { state: wrong, at: walk.good.sequence + 1, good: walk.good };
    }
    onProgress(walk.good.sequence);
    if (page.next === null) break;
    page = await load(page.next);
  }
  return wrongAtTheEnd(walk, page.head) ?? checkSeal(dossierId, walk, first.seal);
}

function wrongAtTheEnd({ good, hash }: Walk, head: LogProof['head']): Outcome | undefined {
  const length = head?.sequence ?? 0;
  if (length > good.sequence) return { state: 'missing', at: good.sequence + 1, good };
  const fits = length === good.sequence && (head === null || head.hash === hash);
  return fits ? undefined : { state: 'altered', at: good.sequence, good };
}

async function checkSeal(dossierId: string, walk: Walk, seal: SealStatement | null): Promise<Outcome> {
  const { good, erased, sealed, sealedHash } = walk;
  const whole = { state: 'whole', good, erased } as const;
  if (!seal || !sealed) return { ...whole, seal: 'none', sealedAt: null, key: null };
  const signed = await isSigned(seal);
  const about = { sealedAt: sealed.at, key: seal.fingerprint };
  if (signed === false || sealed.dossier !== dossierId) return { ...whole, seal: 'forged', ...about };
  // What was sealed once must still stand there, to the letter.
  if (sealed.sequence > good.sequence) return { state: 'missing', at: good.sequence + 1, good };
  if (sealedHash !== sealed.hash) return { state: 'altered', at: sealed.sequence, good };
  return { ...whole, seal: signed ? 'fits' : 'unchecked', ...about };
}
