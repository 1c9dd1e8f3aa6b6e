import type { AccessEvent } from '../../../../api/access-log/contract.ts';
import type { Problem } from '../../../../api/http/contract.ts';
import type { Binned } from '../../../../api/own-words/contract.ts';
import type { Request as Asked } from '../../../../api/requests/contract.ts';
import type { AccessRequest } from '../../../../api/sharing/asking/contract.ts';
import type { PersonAround } from '../../../../api/sharing/closing/contract.ts';
import type { Grant, Party } from '../../../../api/sharing/contract.ts';
import {
  INVENTED_PARTIES,
  type InventedEntry,
  idOf,
  inventedAccessRequests,
  inventedEntries,
  inventedEvents,
  inventedGrants,
  inventedPeople,
} from '../invented.ts';

/** Everything that lies on the invented table, and changes while somebody tries. */
export type Table = {
  entries: InventedEntry[];
  /** Own words in the bin, still to be taken back. */
  bin: { entry: InventedEntry; binned: Binned }[];
  grants: Grant[];
  events: AccessEvent[];
  requests: Asked[];
  accessRequests: AccessRequest[];
  people: PersonAround[];
  urgentContacts: string[];
  /** An id for what is made while somebody tries. */
  nextId: () => string;
  now: () => Date;
};

const FIRST_MADE = 1000;

/** A table as it lies when somebody comes in. */
export function layTable(now: () => Date): Table {
  let made = FIRST_MADE;
  return {
    entries: inventedEntries(now()),
    bin: [],
    grants: inventedGrants(now()),
    events: inventedEvents(now()),
    requests: [],
    accessRequests: inventedAccessRequests(now()),
    people: inventedPeople(),
    urgentContacts: [],
    nextId: () => {
      made += 1;
      return idOf(made);
    },
    now,
  };
}

/** What is answered where the API would find nothing. */
export const notThere: Problem = {
  type: 'https://open-kaart.example/problems/not-found',
  title: 'Dit is er niet',
  status: 404,
  detail: 'In dit verzonnen dossier is dit er niet.',
};

/** The yeses to somebody that hold now. A no to a person closes what that person alone was given. */
export function activeGrantsOf({ grants, people }: Table, { id }: Party): Grant[] {
  const isBlocked = people.some(({ block, partyIds }) => block !== null && partyIds.includes(id));
  return isBlocked ? [] : grants.filter(({ partyId, state }) => partyId === id && state === 'active');
}

/** Whether somebody reads a card: it lies open, and a yes covers it. */
export function reads(table: Table, party: Party, { face, section, id }: InventedEntry): boolean {
  return (
    face === 'open' &&
    activeGrantsOf(table, party).some(grant => grant.section === section || grant.entryId === id)
  );
}

export const partyOf = (id: string | undefined): Party | undefined =>
  INVENTED_PARTIES.find(one => one.id === id);
