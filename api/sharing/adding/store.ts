import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import * as table from '../../database/schema.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { EntryDetail } from '../../dossier/detail.ts';
import type { DossierKey } from '../../keys/vault.ts';
import type { AddedEntry } from './contract.ts';

const { entry, entryContent, person, team } = table;

/** The viewer's name with the team they write for; undefined when the viewer is not in such a team. */
export async function findAuthor(tx: Transaction, teamId: string) {
  const [row] = await tx
    .select({ person: person.name, team: team.name, organisationId: team.organisationId })
    .from(team)
    .innerJoin(person, eq(person.id, sql`kaart.my_id()`))
    .where(eq(team.id, teamId));
  return row;
}

/** Puts a card on the table. Its words are sealed before they reach the database; the policies refuse who may not. */
export async function insertEntry(
  tx: Transaction,
  key: DossierKey,
  made: {
    dossierId: string;
    organisationId: string;
    author: string;
    written: AddedEntry;
    detail: EntryDetail | null;
  },
): Promise<string> {
  const { dossierId, organisationId, author, written, detail } = made;
  const { teamId, section, kind, title, text, day } = written;
  const id = randomUUID();
  const open = { section, origin: 'provided' as const, about: 'child', face: 'open' as const };
  const seal = (field: string, words: string) => key.seal({ entryId: id, field }, words);
  await tx.execute(sql`
    insert into ${entry} (dossier_id, id, external_id, version, organisation_id, team_id, section, origin, about, health, face, day)
    values (${dossierId}, ${id}, ${`hier-${id}`}, 1, ${organisationId}, ${teamId}, ${open.section}, ${open.origin},
      ${open.about}, false, ${open.face}, ${day})`);
  await tx.insert(entryContent).values({
    dossierId,
    entryId: id,
    ...open,
    teamKey: teamId,
    title: seal('title', title),
    kind: seal('kind', kind),
    author: seal('author', author),
    text: seal('text', text),
    detail: detail && seal('detail', JSON.stringify(detail)),
  });
  return id;
}
