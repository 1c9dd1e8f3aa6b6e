import { notFound } from '../http/problem.ts';
import type { DossierKey } from '../keys/vault.ts';
import { type EntryCard, kindSchema, type OpenEntryCard, type WithheldEntryCard } from './contract.ts';
import { aboutKind, grantFor, isGround } from './rules.ts';
import type { CardRow, MyGrant } from './store.ts';

/**
 * A row as the card that people see, its words opened with the dossier's key.
 *
 * @param grants what the viewer holds; empty for the subject
 * @throws ProblemError not-found when the consent that showed the card has just ended
 * @throws Error when the database showed a card without a reason that can be told
 */
export function toCard(row: CardRow, key: DossierKey, grants: readonly MyGrant[]): EntryCard {
  const shared = { id: row.id, section: row.section, day: row.day, organisation: row.organisation };
  const open = (field: string, sealed: Uint8Array) => key.open({ entryId: row.id, field }, sealed);

  if (isGround(row.face)) {
    if (!row.decidedRole || !row.since || !row.howToContest)
      throw new Error('A withheld entry without its reason.');
    return {
      ...shared,
      face: 'withheld',
      ground: row.face,
      decidedBy: { name: row.decidedBy ?? '', role: row.decidedRole },
      since: row.since,
      howToContest: open('how-to-contest', row.howToContest),
    } satisfies WithheldEntryCard;
  }
  if (!row.title || !row.kind || !row.author) throw new Error('A visible entry without content.');
  const grant = row.basis === 'subject' ? undefined : grantFor(grants, row);
  if (row.basis !== 'subject' && !grant) throw notFound();
  return {
    ...shared,
    face: 'open',
    origin: row.origin,
    about: aboutKind(row.about),
    health: row.health,
    basis: row.basis,
    purpose: grant?.purpose ?? null,
    title: open('title', row.title),
    kind: kindSchema.parse(open('kind', row.kind)),
    author: open('author', row.author),
  } satisfies OpenEntryCard;
}
