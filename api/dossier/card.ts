import { notFound } from '../http/problem.ts';
import type { DossierKey } from '../keys/vault.ts';
import type { Door } from '../sharing/contract.ts';
import { type EntryCard, kindSchema, type OpenEntryCard, type WithheldEntryCard } from './contract.ts';
import { entryDetailSchema } from './detail.ts';
import { aboutKind, doorFor, isGround } from './rules.ts';
import type { CardRow } from './store.ts';

/**
 * A row as the card that people see, its words opened with the dossier's key.
 *
 * @param doors how the viewer sees it; empty for the subject
 * @throws ProblemError not-found when the ground on which the card was shown has just ended
 * @throws Error when the database showed a card without a reason that can be told
 */
export function toCard(row: CardRow, key: DossierKey, doors: readonly Door[]): EntryCard {
  const shared = { id: row.id, section: row.section, day: row.day, organisation: row.organisation };
  const open = (field: string, sealed: Uint8Array) => key.open({ entryId: row.id, field }, sealed);

  const ground = isGround(row.face) ? row.face : null;
  // Whoever may read what the youngster may not has its words here; nobody else has.
  if (ground && !row.title) {
    if (!row.decidedRole || !row.since || !row.howToContest)
      throw new Error('A withheld entry without its reason.');
    return {
      ...shared,
      face: 'withheld',
      ground,
      decidedBy: { name: row.decidedBy ?? '', role: row.decidedRole },
      since: row.since,
      howToContest: open('how-to-contest', row.howToContest),
    } satisfies WithheldEntryCard;
  }
  if (!row.title || !row.kind || !row.author) throw new Error('A visible entry without content.');
  const door = row.basis === 'subject' ? undefined : doorFor(doors, row);
  if (row.basis !== 'subject' && !door) throw notFound();
  return {
    ...shared,
    face: 'open',
    origin: row.origin,
    about: aboutKind(row.about),
    health: row.health,
    basis: row.basis,
    purpose: door?.purpose ?? null,
    closedToSubject: ground,
    title: open('title', row.title),
    kind: kindSchema.parse(open('kind', row.kind)),
    author: open('author', row.author),
    detail: row.detail && entryDetailSchema.parse(JSON.parse(open('detail', row.detail))),
    besideId: row.besideId,
  } satisfies OpenEntryCard;
}
