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
import type { Basis, Ground, Section } from '../dossier/contract.ts';
import type { Clarity, NewFeedback } from '../feedback/contract.ts';
import type { RequestKind } from '../requests/contract.ts';
import type { Purpose, Role } from '../sharing/contract.ts';

/** Bytes: ciphertext, hashes, salts. */
const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' });
const id = () => uuid('id').notNull().defaultRandom();

/**
 * What lies between an entry and its readers: `open`; withheld on one of the four grounds; `health` (closed until the
 * health professional opens it); `restricted` (kept but shown to nobody); `shielded` (hidden for safety).
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

/** The presumption of capacity at 12, overruled either way. The reason is ciphertext. */
export const capacityDecision = pgTable(
  'capacity_decision',
  {
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => dossier.id),
    id: id(),
    capable: boolean('capable').notNull(),
    decidedBy: uuid('decided_by')
      .notNull()
      .references(() => person.id),
    decidedAt: moment('decided_at').notNull(),
    reason: bytes('reason').notNull(),
  },
  table => [primaryKey({ columns: [table.dossierId, table.id] })],
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
  },
  table => [
    primaryKey({ columns: [table.dossierId, table.id] }),
    // What the policies of the content compare, held equal to the entry by the foreign key below.
    unique('entry_policy_key').on(
      table.dossierId,
      table.id,
      table.section,
      table.origin,
      table.about,
      table.face,
    ),
    unique('entry_face_key').on(table.dossierId, table.id, table.face),
    unique('entry_delivery_key')
      .on(table.dossierId, table.organisationId, table.externalId)
      .nullsNotDistinct(),
    index('entry_by_day').on(table.dossierId, table.day.desc(), table.id.desc()),
    index('entry_by_id').on(table.id),
    check('entry_own_is_never_withheld', sql`${table.origin} = 'provided' or ${table.face} = 'open'`),
    check('entry_origin', sql`(${table.origin} = 'own') = (${table.organisationId} is null)`),
  ],
);

/** Entries that the viewer may know, each with the basis on which. Made in `migrations/0001_rules.sql`. */
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
    title: bytes('title').notNull(),
    kind: bytes('kind').notNull(),
    author: bytes('author').notNull(),
    text: bytes('text').notNull(),
  },
  table => [
    primaryKey({ columns: [table.dossierId, table.entryId] }),
    foreignKey({
      name: 'entry_content_follows_entry',
      columns: [table.dossierId, table.entryId, table.section, table.origin, table.about, table.face],
      foreignColumns: [entry.dossierId, entry.id, entry.section, entry.origin, entry.about, entry.face],
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
    state: text('state').$type<'open' | 'withdrawn' | 'answered'>().notNull().default('open'),
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
  },
  table => [
    primaryKey({ columns: [table.dossierId, table.id] }),
    foreignKey({
      columns: [table.dossierId, table.entryId],
      foreignColumns: [entry.dossierId, entry.id],
    }).onDelete('cascade'),
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
  },
  table => [index().on(table.personId), index().on(table.expiresAt)],
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
