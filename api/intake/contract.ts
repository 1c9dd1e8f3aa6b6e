import { z } from 'zod';
import { GROUNDS, type Ground, KINDS, type Kind, SECTIONS } from '../dossier/contract.ts';
import { entryDetailSchema } from '../dossier/detail.ts';
import { type RelationKind, relationFactsSchema } from '../relations/contract.ts';
import { ROLES } from '../sharing/contract.ts';

/**
 * What a system may deliver, one JSON object a line (NDJSON). Ids are the sender's own: short names that stay the
 * same for the same thing. A line with a version that is already here changes nothing.
 */
const externalId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{0,99}$/, 'alleen kleine letters, cijfers, punt, streepje; 1 tot 100 tekens');

const version = z.number().int().min(1).max(2_147_483_647).default(1);

/** A line longer than this is no entry; it is reported, and never held in memory whole. */
export const MAX_LINE_BYTES = 1024 * 1024;

/** A calendar day that can be somebody's: a mistyped century would give or take rights. */
const day = z.iso.date().refine(value => value >= '1900-01-01' && value < '2200-01-01', {
  message: 'moet een dag tussen 1900 en 2200 zijn',
});

export const organisationLineSchema = z.strictObject({
  type: z.literal('organisation'),
  id: externalId,
  version,
  name: z.string().trim().min(1).max(120),
  kind: z.enum(['facility', 'school-guidance', 'public-service', 'other']),
  /** How a youngster asks this organisation for the rest of the dossier, in plain Dutch. */
  howToAsk: z.string().trim().min(1).max(400),
  /** Whom it lets record relations: the whole list, each time. Left out, the list stays as it was. */
  keepers: z.array(externalId).max(50).optional(),
});

export const personLineSchema = z.strictObject({
  type: z.literal('person'),
  id: externalId,
  version,
  name: z.string().trim().min(1).max(120),
  /** Birthday; only for young people, whose rights follow from it. */
  born: day.optional(),
  /** Subject of this person at the login provider. */
  login: z.string().min(1).max(200).optional(),
  /**
   * Phone numbers and mail addresses by which this person is reached. They are not kept: only a fingerprint of each is, to see
   * that two people share one. A newer line replaces them; one without this field leaves them.
   */
  contact: z.array(z.string().trim().min(3).max(200)).max(20).optional(),
});

export const teamLineSchema = z.strictObject({
  type: z.literal('team'),
  id: externalId,
  version,
  organisation: externalId,
  name: z.string().trim().min(1).max(120),
  members: z.array(externalId).min(1).max(20),
});

export const dossierLineSchema = z.strictObject({
  type: z.literal('dossier'),
  id: externalId,
  version,
  subject: externalId,
});

/** A person or team plays a part around this youngster, so that the youngster can choose them. It gives no access. */
export const involvementLineSchema = z
  .strictObject({
    type: z.literal('involvement'),
    version,
    dossier: externalId,
    person: externalId.optional(),
    team: externalId.optional(),
    role: z.enum(ROLES),
    /** For whom a person works, when that matters here. */
    organisation: externalId.optional(),
  })
  .refine(line => (line.person === undefined) !== (line.team === undefined), {
    path: ['person'],
    message: 'noem een persoon óf een team',
  });

type RelationShape = {
  person?: string | undefined;
  team?: string | undefined;
  facts: { kind: RelationKind; startsOn: string };
  recordedBy: string;
  confirmedBy?: string | undefined;
  ended?: { on: string; by: string; confirmedBy?: string | undefined } | undefined;
};

/** What can't go together in one relation. */
const RELATION_RULES: { broken: (line: RelationShape) => boolean; field: string; message: string }[] = [
  {
    broken: line => line.person !== undefined && line.team !== undefined,
    field: 'person',
    message: 'noem een persoon óf een team',
  },
  {
    broken: ({ person, team, facts }) =>
      (facts.kind === 'capacity') !== (person === undefined && team === undefined),
    field: 'person',
    message: 'noem over wie het gaat; alleen een beslissing over de jongere zelf noemt niemand',
  },
  {
    broken: line => line.recordedBy === line.confirmedBy,
    field: 'confirmedBy',
    message: 'moet iemand anders zijn dan wie het vastlegde',
  },
  {
    broken: ({ ended, confirmedBy }) => ended !== undefined && confirmedBy === undefined,
    field: 'ended',
    message: 'kan pas als het bevestigd is (confirmedBy)',
  },
  {
    broken: ({ ended }) => ended !== undefined && ended.by === ended.confirmedBy,
    field: 'ended.confirmedBy',
    message: 'moet iemand anders zijn dan wie het einde vastlegde',
  },
  {
    broken: ({ ended, facts }) => ended !== undefined && ended.on < facts.startsOn,
    field: 'ended.on',
    message: 'komt voor de eerste dag',
  },
];

/**
 * Somebody's place around a youngster, as recorded and confirmed by two keepers of the organisation in its own system.
 * Without `confirmedBy` it waits here for the second pair of eyes. It is never rewritten: the same id again adds a step
 * (the confirmation, the end) or changes nothing.
 */
export const relationLineSchema = z
  .strictObject({
    type: z.literal('relation'),
    id: externalId,
    dossier: externalId,
    organisation: externalId,
    /** Whom it is about; left out for a decision about the youngster's own capacity. */
    person: externalId.optional(),
    team: externalId.optional(),
    facts: relationFactsSchema,
    recordedBy: externalId,
    confirmedBy: externalId.optional(),
    ended: z
      .strictObject({
        /** First day on which it no longer counts. */
        on: day,
        by: externalId,
        confirmedBy: externalId.optional(),
      })
      .optional(),
  })
  .superRefine((line, context) => {
    for (const { broken, field, message } of RELATION_RULES) {
      if (broken(line)) context.addIssue({ code: 'custom', path: [field], message });
    }
  });

