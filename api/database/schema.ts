/**
 * Every table of the dossier database. What is plain and why, and after which term a row goes, stands in
 * docs/data-register.md. Who sees a row is decided in the policies of `migrations/0001_rules.sql`, nowhere else.
 */
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  customType,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  pgView,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { MediaType } from '../attachments/contract.ts';
import type { Basis, Ground, Section } from '../dossier/contract.ts';
import type { Clarity, NewFeedback } from '../feedback/contract.ts';
import type { RelationGround, RelationKind, TrustException } from '../relations/contract.ts';
import type { RequestKind, RequestOutcome } from '../requests/contract.ts';
import type { AccessRequestState, PreferenceName, Purpose, Role } from '../sharing/contract.ts';

/** Bytes: ciphertext, hashes, salts. */
const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' });
const id = () => uuid('id').notNull().defaultRandom();

/**
 * What lies between an entry and its readers: `open`; withheld on one of the four grounds; `health` (closed until the
 * health professional opens it); `restricted` (kept but shown to nobody); `shielded` (hidden for safety, but for the persons
 * named); `binned` (thrown away by whoever made it, for ten minutes).
 */
export const FACES = [
  'open',
  'confidential',
  'third-party',
  'court',
  'interest',
  'health',
  'restricted',
  'shielded',
  'binned',
] as const;
export type Face = (typeof FACES)[number];

// ---------------------------------------------------------------------------------------------- people and parties

export const organisation = pgTable('organisation', {
  id: id().primaryKey(),
  externalId: text('external_id').notNull().unique(),
  version: integer('version').notNull(),
  name: text('name').notNull(),
  kind: text('kind').notNull(),
  howToAsk: text('how_to_ask').notNull(),
});

export const person = pgTable('person', {
  id: id().primaryKey(),
  externalId: text('external_id').notNull().unique(),
  version: integer('version').notNull(),
  name: text('name').notNull(),
  /** Only for young people: their rights follow from it. */
  born: date('born'),
});

/** A team is small and named: never a whole organisation. */
export const team = pgTable('team', {
  id: id().primaryKey(),
  externalId: text('external_id').notNull().unique(),
  version: integer('version').notNull(),
  organisationId: uuid('organisation_id')
    .notNull()
    .references(() => organisation.id),
  name: text('name').notNull(),
});

export const teamMember = pgTable(
  'team_member',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => team.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
  },
  table => [primaryKey({ columns: [table.teamId, table.personId] }), index().on(table.personId)],
);

/** Whom an organisation lets record relations in the dossiers of which it holds a source file. It shows no entry. */
export const keeper = pgTable(
  'keeper',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
  },
  table => [primaryKey({ columns: [table.organisationId, table.personId] }), index().on(table.personId)],
);

export const dossier = pgTable(
  'dossier',
  {
    id: id().primaryKey(),
    externalId: text('external_id').notNull().unique(),
    version: integer('version').notNull(),
    subjectId: uuid('subject_id')
      .notNull()
      .references(() => person.id),
  },
  table => [index().on(table.subjectId)],
);

/** A person, or a small team, who plays a part around this youngster and can be given access. It gives none. */
export const party = pgTable(
  'party',
  {
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => dossier.id),
    id: id(),
    version: integer('version').notNull(),
    personId: uuid('person_id').references(() => person.id),
    teamId: uuid('team_id').references(() => team.id),
    role: text('role').$type<Role>().notNull(),
    organisationId: uuid('organisation_id').references(() => organisation.id),
  },
  table => [
    primaryKey({ columns: [table.dossierId, table.id] }),
    unique().on(table.dossierId, table.personId, table.teamId).nullsNotDistinct(),
    check('party_person_or_team', sql`(${table.personId} is null) <> (${table.teamId} is null)`),
    index().on(table.personId),
    index().on(table.teamId),
  ],
);

