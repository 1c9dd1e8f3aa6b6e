import { z } from 'zod';
import { day, line, picto } from './fields.ts';
import { criteriaSchema, qualitySchema } from './platform-criteria.ts';

/**
 * Everything that the research of 2022 looked for in a platform: 64 features. What each means in plain words stands in
 * `content/platform-kenmerken.yaml`.
 */
export const featureIds = [
  'messages',
  'chat',
  'video',
  'alerts',
  'timeline',
  'calendar',
  'appointments',
  'plan',
  'goals',
  'tasks',
  'documents',
  'coEditing',
  'media',
  'importExport',
  'logbook',
  'questionnaires',
  'helpModules',
  'website',
  'phone',
  'iosApp',
  'androidApp',
  'free',
  'openRegistration',
  'ownLogin',
  'networkLogin',
  'guardianRole',
  'outsideProfessionals',
  'clientDecides',
  'clientEdits',
  'itemRights',
  'roleRights',
  'withoutProfessional',
  'afterCare',
  'privateTalk',
  'professionalsOnly',
  'consentForms',
  'plainLanguage',
  'visual',
  'readAloud',
  'displaySettings',
  'ownLook',
  'translation',
  'activityHistory',
  'deleteOnRequest',
  'takeAlong',
  'backup',
  'signing',
  'careHistory',
  'whoIsWho',
  'emergencyContacts',
  'ownProfile',
  'medicalLink',
  'manageUsers',
  'adaptable',
  'clientFileLink',
  'otherSystems',
  'calendarLink',
  'api',
  'organisationLogin',
  'twoStepLogin',
  'administration',
  'vendorHelp',
  'usedInFlanders',
  'flandersReady',
] as const;
export type Feature = (typeof featureIds)[number];

/** What our reading of the report makes of a feature. `unknown`: the report says nothing, or two things between which nobody can decide. */
const values = ['yes', 'partial', 'no', 'unknown'] as const;

/** What a reader meets. A contradiction is shown as such, whatever value we keep for it. */
export const featureStates = {
  yes: 'ja',
  partial: 'deels',
  no: 'nee',
  unknown: 'niet geweten',
  contradiction: 'het rapport spreekt zichzelf tegen',
} as const;
export type FeatureState = keyof typeof featureStates;

/** The same where there is little room: a column of a table. */
export const shortStates = { ...featureStates, contradiction: 'tegenspraak' } as const;

/** One cell of the table: our value, what there is to say about it, and both readings where the report contradicts itself. */
const cell = z.strictObject({
  value: z.enum(values, {
    error: 'Schrijf "yes", "no", "partial" of "unknown", met aanhalingstekens.',
  }),
  note: line(160).optional(),
  readings: z
    .tuple([line(120), line(120)], {
      error: 'Spreekt het rapport zichzelf tegen? Schrijf de twee lezingen op, in een lijst.',
    })
    .optional(),
});
export type FeatureCell = z.infer<typeof cell>;

/** What a reader meets in a cell: one of five states. */
export function stateOf({ value, readings }: FeatureCell): FeatureState {
  return readings ? 'contradiction' : value;
}

export const controlHolders = {
  client: 'Jij of je netwerk',
  agreed: 'Wie jullie samen afspreken',
  organisation: 'De organisatie',
  professional: 'De hulpverlener',
  shared: 'Vooral de hulpverlener, een deel samen',
  transferable: 'De organisatie, maar ze kan het aan jou geven',
} as const;

export const priceModels = {
  free: 'Gratis',
  freemium: 'Eerste stap gratis',
  paid: 'Betalend voor de organisatie',
} as const;
export const purposes = {
  care: 'Speciaal voor welzijn en zorg',
  general: 'Voor iedereen, niet alleen voor zorg',
} as const;
export const countries = { BE: 'België', NL: 'Nederland' } as const;

const sentences = z.array(line(160));

const common = {
  name: line(60),
  picto,
  website: z.url({ protocol: /^https?$/ }).optional(),
  summary: line(200),
  /** Named in October 2024 as tested or in use in Flemish youth care. */
  listedIn2024: z.boolean(),
  later: line(200),
  checkedOn: day,
};

/** A platform that the researchers of 2022 tried with accounts of their own. */
const screenedPlatformSchema = z.strictObject({
  ...common,
  screened: z.literal(true),
  vendor: line(80),
  country: z.enum(['BE', 'NL']),
  /** Since when it is there, as the report says it. */
  since: line(80),
  /** Made for care and welfare, or for everybody. */
  madeFor: z.enum(['care', 'general']),
  /** What must be read before anything else: it was not in order when it was screened. */
  warning: line(300).optional(),
  purpose: sentences.min(2).max(5),
  price: z.strictObject({ model: z.enum(['free', 'freemium', 'paid']), text: line(200) }),
  control: z.strictObject({
    holder: z.enum(['client', 'agreed', 'organisation', 'professional', 'shared', 'transferable']),
    text: line(240),
  }),
  account: line(200),
  /** What it works together with. */
  linking: line(160),
  features: z.record(z.enum(featureIds), cell, {
    error: 'Vul elke rij van de tabel in. Weet je het niet? Schrijf { value: "unknown" }.',
  }),
  /** What else is in it, that no feature names. */
  also: z.array(line(80)),
  good: sentences.min(1).max(6),
  hard: sentences.min(1).max(6),
  inFlanders: line(240),
  quality: qualitySchema,
  criteria: criteriaSchema,
  /** What to know with the answers of the technical screening. */
  screeningNotes: sentences.min(1).max(4),
});
export type ScreenedPlatform = z.infer<typeof screenedPlatformSchema>;

/** A platform about which there is a name and a reason, and nothing else that we may repeat. */
const unscreenedPlatformSchema = z.strictObject({
  ...common,
  screened: z.literal(false),
  whyNotScreened: line(240),
  /** The year in which its provider announced the end of it. It is never an outcome of a guide. */
  endAnnounced: z.int().optional(),
});

/** One platform for working together: `content/platformen/<id>.yaml`. */
export const platformSchema = z.discriminatedUnion('screened', [
  screenedPlatformSchema,
  unscreenedPlatformSchema,
]);

export type Platform = z.infer<typeof platformSchema>;
