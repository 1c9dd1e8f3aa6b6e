import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Section } from '../../api/dossier/contract.ts';
import type { RelationGround, RelationKind, TrustException } from '../../api/relations/contract.ts';
import type { TestHouse } from './house.ts';
import { idOf } from './visitor.ts';

/** A relation as it stands in the table; what is left out has nothing to do with this kind. */
export type Recorded = {
  kind: RelationKind;
  /** Days `YYYY-MM-DD`; without an end it goes on. */
  startsOn?: string;
  endsOn?: string;
  capable?: boolean;
  ground?: RelationGround;
  sections?: Section[];
  secrecy?: boolean;
  exception?: TrustException;
  /** Left out: confirmed by a second person. */
  decision?: 'confirmed' | 'refused' | null;
  recordedAt?: string;
};

/**
 * Records a relation straight into the table, past every policy: by Gids for Huis, confirmed by Collega. `about` is a person
 * or a team by the sender's name; it must stand around that dossier. Answers the relation's id.
 */
export async function relate(
  house: TestHouse,
  dossier: string,
  about: { person: string } | { team: string } | null,
  {
    decision = 'confirmed',
    recordedAt = '2030-01-01T10:00:00Z',
    startsOn = '2029-01-01',
    ...recorded
  }: Recorded,
): Promise<string> {
  const dossierId = await idOf(house, 'dossier', dossier);
  const row = {
    dossier_id: dossierId,
    id: randomUUID(),
    kind: recorded.kind,
    party_id: about && (await partyOf(house, dossierId, about)),
    starts_on: startsOn,
    ends_on: recorded.endsOn,
    capable: recorded.capable,
    ground: recorded.ground,
    sections: recorded.sections,
    secrecy: recorded.secrecy,
    exception: recorded.exception,
    shielded: false,
    organisation_id: await idOf(house, 'organisation', 'huis'),
    recorded_by: await idOf(house, 'person', 'gids'),
    recorded_at: recordedAt,
    decision,
    decided_by: decision && (await idOf(house, 'person', 'collega')),
    decided_at: decision && recordedAt,
  };
  await house.query(
    sql`insert into relation select * from jsonb_populate_record(null::relation, ${JSON.stringify(row)}::jsonb)`,
  );
  return row.id;
}

/** The party that a person or team is in a dossier. */
async function partyOf(
  house: TestHouse,
  dossierId: string,
  about: { person: string } | { team: string },
): Promise<string> {
  const id =
    'team' in about ? await idOf(house, 'team', about.team) : await idOf(house, 'person', about.person);
  const [party] = await house.query<{ id: string }>(
    sql`select id from party where dossier_id = ${dossierId} and ${id}::uuid in (person_id, team_id)`,
  );
  if (!party) throw new Error('Nobody of that name stands around this dossier.');
  return party.id;
}