/** An organisation that holds a source file about this youngster, connected here or not. */
export const source = pgTable(
  'source',
  {
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => dossier.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    version: integer('version').notNull(),
    connected: boolean('connected').notNull(),
    since: date('since'),
  },
  table => [primaryKey({ columns: [table.dossierId, table.organisationId] })],
);

/**
 * What the file holder records about somebody's place around a youngster, and what rights follow from. It counts once a
 * second authorised person has confirmed it; a contact ban counts at once. So does its end: no row is ever rewritten.
 */
export const relation = pgTable(
  'relation',
  {
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => dossier.id),
    id: id(),
    kind: text('kind').$type<RelationKind>().notNull(),
    /** Whom it is about; null for a decision about the youngster's own capacity. */
    partyId: uuid('party_id'),
    startsOn: date('starts_on').notNull(),
    /** Last day on which it counts, null for as long as nobody ends it. */
    endsOn: date('ends_on'),
    /** Only for `capacity`: the presumption at 12, overruled either way. */
    capable: boolean('capable'),
    /** `representative`: why this person decides for the child. `legal-basis`: what the look rests on. */
    ground: text('ground').$type<RelationGround>(),
    /** Only for `legal-basis`: the shelves that it opens. */
    sections: text('sections').array().$type<Section[]>(),
    /** Only for `trusted-person`: bound by professional secrecy or not. */
    secrecy: boolean('secrecy'),
    /** Only for `trusted-person`: why this person reads along with a child that is not yet capable. */
    exception: text('exception').$type<TrustException>(),
    /** The youngster knows that it is there, and does not read the reason: it would endanger somebody. */
    shielded: boolean('shielded').notNull().default(false),
    /** The organisation for which it was recorded. */
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    recordedBy: uuid('recorded_by')
      .notNull()
      .references(() => person.id),
    recordedAt: moment('recorded_at').notNull(),
    /** The second pair of eyes: confirmed or refused, by somebody else. */
    decision: text('decision').$type<'confirmed' | 'refused'>(),
    decidedBy: uuid('decided_by').references(() => person.id),
    decidedAt: moment('decided_at'),
    /** First day on which it no longer counts, once a second person has confirmed that too. */
    endedOn: date('ended_on'),
    endedBy: uuid('ended_by').references(() => person.id),
    endedAt: moment('ended_at'),
    endConfirmedBy: uuid('end_confirmed_by').references(() => person.id),
    endConfirmedAt: moment('end_confirmed_at'),
  },
  table => [
    primaryKey({ columns: [table.dossierId, table.id] }),
    foreignKey({ columns: [table.dossierId, table.partyId], foreignColumns: [party.dossierId, party.id] }),
    check('relation_party', sql`(${table.kind} = 'capacity') = (${table.partyId} is null)`),
    check('relation_capable', sql`(${table.kind} = 'capacity') = (${table.capable} is not null)`),
    check(
      'relation_ground',
      sql`(${table.kind} in ('representative', 'legal-basis')) = (${table.ground} is not null)`,
    ),
    check('relation_sections', sql`(${table.kind} = 'legal-basis') = (${table.sections} is not null)`),
    check('relation_secrecy', sql`(${table.kind} = 'trusted-person') = (${table.secrecy} is not null)`),
    check('relation_exception', sql`${table.kind} = 'trusted-person' or ${table.exception} is null`),
    check('relation_period', sql`${table.endsOn} is null or ${table.endsOn} >= ${table.startsOn}`),
    check(
      'relation_decided',
      sql`(${table.decision} is null) = (${table.decidedBy} is null)
        and (${table.decision} is null) = (${table.decidedAt} is null)`,
    ),
    check('relation_four_eyes', sql`${table.decidedBy} <> ${table.recordedBy}`),
    check(
      'relation_ended',
      sql`(${table.endedOn} is null) = (${table.endedBy} is null)
        and (${table.endedOn} is null) = (${table.endedAt} is null)
        and (${table.endConfirmedBy} is null) = (${table.endConfirmedAt} is null)
        and (${table.endConfirmedAt} is null or ${table.endedAt} is not null)`,
    ),
    check('relation_end_four_eyes', sql`${table.endConfirmedBy} <> ${table.endedBy}`),
    index('relation_by_party').on(table.dossierId, table.partyId),
  ],
);

