import type { ReactNode } from 'react';
import type { Relation } from '../../../api/relations/contract.ts';
import type { Relations } from '../../i18n/nl/dossier/relations.ts';

/** What a relation says to the youngster: in one line, and what it changes for whom. */
type Meaning = { title: ReactNode; changes: ReactNode[] };

/** @param shelves the names of the shelves that it opens, as one text */
export function meaningOf(
  { mine }: Relations,
  relation: Relation,
  { name, shelves }: { name: ReactNode; shelves: string },
): Meaning {
  const who = { name };
  switch (relation.kind) {
    case 'capacity': {
      const { title, changes } = relation.capable ? mine.capacity.capable : mine.capacity.notYet;
      return { title, changes: [changes] };
    }
    case 'representative': {
      const { title, changes } = mine.representative;
      const ground =
        relation.ground === 'guardian' || relation.ground === 'court' ? relation.ground : 'parent';
      return { title: title[ground](who), changes: [changes(who)] };
    }
    case 'contact-ban':
      return { title: mine.contactBan.title(who), changes: [mine.contactBan.changes(who)] };
    case 'legal-basis': {
      const { title, changes } = mine.legalBasis;
      const ground = relation.ground === 'court-order' ? 'court-order' : 'mandated-service';
      return { title: title[ground](who), changes: [changes({ name, shelves })] };
    }
    case 'trusted-person': {
      const { title, changes, secret, exception } = mine.trustedPerson;
      return {
        title: title(who),
        changes: [
          relation.exception === null ? changes(who) : exception[relation.exception](who),
          ...(relation.secrecy ? [secret(who)] : []),
        ],
      };
    }
    case 'involvement':
      return { title: mine.involvement.title(who), changes: [mine.involvement.changes(who)] };
  }
}
