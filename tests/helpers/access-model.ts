/**
 * Who sees what, once more: written from the table of rules in plain words, and not from the policies. Property tests hold
 * both to each other. It knows nothing of SQL, ids or time zones but the ones of the rules.
 */

export type Day = string;
export type Stage = 'child' | 'capable-minor' | 'adult';
export type Basis = 'subject' | 'parental' | 'mandate' | 'own-team' | 'law' | 'consent';

export const SECTIONS = ['reports', 'plan', 'my-words'] as const;
export const PEOPLE = [
  'young',
  'mama',
  'papa',
  'trusted',
  'guide',
  'other-guide',
  'official',
  'stranger',
] as const;
export type Who = (typeof PEOPLE)[number];
/** Teams, and who is in them. */
export const TEAMS = { home: ['guide', 'official'], school: ['other-guide'] } as const satisfies Record<
  string,
  Who[]
>;
export type Team = keyof typeof TEAMS;
/** The organisation that a team belongs to. */
export const ORGANISATION_OF = { home: 'house', school: 'centre' } as const;
/** Who stands around the youngster, as a person or as a team. */
export const PARTIES = ['mama', 'papa', 'trusted', 'official', 'team:home', 'team:school'] as const;
export type Party = (typeof PARTIES)[number];

export const GROUNDS = ['confidential', 'third-party', 'court', 'interest'] as const;
export const FACES = ['open', ...GROUNDS, 'health', 'restricted', 'shielded', 'binned'] as const;
export type Face = (typeof FACES)[number];

export type Entry = {
  section: (typeof SECTIONS)[number];
  about: 'child' | 'parent:mama' | 'parent:papa' | 'housemate' | 'third-party';
  face: Face;
  /** Null for the youngster's own words. */
  team: Team | 'none' | null;
  /** Persons named for a shielded entry. */
  named: Who[];
};

/** When something recorded counts. Days are whole days in Brussels. */
type Recorded = {
  startsOn: Day;
  endsOn: Day | null;
  decision: 'confirmed' | 'refused' | null;
  ended: { on: Day; confirmed: boolean } | null;
  /** Moment of recording, ISO 8601. */
  recordedAt: string;
};

export type Relation = Recorded &
  (
    | { kind: 'capacity'; capable: boolean }
    | { kind: 'representative'; party: 'mama' | 'papa' }
    | { kind: 'contact-ban'; party: Party }
    | { kind: 'legal-basis'; party: Party; sections: Entry['section'][] }
    | { kind: 'trusted-person'; party: 'trusted'; secrecy: boolean; exception: boolean }
    | { kind: 'involvement'; party: 'team:home' | 'team:school' }
  );

export type Grant = {
  party: Party;
  /** A shelf, or the number of an entry. */
  what: Entry['section'] | number;
  givenBy: 'young' | 'mama' | 'papa';
  startsAt: string;
  endsAt: string;
  ended: boolean;
};

export type World = {
  born: Day | null;
  entries: Entry[];
  relations: Relation[];
  grants: Grant[];
  /** The youngster's yes to the trusted person. */
  mandate: boolean;
  blocked: Who[];
  /** The organisations that the youngster left, and when. */
  left: { organisation: 'house' | 'centre'; at: string }[];
  /** Whose account was recovered a short while ago. */
  guarded: Who[];
};

/** What somebody sees of one entry: on which basis, whether the words, and whether the reason why it lies closed. */
export type Seen = { basis: Basis; reads: boolean; knowsWhy: boolean };

const isGround = (face: Face): boolean => (GROUNDS as readonly Face[]).includes(face);

const BRUSSELS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short' });
const dayOf = (moment: string): Day => BRUSSELS.format(new Date(moment));

/** The day on which somebody born on `born` turns `age`; for a 29th of February that does not come: 1 March. */
function birthday(born: Day, age: number): Day {
  const [year = 0, month = 0, day = 0] = born.split('-').map(Number);
  const comes = new Date(Date.UTC(year + age, month - 1, day));
  return comes.toISOString().slice(0, 10);
}