/**
 * The end of a relation that a second person refused: its day was wrong, or it should go on. Nobody rewrites it; the relation
 * itself goes on as it was, and can be ended anew.
 */
export const relationRefusedEnd = pgTable(
  'relation_refused_end',
  {
    dossierId: uuid('dossier_id').notNull(),
    relationId: uuid('relation_id').notNull(),
    /** First day on which it would no longer have counted. */
    endedOn: date('ended_on').notNull(),
    endedBy: uuid('ended_by')
      .notNull()
      .references(() => person.id),
    endedAt: moment('ended_at').notNull(),
    refusedBy: uuid('refused_by')
      .notNull()
      .references(() => person.id),
    refusedAt: moment('refused_at').notNull(),
  },
  table => [
    primaryKey({ columns: [table.dossierId, table.relationId, table.endedAt] }),
    foreignKey({
      name: 'relation_refused_end_of_relation',
      columns: [table.dossierId, table.relationId],
      foreignColumns: [relation.dossierId, relation.id],
    }).onDelete('cascade'),
    check('relation_refused_end_four_eyes', sql`${table.refusedBy} <> ${table.endedBy}`),
  ],
);

/** Reason or reference of a relation, in words: ciphertext. Apart, because whoever may know the one may not read the other. */
export const relationReason = pgTable(
  'relation_reason',
  {
    dossierId: uuid('dossier_id').notNull(),
    relationId: uuid('relation_id').notNull(),
    reason: bytes('reason').notNull(),
  },
  table => [
    primaryKey({ columns: [table.dossierId, table.relationId] }),
    foreignKey({
      columns: [table.dossierId, table.relationId],
      foreignColumns: [relation.dossierId, relation.id],
    }).onDelete('cascade'),
  ],
);

/** The youngster left an organisation: its own teams no longer look, from that moment on. */
export const departure = pgTable(
  'departure',
  {
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => dossier.id),
    id: id(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    leftBy: uuid('left_by')
      .notNull()
      .references(() => person.id),
    leftAt: moment('left_at').notNull(),
    endedAt: moment('ended_at'),
  },
  table => [
    primaryKey({ columns: [table.dossierId, table.id] }),
    uniqueIndex('departure_once')
      .on(table.dossierId, table.organisationId)
      .where(sql`${table.endedAt} is null`),
  ],
);

/** The youngster's yes to a trusted person, taken back in one click. */
export const mandate = pgTable(
  'mandate',
  {
    dossierId: uuid('dossier_id').notNull(),
    id: id(),
    partyId: uuid('party_id').notNull(),
    givenBy: uuid('given_by')
      .notNull()
      .references(() => person.id),
    givenAt: moment('given_at').notNull(),
    endedAt: moment('ended_at'),
  },
  table => [
    primaryKey({ columns: [table.dossierId, table.id] }),
    foreignKey({ columns: [table.dossierId, table.partyId], foreignColumns: [party.dossierId, party.id] }),
    uniqueIndex('mandate_once').on(table.dossierId, table.partyId).where(sql`${table.endedAt} is null`),
  ],
);

/** The youngster's no to one person: it closes consent, mandate and own team for that person, not what a law opens. */
export const block = pgTable(
  'block',
  {
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => dossier.id),
    id: id(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    blockedBy: uuid('blocked_by')
      .notNull()
      .references(() => person.id),
    blockedAt: moment('blocked_at').notNull(),
    endedAt: moment('ended_at'),
  },
  table => [
    primaryKey({ columns: [table.dossierId, table.id] }),
    uniqueIndex('block_once').on(table.dossierId, table.personId).where(sql`${table.endedAt} is null`),
    index('block_by_person').on(table.personId),
  ],
);

