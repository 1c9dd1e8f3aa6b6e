import { asViewer } from '../database/transaction.ts';
import { requireSubject } from '../dossier/require.ts';
import type { House } from '../house.ts';
import type { ChainLink, LogProof } from './contract.ts';
import { stateSeal } from './seal-statement.ts';
import { findHead } from './store.ts';
import { listPlaces, type Place } from './verify-store.ts';

const PROOF_PAGE = 500;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/**
 * A page of the chain of the own log, to check on one's own device: links, what they promise about, where the chain ends,
 * and what is sealed outside the database.
 *
 * @throws ProblemError not-found unless the dossier is about the viewer
 */
export async function readProof(
  house: House,
  viewerId: string,
  { dossierId, after }: { dossierId: string; after: number },
): Promise<LogProof> {
  const upTo = after + PROOF_PAGE;
  const page = await asViewer(house.database, viewerId, async tx => {
    await requireSubject(tx, dossierId);
    const places = await listPlaces(tx, { dossierId, sequence: after }, { dossierId, sequence: upTo });
    // Where no place is left there can be a head that says there were.
    const head = places.length > 0 ? places[0]?.head : await findHead(tx, dossierId);
    return { places, head };
  });
  const { places, head } = page;
  const goesOn = places.length > 0 && (places.at(-1)?.sequence === upTo || (head?.sequence ?? 0) > upTo);
  return {
    links: places.map(toLink),
    head: head ? { sequence: head.sequence, hash: hex(head.hash) } : null,
    next: goesOn ? upTo : null,
    seal: after === 0 ? await stateSeal(house.config.dataFolder, dossierId) : null,
  };
}

function toLink({ sequence, link, event }: Place): ChainLink {
  return {
    sequence,
    link: link
      ? { previousHash: hex(link.previousHash), commitment: hex(link.commitment), hash: hex(link.hash) }
      : null,
    event: event ? { salt: hex(event.salt), payload: event.payload } : null,
  };
}