/** Everything of one world at one moment that a rule asks for. */
class Moment {
  readonly world: World;
  readonly moment: string;
  readonly today: Day;

  constructor(world: World, moment: string) {
    this.world = world;
    this.moment = moment;
    this.today = dayOf(moment);
  }

  counts(recorded: Relation): boolean {
    const isAgreed =
      recorded.decision === 'confirmed' || (recorded.kind === 'contact-ban' && recorded.decision === null);
    const isOver = recorded.ended?.confirmed && recorded.ended.on <= this.today;
    const isInPeriod =
      recorded.startsOn <= this.today && (recorded.endsOn === null || recorded.endsOn >= this.today);
    return isAgreed && isInPeriod && !isOver;
  }

  get stage(): Stage {
    const { born, relations } = this.world;
    if (born !== null && birthday(born, 18) <= this.today) return 'adult';
    const decisions = relations.filter(made => made.kind === 'capacity').filter(made => this.counts(made));
    const newest = decisions.sort((one, other) => (one.startsOn < other.startsOn ? 1 : -1))[0];
    const isCapable = newest ? newest.capable : born !== null && birthday(born, 12) <= this.today;
    return isCapable ? 'capable-minor' : 'child';
  }

  /** What counts now about somebody, or about a team that somebody is in. */
  about(who: Who): Relation[] {
    return this.world.relations.filter(
      made => made.kind !== 'capacity' && isParty(made.party, who) && this.counts(made),
    );
  }

  isBanned(who: Who): boolean {
    return this.about(who).some(({ kind }) => kind === 'contact-ban');
  }

  isBlocked(who: Who): boolean {
    return this.world.blocked.includes(who);
  }

  represents(who: Who): boolean {
    return (
      this.stage !== 'adult' &&
      !this.isBanned(who) &&
      this.about(who).some(({ kind }) => kind === 'representative')
    );
  }

  actsForTheChild(who: Who): boolean {
    return this.stage === 'child' && this.represents(who);
  }

  /** Teams of somebody that are involved now. */
  involvedTeams(who: Who): Team[] {
    if (this.isBlocked(who)) return [];
    return this.about(who).flatMap(made => {
      if (made.kind !== 'involvement') return [];
      const team = made.party === 'team:home' ? 'home' : 'school';
      const hasLeft = this.world.left.some(
        ({ organisation, at }) => organisation === ORGANISATION_OF[team] && at >= made.recordedAt,
      );
      return hasLeft ? [] : [team];
    });
  }

  lawfulSections(who: Who): Entry['section'][] {
    return this.about(who).flatMap(made => (made.kind === 'legal-basis' ? made.sections : []));
  }
}

const isParty = (party: Party, who: Who): boolean =>
  party === who ||
  (party === 'team:home' && (TEAMS.home as readonly Who[]).includes(who)) ||
  (party === 'team:school' && (TEAMS.school as readonly Who[]).includes(who));

/** What one basis gives of one entry: nothing, to know of it, or to read it. */
type Gives = 'nothing' | 'knows' | 'reads';
type Rule = (now: Moment, who: Who, entry: Entry, index: number) => Gives;

/** The table, a row for each basis, in the order in which they are named. */
const TABLE: { basis: Exclude<Basis, 'subject'>; rule: Rule }[] = [
  { basis: 'parental', rule: parental },
  { basis: 'mandate', rule: mandate },
  { basis: 'own-team', rule: ownTeam },
  { basis: 'law', rule: law },
  { basis: 'consent', rule: consent },
];