// ------------------------------------------------------------------------------------------------------- entries

/** What one may know of an entry. */
export const entry = pgTable(
  'entry',
  {
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => dossier.id),
    id: id(),
    externalId: text('external_id').notNull(),
    version: integer('version').notNull(),
    organisationId: uuid('organisation_id').references(() => organisation.id),
    teamId: uuid('team_id').references(() => team.id),
    section: text('section').$type<Section>().notNull(),
    origin: text('origin').$type<'own' | 'provided'>().notNull(),
    /** `child`, `parent:<person id>`, `housemate` or `third-party`. */
    about: text('about').notNull(),
    /** Falls under patient-rights law. */
    health: boolean('health').notNull(),
    face: text('face').$type<Face>().notNull(),
    day: date('day').notNull(),
    /** The team, or a fixed id for none: the foreign key of the content follows it, and would pass over a null. */
    teamKey: uuid('team_key')
      .notNull()
      .generatedAlwaysAs(sql`coalesce(team_id, '00000000-0000-0000-0000-000000000000'::uuid)`),
    /** Only for health: who may open it, in a talk. */
    responsibleId: uuid('responsible_id').references(() => person.id),
    /** Only for own words: the entry beside which they stand. */
    besideId: uuid('beside_id'),
    /** When whoever made it threw it away; it goes ten minutes later. */
    binnedAt: moment('binned_at'),
  },
  table => [
    primaryKey({ columns: [table.dossierId, table.id] }),
    foreignKey({
      name: 'entry_beside',
      columns: [table.dossierId, table.besideId],
      foreignColumns: [table.dossierId, table.id],
    }).onDelete('set null'),
    // What the policies of the content compare, held equal to the entry by the foreign key below.
    unique('entry_policy_key').on(
      table.dossierId,
      table.id,
      table.section,
      table.origin,
      table.about,
      table.face,
      table.teamKey,
    ),
    unique('entry_face_key').on(table.dossierId, table.id, table.face),
    unique('entry_delivery_key')
      .on(table.dossierId, table.organisationId, table.externalId)
      .nullsNotDistinct(),
    index('entry_by_day').on(table.dossierId, table.day.desc(), table.id.desc()),
    index('entry_by_id').on(table.id),
    check(
      'entry_own_is_never_withheld',
      sql`${table.origin} = 'provided' or ${table.face} in ('open', 'binned')`,
    ),
    check('entry_binned', sql`(${table.face} = 'binned') = (${table.binnedAt} is not null)`),
    check('entry_only_own_is_binned', sql`${table.face} <> 'binned' or ${table.origin} = 'own'`),
    check('entry_beside_own', sql`${table.besideId} is null or ${table.origin} = 'own'`),
    check('entry_origin', sql`(${table.origin} = 'own') = (${table.organisationId} is null)`),
  ],
);

/** Entries that the viewer may know, each with the basis on which. Made in `migrations/0004_access.sql`. */
export const visibleEntry = pgView('visible_entry', {
  dossierId: uuid('dossier_id').notNull(),
  id: uuid('id').notNull(),
  organisationId: uuid('organisation_id'),
  section: text('section').$type<Section>().notNull(),
  origin: text('origin').$type<'own' | 'provided'>().notNull(),
  about: text('about').notNull(),
  health: boolean('health').notNull(),
  face: text('face').$type<Face>().notNull(),
  day: date('day').notNull(),
  teamId: uuid('team_id'),
  besideId: uuid('beside_id'),
  basis: text('basis').$type<Basis>().notNull(),
}).existing();

