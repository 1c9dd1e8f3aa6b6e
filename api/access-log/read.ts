import { asViewer, type Transaction } from '../database/transaction.ts';
import { PAGE_SIZE } from '../dossier/contract.ts';
import { requireSubject } from '../dossier/require.ts';
import type { House } from '../house.ts';
import { ProblemError } from '../http/problem.ts';
import type { DossierKey } from '../keys/vault.ts';
import type { AccessLog } from './contract.ts';
import { type Payload, parsePayload } from './payload.ts';
import { findLookers, findOrganisations, findRoles, findTitles, listEvents, listPeopleIn } from './store.ts';

/**
 * Who looked, newest first. Only the subject sees it, and only looks of others are in it.
 *
 * @throws ProblemError not-found; invalid for a cursor that is not ours
 */
export async function readAccessLog(
  house: House,
  viewerId: string,
  {
    dossierId,
    cursor,
    person,
  }: { dossierId: string; cursor?: string | undefined; person?: string | undefined },
): Promise<AccessLog> {
  if (cursor !== undefined && !/^\d{1,15}$/.test(cursor)) {
    throw new ProblemError('invalid', [{ field: 'cursor', message: 'Deze plaats kennen we niet.' }]);
  }
  return asViewer(house.database, viewerId, async tx => {
    await requireSubject(tx, dossierId);
    const before = cursor === undefined ? undefined : Number(cursor);
    // @log-gap own-looks What the youngster reads is written nowhere: nobody watches.
    const found = await listEvents(tx, dossierId, { before, by: person });
    const events = found
      .slice(0, PAGE_SIZE)
      .map(({ sequence, payload }) => ({ sequence, ...parsePayload(payload) }));
    const names = await lookUp(tx, { dossierId, events, key: await house.vault.keyOf(dossierId) });
    return {
      items: events.map(event => ({
        sequence: event.sequence,
        at: event.at,
        action: event.action,
        who: {
          id: event.person,
          name: names.people.get(event.person) ?? '',
          role: (event.party && names.roles.get(event.party)) || null,
        },
        organisation: (event.organisation && names.organisations.get(event.organisation)) || null,
        section: event.section,
        count: event.count,
        entryId: event.entry,
        entryTitle: (event.entry && names.titles.get(event.entry)) || null,
        basis: event.basis,
        relation: event.relation,
        purpose: event.purpose,
      })),
      next: found.length > PAGE_SIZE ? String(events.at(-1)?.sequence) : null,
      people: (await listPeopleIn(tx, dossierId))
        .map(id => ({ id, name: names.people.get(id) ?? '' }))
        .sort((one, other) => one.name.localeCompare(other.name, 'nl')),
    };
  });
}

const unique = (ids: (string | null)[]): string[] => [...new Set(ids.filter(id => id !== null))];

/** The names behind the ids of a page of events. */
async function lookUp(
  tx: Transaction,
  { dossierId, events, key }: { dossierId: string; events: Payload[]; key: DossierKey },
) {
  const people = await findLookers(tx);
  const organisations = await findOrganisations(tx, unique(events.map(({ organisation }) => organisation)));
  const roles = await findRoles(tx, dossierId, unique(events.map(({ party }) => party)));
  const titles = await findTitles(tx, dossierId, unique(events.map(({ entry }) => entry)));
  return {
    people: new Map(people.map(({ id, name }) => [id, name])),
    organisations: new Map(organisations.map(row => [row.id, row])),
    roles: new Map(roles.map(({ id, role }) => [id, role])),
    titles: new Map(titles.map(({ id, title }) => [id, key.open({ entryId: id, field: 'title' }, title)])),
  };
}
