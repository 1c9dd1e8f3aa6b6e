import { z } from 'zod';
import { GROUNDS, type Ground, KINDS, type Kind, SECTIONS } from '../dossier/contract.ts';
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
  withheld?: unknown;
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
    day,
    title: z.string().trim().min(1).max(140),
    text: z.string().trim().min(1).max(20_000),
    /** Who wrote it, as people know them: "Bram, je individuele begeleider". */
    author: z.string().trim().min(1).max(120),
    /** Team that wrote it, if any. */
    team: externalId.optional(),
    withheld: withheldSchema.optional(),
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
  sourceLineSchema,
  entryLineSchema,
]);
export type IntakeLine = z.infer<typeof intakeLineSchema>;

/** An entry, with how it lies on the table when it arrives: open, withheld on a ground, or closed as health data. */
export type IncomingEntry = z.infer<typeof entryLineSchema> & { face: 'open' | 'health' | Ground };

/** A line that was read and decided about, ready to be written. */
export type ReadyLine = Exclude<IntakeLine, { type: 'entry' }> | IncomingEntry;

/** What became of one file of lines. Numbers count lines; `problems` names each bad one. */
export type IntakeReport = {
  added: number;
  updated: number;
  unchanged: number;
  problems: { line: number; field: string; reason: string }[];
};