/** What one may read of an entry: ciphertext only, bound to dossier, entry and field. */
export const entryContent = pgTable(
  'entry_content',
  {
    dossierId: uuid('dossier_id').notNull(),
    entryId: uuid('entry_id').notNull(),
    section: text('section').$type<Section>().notNull(),
    origin: text('origin').$type<'own' | 'provided'>().notNull(),
    about: text('about').notNull(),
    face: text('face').$type<Face>().notNull(),
    teamKey: uuid('team_key').notNull(),
    title: bytes('title').notNull(),
    kind: bytes('kind').notNull(),
    author: bytes('author').notNull(),
    text: bytes('text').notNull(),
    /** What a kind holds besides words: steps of a goal, hours of an appointment, numbers of a contact. JSON, sealed. */
    detail: bytes('detail'),
  },
  table => [
    primaryKey({ columns: [table.dossierId, table.entryId] }),
    foreignKey({
      name: 'entry_content_follows_entry',
      columns: [
        table.dossierId,
        table.entryId,
        table.section,
        table.origin,
        table.about,
        table.face,
        table.teamKey,
      ],
      foreignColumns: [
        entry.dossierId,
        entry.id,
        entry.section,
        entry.origin,
        entry.about,
        entry.face,
        entry.teamKey,
      ],
    })
      .onUpdate('cascade')
      .onDelete('cascade'),
  ],
);

/** Why an entry lies closed, who decided, since when, how to contest it. The last is ciphertext. */
export const withholding = pgTable(
  'withholding',
  {
    dossierId: uuid('dossier_id').notNull(),
    entryId: uuid('entry_id').notNull(),
    ground: text('ground').$type<Ground>().notNull(),
    decidedBy: uuid('decided_by')
      .notNull()
      .references(() => person.id),
    decidedRole: text('decided_role').notNull(),
    since: date('since').notNull(),
    howToContest: bytes('how_to_contest').notNull(),
  },
  table => [
    primaryKey({ columns: [table.dossierId, table.entryId] }),
    foreignKey({
      name: 'withholding_follows_entry',
      columns: [table.dossierId, table.entryId, table.ground],
      foreignColumns: [entry.dossierId, entry.id, entry.face],
    })
      .onUpdate('cascade')
      .onDelete('cascade'),
    check('withholding_ground', sql`${table.ground} in ('confidential', 'third-party', 'court', 'interest')`),
  ],
);

/** The persons named who may see a shielded entry. Nobody else learns that it is there. */
export const shieldedFor = pgTable(
  'shielded_for',
  {
    dossierId: uuid('dossier_id').notNull(),
    entryId: uuid('entry_id').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
  },
  table => [
    primaryKey({ columns: [table.dossierId, table.entryId, table.personId] }),
    foreignKey({
      columns: [table.dossierId, table.entryId],
      foreignColumns: [entry.dossierId, entry.id],
    }).onDelete('cascade'),
    index('shielded_for_by_person').on(table.personId),
  ],
);

/** A file that belongs to an entry: whoever may read the entry may read it. */
export const attachment = pgTable(
  'attachment',
  {
    dossierId: uuid('dossier_id').notNull(),
    id: id(),
    entryId: uuid('entry_id').notNull(),
    /** As its first bytes say, not as its name does. */
    mediaType: text('media_type').$type<MediaType>().notNull(),
    /** Bytes, before sealing. */
    size: integer('size').notNull(),
    name: bytes('name').notNull(),
    addedAt: moment('added_at').notNull(),
  },
  table => [
    primaryKey({ columns: [table.dossierId, table.id] }),
    foreignKey({
      columns: [table.dossierId, table.entryId],
      foreignColumns: [entryContent.dossierId, entryContent.entryId],
    }).onDelete('cascade'),
    index('attachment_by_entry').on(table.dossierId, table.entryId),
  ],
);

