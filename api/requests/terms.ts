/**
 * When an answer must be there, and where to complain, by kind of holder: the one table of both. Each row says where it
 * comes from and how sure we are of it (facts on youth care: complaint, getting a file, privacy rights, supervisors). What is not
 * read in a source carries the mark "nog na te kijken" on the screen.
 */
import type { AskedKind, Certainty, ComplaintRoute, RequestKind, RouteName, TermRule } from './contract.ts';
import { addDays, addMonth, addWorkingDays } from './rules.ts';

/** Who holds the file, as far as terms and supervisors differ. */
type Holder = 'private' | 'public' | 'school-guidance';

type Length = { count: number; in: 'days' | 'working-days' | 'months' };

type Term = {
  rule: TermRule;
  certainty: Certainty;
  answer: Length;
  /** The most that it can become, when the organisation says in time and with a reason that it needs longer. */
  extended: Length | null;
};

/** Our own promise: a first human reaction, whoever holds the file. It binds no organisation by law. */
const FIRST_REACTION: Length = { count: 2, in: 'working-days' };

/** GDPR, article 12(3): a month, two more with a notice inside the first. Own knowledge of the facts, not read in a source. */
const PRIVACY_LAW: Term = {
  rule: 'privacy-law',
  certainty: 'own-knowledge',
  answer: { count: 1, in: 'months' },
  extended: { count: 3, in: 'months' },
};
/** Openness of government (Bestuursdecreet): 20 calendar days, 40 at most. */
const OPEN_GOVERNMENT: Term = {
  rule: 'open-government',
  certainty: 'own-knowledge',
  answer: { count: 20, in: 'days' },
  extended: { count: 40, in: 'days' },
};
/** A file of school guidance (CLB): 10 working days. Source: vrijclb.be, "Het CLB-dossier". */
const SCHOOL_GUIDANCE: Term = {
  rule: 'school-guidance',
  certainty: 'source',
  answer: { count: 10, in: 'working-days' },
  extended: null,
};
/** A complaint about a government (Bestuursdecreet): treated within 45 calendar days. */
const PUBLIC_COMPLAINT: Term = {
  rule: 'public-complaint',
  certainty: 'own-knowledge',
  answer: { count: 45, in: 'days' },
  extended: null,
};
/** No rule that we know of: the same month, as our own promise. */
const OURS: Term = {
  rule: 'ours',
  certainty: 'promise',
  answer: { count: 1, in: 'months' },
  extended: null,
};

const TERMS: Record<Holder, Record<AskedKind, Term>> = {
  private: {
    access: PRIVACY_LAW,
    correction: PRIVACY_LAW,
    restriction: PRIVACY_LAW,
    question: PRIVACY_LAW,
    complaint: OURS,
  },
  public: {
    access: OPEN_GOVERNMENT,
    correction: OPEN_GOVERNMENT,
    restriction: OPEN_GOVERNMENT,
    question: OPEN_GOVERNMENT,
    complaint: PUBLIC_COMPLAINT,
  },
  'school-guidance': {
    access: SCHOOL_GUIDANCE,
    correction: PRIVACY_LAW,
    restriction: PRIVACY_LAW,
    question: PRIVACY_LAW,
    complaint: OURS,
  },
};

const source = (to: RouteName): ComplaintRoute => ({ to, certainty: 'source' });
const known = (to: RouteName): ComplaintRoute => ({ to, certainty: 'own-knowledge' });

/** The complaint of youth care: talk, management, Opgroeipunt, Klachtenlijn. Source: rechtspositie.be, "Klachten". */
const NEAR = [source('talk'), source('management')];
const FURTHER = [source('opgroeipunt'), source('klachtenlijn')];

/**
 * The supervisor of data: VTC for Flemish public bodies, GBA for private ones (source: VTC, "Klachtenprocedure"). A CLB is
 * the one or the other by its network, which we don't know.
 */
const SUPERVISORS: Record<Holder, ComplaintRoute[]> = {
  private: [source('gba')],
  public: [source('vtc')],
  'school-guidance': [known('vtc'), known('gba')],
};

/** Besides: who listens in closed houses (source: rechtspositie.be), the second line after a public body (own knowledge). */
const BESIDES: Record<Holder, ComplaintRoute[]> = {
  private: [source('commissie-van-toezicht')],
  public: [known('ombudsdienst')],
  'school-guidance': [],
};

/** What is about data goes to who watches over data; what is about help goes the way of youth care. */
const ABOUT_DATA: readonly AskedKind[] = ['access', 'correction', 'restriction'];

function holderOf(organisationKind: string): Holder {
  if (organisationKind === 'public-service') return 'public';
  return organisationKind === 'school-guidance' ? 'school-guidance' : 'private';
}

const end = (today: string, { count, in: unit }: Length): string => {
  if (unit === 'months') return addMonth(today, count);
  return unit === 'days' ? addDays(today, count) : addWorkingDays(today, count);
};

/** The dates that a request of this day promises. */
export function datesFor(kind: RequestKind, organisationKind: string | null, today: string) {
  const { answer } = termFor(kind, organisationKind);
  return { reactionBy: end(today, FIRST_REACTION), answerBy: end(today, answer) };
}

/** Where the term of a request of that day comes from, and how far it can be drawn out. */
export function promisedFor(kind: RequestKind, organisationKind: string, madeOn: string) {
  const { rule, certainty, extended } = termFor(kind, organisationKind);
  return { rule, certainty, extendedTo: extended && end(madeOn, extended) };
}

function termFor(kind: RequestKind, organisationKind: string | null): Term {
  // A deletion has a clock for each organisation: a month everywhere.
  if (kind === 'deletion' || organisationKind === null) return PRIVACY_LAW;
  return TERMS[holderOf(organisationKind)][kind];
}

/** Where to complain about what became of a request, the nearest first. */
export function routesFor(kind: RequestKind, organisationKind: string): ComplaintRoute[] {
  const holder = holderOf(organisationKind);
  return ABOUT_DATA.some(about => about === kind)
    ? [...NEAR, ...SUPERVISORS[holder], ...FURTHER]
    : [...NEAR, ...FURTHER, ...BESIDES[holder], ...SUPERVISORS[holder]];
}