/** An organisation that holds a source file about this youngster. */
export const sourceLineSchema = z.strictObject({
  type: z.literal('source'),
  version,
  dossier: externalId,
  organisation: externalId,
  connected: z.boolean(),
  since: day.optional(),
});

export const withheldSchema = z.strictObject({
  ground: z.enum(GROUNDS),
  decidedBy: externalId,
  decidedRole: z.string().trim().min(1).max(80),
  since: day,
  howToContest: z.string().trim().min(1).max(400),
});

/** Kinds that a youngster makes; everything else is delivered by an organisation. */
const OWN_KINDS: readonly Kind[] = ['own-word', 'keepsake'];

type EntryShape = {
  kind: Kind;
  organisation?: string | undefined;
  team?: string | undefined;
  health: boolean;
  responsible?: string | undefined;
  withheld?: unknown;
  shielded: boolean;
  shieldedFor: string[];
};

/** What can't go together in one entry. */
const ENTRY_RULES: { broken: (line: EntryShape) => boolean; field: string; message: string }[] = [
  {
    broken: line => line.organisation === undefined && !OWN_KINDS.includes(line.kind),
    field: 'organisation',
    message: 'ontbreekt: alleen eigen woorden en herinneringen komen van de jongere zelf',
  },
  {
    broken: line => line.organisation !== undefined && line.kind === 'own-word',
    field: 'organisation',
    message: 'eigen woorden komen nooit van een organisatie',
  },
  {
    broken: line => line.organisation === undefined && line.withheld !== undefined,
    field: 'withheld',
    message: 'eigen woorden worden nooit achtergehouden',
  },
  {
    broken: line => line.organisation === undefined && line.health,
    field: 'health',
    message: 'eigen woorden zijn nooit gesloten',
  },
  {
    broken: line => line.organisation === undefined && line.team !== undefined,
    field: 'team',
    message: 'eigen woorden komen nooit van een team',
  },
  {
    // Once the health professional opens it, a ground that was set aside here would be lost.
    broken: line => line.health && line.withheld !== undefined,
    field: 'withheld',
    message: 'gezondheidsgegevens zijn al gesloten: noem geen grond',
  },
  {
    // Somebody must be able to open it, in a talk; and only what lies closed is opened so.
    broken: line => line.health !== (line.responsible !== undefined),
    field: 'responsible',
    message: 'hoort bij gezondheidsgegevens: noem wie ze in een gesprek opent, en alleen daar',
  },
  {
    broken: line => line.organisation === undefined && line.shielded,
    field: 'shielded',
    message: 'eigen woorden worden nooit afgeschermd',
  },
  {
    // One thing lies between a card and its readers at a time.
    broken: line => line.shielded && (line.health || line.withheld !== undefined),
    field: 'shielded',
    message: 'gaat niet samen met gezondheidsgegevens of een grond',
  },
  {
    broken: line => !line.shielded && line.shieldedFor.length > 0,
    field: 'shieldedFor',
    message: 'alleen bij een afgeschermde kaart (shielded: true)',
  },
];

export const entryLineSchema = z
  .strictObject({
    type: z.literal('entry'),
    id: externalId,
    version,
    dossier: externalId,
    /** The organisation that delivers it; left out for the youngster's own words and keepsakes. */
    organisation: externalId.optional(),
    section: z.enum(SECTIONS),
    kind: z.enum(KINDS),
    about: z
      .string()
      .regex(
        /^(child|housemate|third-party|parent:[a-z0-9][a-z0-9._-]*)$/,
        'child, housemate, third-party of parent:<persoon>',
      )
      .default('child'),
    /** Falls under patient-rights law: stays closed to all until the health professional opens it. */
    health: z.boolean().default(false),
    /** The health professional who opens it; only for health. */
    responsible: externalId.optional(),
    /** Hidden for somebody's safety, such as a secret address: only the persons named may know that it is there. */
    shielded: z.boolean().default(false),
    shieldedFor: z.array(externalId).max(20).default([]),
    day,
    title: z.string().trim().min(1).max(140),
    text: z.string().trim().min(1).max(20_000),
    /** Who wrote it, as people know them: "Bram, je individuele begeleider". */
    author: z.string().trim().min(1).max(120),
    /** Team that wrote it, if any. */
    team: externalId.optional(),
    withheld: withheldSchema.optional(),
    /** What its kind holds besides words, and why it was written. */
    detail: entryDetailSchema.optional(),
  })
  .superRefine((line, context) => {
    for (const { broken, field, message } of ENTRY_RULES) {
      if (broken(line)) context.addIssue({ code: 'custom', path: [field], message });
    }
  });

export const intakeLineSchema = z.discriminatedUnion('type', [
  organisationLineSchema,
  personLineSchema,
  teamLineSchema,
  dossierLineSchema,
  involvementLineSchema,
  relationLineSchema,
  sourceLineSchema,
  entryLineSchema,
]);
export type IntakeLine = z.infer<typeof intakeLineSchema>;

/** An entry, with how it lies on the table when it arrives: open, withheld on a ground, closed as health data, or shielded. */
export type IncomingEntry = z.infer<typeof entryLineSchema> & {
  face: 'open' | 'health' | 'shielded' | Ground;
};

/** A line that was read and decided about, ready to be written. */
export type ReadyLine = Exclude<IntakeLine, { type: 'entry' }> | IncomingEntry;

/** What became of one file of lines. Numbers count lines; `problems` names each bad one. */
export type IntakeReport = {
  added: number;
  updated: number;
  unchanged: number;
  problems: { line: number; field: string; reason: string }[];
};