/** A piece of a file, of 256 kB before sealing. */
export const attachmentChunk = pgTable(
  'attachment_chunk',
  {
    dossierId: uuid('dossier_id').notNull(),
    attachmentId: uuid('attachment_id').notNull(),
    position: integer('position').notNull(),
    bytes: bytes('bytes').notNull(),
  },
  table => [
    primaryKey({ columns: [table.dossierId, table.attachmentId, table.position] }),
    foreignKey({
      columns: [table.dossierId, table.attachmentId],
      foreignColumns: [attachment.dossierId, attachment.id],
    }).onDelete('cascade'),
  ],
);

/** Consent of the youngster: party × section or entry × purpose × period. It is ended, never rewritten. */
export const grant = pgTable(
  'grant',
  {
    dossierId: uuid('dossier_id').notNull(),
    id: id(),
    partyId: uuid('party_id').notNull(),
    section: text('section').$type<Section>(),
    entryId: uuid('entry_id'),
    purpose: text('purpose').$type<Purpose>().notNull(),
    givenBy: uuid('given_by')
      .notNull()
      .references(() => person.id),
    startsAt: moment('starts_at').notNull(),
    endsAt: moment('ends_at').notNull(),
    endedAt: moment('ended_at'),
  },
  table => [
    primaryKey({ columns: [table.dossierId, table.id] }),
    foreignKey({ columns: [table.dossierId, table.partyId], foreignColumns: [party.dossierId, party.id] }),
    foreignKey({
      columns: [table.dossierId, table.entryId],
      foreignColumns: [entry.dossierId, entry.id],
    }).onDelete('cascade'),
    check('grant_section_or_entry', sql`(${table.section} is null) <> (${table.entryId} is null)`),
    check('grant_period', sql`${table.endsAt} > ${table.startsAt}`),
    index('grant_by_party').on(table.dossierId, table.partyId),
  ],
);

/** Somebody asks the youngster to see a shelf, with a reason. The youngster says yes or no. */
export const accessRequest = pgTable(
  'access_request',
  {
    dossierId: uuid('dossier_id').notNull(),
    id: id(),
    partyId: uuid('party_id').notNull(),
    section: text('section').$type<Section>().notNull(),
    purpose: text('purpose').$type<Purpose>().notNull(),
    /** In words: ciphertext. */
    reason: bytes('reason').notNull(),
    askedBy: uuid('asked_by')
      .notNull()
      .references(() => person.id),
    askedAt: moment('asked_at').notNull(),
    state: text('state').$type<AccessRequestState>().notNull().default('open'),
    endedAt: moment('ended_at'),
  },
  table => [
    primaryKey({ columns: [table.dossierId, table.id] }),
    foreignKey({ columns: [table.dossierId, table.partyId], foreignColumns: [party.dossierId, party.id] }),
    check('access_request_ended', sql`(${table.state} = 'open') = (${table.endedAt} is null)`),
    uniqueIndex('access_request_once')
      .on(table.dossierId, table.partyId, table.section)
      .where(sql`${table.state} = 'open'`),
  ],
);

/** What the one whose dossier it is set for it: the order of urgent contacts, what to be told of. Ciphertext. */
export const preference = pgTable(
  'preference',
  {
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => dossier.id),
    name: text('name').$type<PreferenceName>().notNull(),
    value: bytes('value').notNull(),
  },
  table => [primaryKey({ columns: [table.dossierId, table.name] })],
);

// ------------------------------------------------------------------------------------------------------ requests

