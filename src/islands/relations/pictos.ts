import type { RelationKind } from '../../../api/relations/contract.ts';

export const RELATION_PICTOS: Record<RelationKind, string> = {
  capacity: 'decide',
  representative: 'parent',
  'contact-ban': 'stop',
  'legal-basis': 'law',
  'trusted-person': 'trusted',
  involvement: 'team',
};

/** In the order in which a keeper chooses. A list of our own, because the API's values must stay out of the browser. */
export const RELATION_KINDS = Object.keys(RELATION_PICTOS) as RelationKind[];