function parental(now: Moment, who: Who, { face, about, named, team }: Entry): Gives {
  // What a child wrote is not in the file that a parent reads for it.
  if (!now.represents(who) || team === null) return 'nothing';
  if (face === 'shielded') return named.includes(who) ? 'reads' : 'nothing';
  const isAboutMe = about === `parent:${who}`;
  if (now.stage === 'child' && (about === 'child' || isAboutMe)) {
    return face === 'open' || face === 'interest' ? 'reads' : 'nothing';
  }
  return isAboutMe && face === 'open' ? 'reads' : 'nothing';
}

function mandate(now: Moment, who: Who, { face }: Entry): Gives {
  if (now.isBlocked(who)) return 'nothing';
  const held = now.about(who).filter(made => made.kind === 'trusted-person');
  const holding = held.filter(({ exception }) => (now.stage === 'child' ? exception : now.world.mandate));
  if (holding.length === 0) return 'nothing';
  if (face === 'open') return 'reads';
  if (!isGround(face)) return 'nothing';
  return face === 'interest' && holding.some(({ secrecy }) => secrecy) ? 'reads' : 'knows';
}

function ownTeam(now: Moment, who: Who, { face, team, named }: Entry): Gives {
  const teams = now.involvedTeams(who);
  if (face === 'shielded') return teams.length > 0 && named.includes(who) ? 'reads' : 'nothing';
  const wroteIt = teams.some(mine => mine === team);
  return wroteIt && (face === 'open' || isGround(face)) ? 'reads' : 'nothing';
}

function law(now: Moment, who: Who, { face, about, section, team, named }: Entry): Gives {
  const sections = now.lawfulSections(who);
  if (face === 'shielded') return sections.length > 0 && named.includes(who) ? 'reads' : 'nothing';
  const isDelivered = team !== null;
  return sections.includes(section) && face === 'open' && about === 'child' && isDelivered
    ? 'reads'
    : 'nothing';
}

function consent(now: Moment, who: Who, { face, about, section, team }: Entry, index: number): Gives {
  if (face !== 'open' || now.isBlocked(who)) return 'nothing';
  if (about !== 'child' && about !== `parent:${who}`) return 'nothing';
  const isGiven = now.world.grants.some(
    ({ party, what, givenBy, startsAt, endsAt, ended }) =>
      isParty(party, who) &&
      (what === section || what === index) &&
      !ended &&
      startsAt <= now.moment &&
      endsAt > now.moment &&
      (givenBy === 'young' || (team !== null && now.actsForTheChild(givenBy))),
  );
  return isGiven ? 'reads' : 'nothing';
}

function youngster(now: Moment, { face, team, named }: Entry): Gives {
  if (now.stage === 'child') return team === null && face === 'open' ? 'reads' : 'nothing';
  if (face === 'open') return 'reads';
  if (face === 'shielded') return named.includes('young') ? 'reads' : 'nothing';
  return isGround(face) ? 'knows' : 'nothing';
}

/** What somebody sees of one entry in this world at this moment; null for nothing at all. */
export function look(
  world: World,
  { who, index, moment }: { who: Who; index: number; moment: string },
): Seen | null {
  const entry = world.entries[index];
  if (!entry) return null;
  const now = new Moment(world, moment);
  if (entry.team === null && world.guarded.includes(who)) return null;

  if (who === 'young') {
    const gives = youngster(now, entry);
    if (gives === 'nothing') return null;
    return { basis: 'subject', reads: gives === 'reads', knowsWhy: isGround(entry.face) };
  }
  if (now.isBanned(who)) return null;
  const given = TABLE.map(({ basis, rule }) => ({ basis, gives: rule(now, who, entry, index) }));
  // What one reads is explained by the first ground on which one reads it; what one only knows of by the first for that.
  const reading = given.find(({ gives }) => gives === 'reads');
  const shown = reading ?? given.find(({ gives }) => gives === 'knows');
  if (!shown) return null;
  const isTrusted = given.some(({ basis, gives }) => basis === 'mandate' && gives !== 'nothing');
  return { basis: shown.basis, reads: reading !== undefined, knowsWhy: isTrusted && isGround(entry.face) };
}