/** Something the youngster asks. The words are ciphertext. */
export const request = pgTable(
  'request',
  {
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => dossier.id),
    id: id(),
    kind: text('kind').$type<RequestKind>().notNull(),
    state: text('state').$type<'open' | 'reading' | 'answered' | 'withdrawn'>().notNull().default('open'),
    madeBy: uuid('made_by')
      .notNull()
      .references(() => person.id),
    madeAt: moment('made_at').notNull(),
    reactionBy: date('reaction_by').notNull(),
    answerBy: date('answer_by').notNull(),
    entryId: uuid('entry_id'),
    text: bytes('text'),
    withdrawnAt: moment('withdrawn_at'),
    coolingOffUntil: moment('cooling_off_until'),
    /** Who must answer; null for a deletion, which has a track for each organisation. */
    organisationId: uuid('organisation_id').references(() => organisation.id),
    /** A relation that is contested. */
    relationId: uuid('relation_id'),
    /** A look in the log that is asked about. */
    lookSequence: bigint('look_sequence', { mode: 'number' }),
    /** When somebody of the organisation began to read it: the first human reaction. */
    readingAt: moment('reading_at'),
    readingBy: uuid('reading_by').references(() => person.id),
    answeredAt: moment('answered_at'),
    answeredBy: uuid('answered_by').references(() => person.id),
    outcome: text('outcome').$type<RequestOutcome>(),
    /** In words: ciphertext. */
    answer: bytes('answer'),
  },
  table => [
    primaryKey({ columns: [table.dossierId, table.id] }),
    foreignKey({
      columns: [table.dossierId, table.entryId],
      foreignColumns: [entry.dossierId, entry.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [table.dossierId, table.relationId],
      foreignColumns: [relation.dossierId, relation.id],
    }),
    check(
      'request_answered',
      sql`(${table.state} = 'answered') = (${table.answeredAt} is not null)
        and (${table.answeredAt} is null) = (${table.answeredBy} is null)
        and (${table.answeredAt} is null) = (${table.outcome} is null)
        and (${table.answeredAt} is null) = (${table.answer} is null)`,
    ),
    check('request_reading', sql`(${table.readingAt} is null) = (${table.readingBy} is null)`),
    index('request_by_organisation').on(table.organisationId),
    // One deletion runs at a time: asking twice is answered with the one that runs.
    uniqueIndex('request_one_deletion')
      .on(table.dossierId)
      .where(sql`${table.kind} = 'deletion' and ${table.state} = 'open'`),
    check('request_cooling_off', sql`(${table.kind} = 'deletion') = (${table.coolingOffUntil} is not null)`),
    check('request_withdrawn', sql`(${table.state} = 'withdrawn') = (${table.withdrawnAt} is not null)`),
  ],
);

