import type { Section } from '../../../api/dossier/contract.ts';
import type {
  Kept,
  NewRelation,
  RelationFacts,
  RelationGround,
  RelationKind,
  TrustException,
} from '../../../api/relations/contract.ts';

/** What a keeper filled in so far. Nothing is chosen beforehand. */
export type Draft = {
  kind: RelationKind | null;
  organisationId: string | null;
  partyId: string | null;
  ground: RelationGround | null;
  capable: 'yes' | 'no' | null;
  sections: Section[];
  secrecy: 'yes' | 'no' | null;
  exception: TrustException | 'none' | null;
  seen: Seen[];
  startsOn: string;
  endsOn: string;
  reason: string;
  shielded: boolean;
};
export type Seen = 'adult' | 'notInvolved' | 'extractFromCriminalRecord';
export const SEEN: readonly Seen[] = ['adult', 'notInvolved', 'extractFromCriminalRecord'];

/** A form with nothing filled in. Whoever keeps for one organisation need not say which. */
export function emptyDraft({ organisations }: Pick<Kept, 'organisations'>): Draft {
  const [only, ...others] = organisations;
  return {
    kind: null,
    organisationId: others.length === 0 ? (only?.id ?? null) : null,
    partyId: null,
    ground: null,
    capable: null,
    sections: [],
    secrecy: null,
    exception: null,
    seen: [],
    startsOn: '',
    endsOn: '',
    reason: '',
    shielded: false,
  };
}

/** Grounds by the kind that asks for one. A list of our own: the API's values stay out of the browser. */
export const GROUNDS: Partial<Record<RelationKind, readonly RelationGround[]>> = {
  representative: ['parent', 'guardian', 'court'],
  'legal-basis': ['court-order', 'mandated-service'],
};

export const EXCEPTIONS = ['none', 'conflict-of-interest', 'unused-parental-right'] as const;

/** Whom this kind can be about: a person, a team, or either; never the keeper. */
export function candidatesFor(kind: RelationKind, around: Kept['around']): Kept['around'] {
  if (kind === 'capacity') return [];
  return around.filter(
    party => !party.isMe && (kind === 'legal-basis' || (party.kind === 'team') === (kind === 'involvement')),
  );
}

/** The kinds that can't do without a reason in words. */
export const needsReason = ({ kind, exception }: Draft): boolean =>
  kind === 'capacity' ||
  kind === 'contact-ban' ||
  kind === 'legal-basis' ||
  (kind === 'trusted-person' && exception !== null && exception !== 'none');

/** Names of what is still missing, in the order of the form. */
export type Gap =
  | 'kind'
  | 'organisationId'
  | 'partyId'
  | 'capable'
  | 'ground'
  | 'sections'
  | 'secrecy'
  | 'exception'
  | 'seen'
  | 'startsOn'
  | 'reason';

export function gapsIn(draft: Draft): Gap[] {
  const { kind } = draft;
  if (kind === null) return ['kind'];
  const missing: [Gap, boolean][] = [
    ['organisationId', draft.organisationId === null],
    ['partyId', kind !== 'capacity' && draft.partyId === null],
    ['capable', kind === 'capacity' && draft.capable === null],
    ['ground', GROUNDS[kind] !== undefined && draft.ground === null],
    ['sections', kind === 'legal-basis' && draft.sections.length === 0],
    ['secrecy', kind === 'trusted-person' && draft.secrecy === null],
    ['exception', kind === 'trusted-person' && draft.exception === null],
    ['seen', kind === 'trusted-person' && draft.seen.length < SEEN.length],
    ['startsOn', draft.startsOn === ''],
    ['reason', needsReason(draft) && draft.reason.trim() === ''],
  ];
  return missing.filter(([, isMissing]) => isMissing).map(([gap]) => gap);
}

/** What goes to the API, once nothing is missing. */
export function relationFrom(draft: Draft): NewRelation {
  const facts = {
    kind: draft.kind,
    startsOn: draft.startsOn,
    shielded: draft.shielded,
    ...(draft.endsOn ? { endsOn: draft.endsOn } : {}),
    ...(draft.reason.trim() ? { reason: draft.reason.trim() } : {}),
    ...ofKind(draft),
  };
  return {
    organisationId: draft.organisationId ?? '',
    ...(draft.kind === 'capacity' || draft.partyId === null ? {} : { partyId: draft.partyId }),
    // The API checks it whole: a draft without gaps fits one of its kinds.
    facts: facts as RelationFacts,
  };
}

function ofKind(draft: Draft): object {
  switch (draft.kind) {
    case 'capacity':
      return { capable: draft.capable === 'yes' };
    case 'representative':
      return { ground: draft.ground };
    case 'legal-basis':
      return { ground: draft.ground, sections: draft.sections };
    case 'trusted-person':
      return {
        secrecy: draft.secrecy === 'yes',
        ...(draft.exception === 'none' ? {} : { exception: draft.exception }),
        seen: Object.fromEntries(draft.seen.map(name => [name, true])),
      };
    default:
      return {};
  }
}
