import { commitmentOf, GENESIS, linkHashOf, sameBytes } from './chain.ts';
import type { Cursor, Link, Place } from './verify-store.ts';

/** A place where a chain does not hold. What happened there is found out afterwards. */
export type Break = Cursor &
  (
    | { what: 'gap' | 'head-gone' | 'head-too-far' | 'head-changed' }
    | { what: 'link'; link: Link }
    | { what: 'event'; commitment: Uint8Array }
  );

type Walk = {
  /** Takes the next place, by dossier and sequence; gives what is wrong up to there. */
  see(place: Place): Break[];
  /** To be called after the last place. */
  finish(): Break[];
  counts: { chains: number; links: number; erased: number };
};

/** How far one chain was walked. */
type Chain = {
  dossierId: string;
  sequence: number;
  lastLink: number;
  /** Hash that the next link must carry; undefined after a break, which is reported once. */
  hash: Uint8Array | undefined;
  head: Place['head'];
};

/** Walks along all chains, one place after the other, and keeps no more than the place before. */
export function walkChains(): Walk {
  let chain: Chain | undefined;
  const counts = { chains: 0, links: 0, erased: 0 };
  const finish = () => {
    const breaks = chain ? headBreaks(chain) : [];
    chain = undefined;
    return breaks;
  };
  const see = (place: Place) => {
    const before = chain?.dossierId === place.dossierId ? [] : finish();
    if (!chain) counts.chains += 1;
    chain ??= { dossierId: place.dossierId, sequence: 0, lastLink: 0, hash: GENESIS, head: undefined };
    if (place.link) counts.links += 1;
    if (place.link && !place.event) counts.erased += 1;
    return [...before, ...step(chain, place)];
  };
  return { see, finish, counts };
}

/** One step along a chain. */
function step(chain: Chain, { dossierId, sequence, link, event, head }: Place): Break[] {
  const breaks: Break[] = [];
  if (sequence !== chain.sequence + 1) {
    breaks.push({ dossierId, sequence: chain.sequence + 1, what: 'gap' });
    chain.hash = undefined;
  }
  chain.sequence = sequence;
  chain.head = head;
  if (!link) {
    chain.hash = undefined;
    return [...breaks, { dossierId, sequence, what: 'gap' }];
  }
  const isWhole = sameBytes(linkHashOf({ dossierId, sequence, ...link }), link.hash);
  const joins = chain.hash === undefined || sameBytes(chain.hash, link.previousHash);
  chain.lastLink = sequence;
  chain.hash = isWhole ? link.hash : undefined;
  if (!isWhole || !joins) return [...breaks, { dossierId, sequence, what: 'link', link }];

  // An erased event leaves its link: that is no break.
  const commitment = event ? commitmentOf(event) : link.commitment;
  if (!sameBytes(commitment, link.commitment))
    breaks.push({ dossierId, sequence, what: 'event', commitment });
  return breaks;
}

function headBreaks({ dossierId, lastLink, hash, head }: Chain): Break[] {
  if (!head) return [{ dossierId, sequence: lastLink, what: 'head-gone' }];
  if (head.sequence > lastLink) return [{ dossierId, sequence: lastLink + 1, what: 'head-too-far' }];
  const isSame = head.sequence === lastLink && (hash === undefined || sameBytes(hash, head.hash));
  return isSame ? [] : [{ dossierId, sequence: head.sequence, what: 'head-changed' }];
}