/** A deletion's third track: the source file at one organisation, with a clock of its own. */
export const requestSource = pgTable(
  'request_source',
  {
    dossierId: uuid('dossier_id').notNull(),
    requestId: uuid('request_id').notNull(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    state: text('state').$type<'open' | 'withdrawn'>().notNull().default('open'),
    sentAt: moment('sent_at').notNull(),
    answerBy: date('answer_by').notNull(),
  },
  table => [
    primaryKey({ columns: [table.dossierId, table.requestId, table.organisationId] }),
    foreignKey({
      columns: [table.dossierId, table.requestId],
      foreignColumns: [request.dossierId, request.id],
    }),
  ],
);

// ----------------------------------------------------------------------------------------------------------- log

/** The chain of the access log: append only. */
export const accessLink = pgTable(
  'access_link',
  {
    dossierId: uuid('dossier_id').notNull(),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    previousHash: bytes('previous_hash').notNull(),
    commitment: bytes('commitment').notNull(),
    hash: bytes('hash').notNull(),
  },
  table => [primaryKey({ columns: [table.dossierId, table.sequence] })],
);

/** The chain's head, locked as the last step before commit. */
export const accessHead = pgTable('access_head', {
  dossierId: uuid('dossier_id').primaryKey(),
  sequence: bigint('sequence', { mode: 'number' }).notNull(),
  hash: bytes('hash').notNull(),
});

/** What a link commits to. It can be erased without breaking the chain. */
export const accessEvent = pgTable(
  'access_event',
  {
    dossierId: uuid('dossier_id').notNull(),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    salt: bytes('salt').notNull(),
    /** Canonical JSON: ids, codes, counts and a moment. Never content. */
    payload: text('payload').notNull(),
  },
  table => [
    primaryKey({ columns: [table.dossierId, table.sequence] }),
    foreignKey({
      columns: [table.dossierId, table.sequence],
      foreignColumns: [accessLink.dossierId, accessLink.sequence],
    }),
  ],
);

// ------------------------------------------------------------------------------------------------------ identity

/** How a login provider's subject becomes a person here. */
export const login = pgTable(
  'login',
  {
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
  },
  table => [primaryKey({ columns: [table.issuer, table.subject] }), index().on(table.personId)],
);

/** Only the SHA-256 of a session id is here: who reads this table can't sign in with it. */
export const session = pgTable(
  'session',
  {
    idHash: bytes('id_hash').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    /** Last fresh proof of who this is. */
    provedAt: moment('proved_at').notNull(),
    /** Names the session in a list: whoever knows it can end that session, not take it over. */
    handle: uuid('handle').notNull().defaultRandom(),
    /** Browser and kind of device, in two words, as the browser says: "Firefox, gsm". */
    device: text('device').notNull().default(''),
    /** Signed in on a device of somebody else: short, and with a fresh sign-in before the dossier. */
    shared: boolean('shared').notNull().default(false),
  },
  table => [index().on(table.personId), index().on(table.expiresAt)],
);

/** A way in with a user name, for whoever has no government login. No mail address, phone or national number. */
export const account = pgTable('account', {
  personId: uuid('person_id')
    .primaryKey()
    .references(() => person.id),
  /** In lower case. */
  userName: text('user_name').notNull().unique(),
  /** Argon2id, with its settings and salt; null for somebody with passkeys only. */
  passphrase: text('passphrase'),
  createdAt: moment('created_at').notNull(),
  /** After recovery at a desk own words and grants stay closed until this moment. */
  guardedUntil: moment('guarded_until'),
});

/** A passkey: the public half only. */
export const passkey = pgTable(
  'passkey',
  {
    credentialId: text('credential_id').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    publicKey: bytes('public_key').notNull(),
    counter: bigint('counter', { mode: 'number' }).notNull(),
    transports: text('transports').array().notNull(),
    /** The name that its owner gave it. */
    label: text('label').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  table => [index().on(table.personId)],
);

/** A code on paper, for once, 14 days. Only its SHA-256 is here. A recovery needs two people at a desk. */
export const invitation = pgTable(
  'invitation',
  {
    id: id().primaryKey(),
    codeHash: bytes('code_hash').unique(),
    kind: text('kind').$type<'invitation' | 'recovery'>().notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    madeBy: uuid('made_by')
      .notNull()
      .references(() => person.id),
    madeAt: moment('made_at').notNull(),
    /** The second person at the desk; only for a recovery. */
    confirmedBy: uuid('confirmed_by').references(() => person.id),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  table => [
    index().on(table.personId),
    check('invitation_four_eyes', sql`${table.confirmedBy} <> ${table.madeBy}`),
    check(
      'invitation_recovery_needs_two',
      sql`${table.kind} = 'invitation' or ${table.codeHash} is null or ${table.confirmedBy} is not null`,
    ),
  ],
);

/** Keyed hash of a phone number or mail address that a source knows of somebody: only to see that two people share one. */
export const contactMark = pgTable(
  'contact_mark',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    mark: bytes('mark').notNull(),
  },
  table => [primaryKey({ columns: [table.personId, table.mark] }), index().on(table.mark)],
);

// ------------------------------------------------------------------------------------------------------ feedback

/** What somebody said of a public page. Nothing says who; the text is ciphertext and goes after 90 days. */
export const feedback = pgTable(
  'feedback',
  {
    id: id().primaryKey(),
    page: text('page').notNull(),
    kind: text('kind').$type<NewFeedback['kind']>().notNull(),
    clarity: text('clarity').$type<Clarity>(),
    day: date('day').notNull(),
    text: bytes('text'),
  },
  table => [
    index().on(table.page),
    check('feedback_clarity', sql`(${table.kind} = 'clarity') = (${table.clarity} is not null)`),
  ],
);
