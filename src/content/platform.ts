import { z } from 'zod';
import { day, line, picto } from './fields.ts';

/**
 * What a platform can do, as far as it matters to a youngster and a family, in the order of the table.
 * The label answers "Kan je …?", the explanation is for who does not know the word.
 */
export const featureGroups = [
  {
    title: 'Contact houden',
    features: {
      messages: 'Berichten sturen',
      chat: 'Meteen chatten',
      video: 'Beeldbellen',
      alerts: 'Meldingen krijgen',
    },
  },
  {
    title: 'Samen plannen',
    features: {
      calendar: 'Samen een agenda',
      plan: 'Samen een plan maken',
      goals: 'Zien hoe het gaat met je doelen',
      tasks: 'Taken verdelen',
    },
  },
  {
    title: 'Delen',
    features: {
      documents: 'Documenten delen',
      media: "Foto's en filmpjes delen",
    },
  },
  {
    title: 'Erbij kunnen',
    features: {
      phone: 'Werkt op je gsm',
      iosApp: 'App voor iPhone',
      androidApp: 'App voor Android',
      free: 'Gratis',
      openRegistration: 'Zelf een account maken',
      ownLogin: 'Eigen login voor de jongere',
      networkLogin: 'Toegang voor ouders en steunfiguren',
      guardianRole: 'Eigen rol voor wie het gezag heeft',
    },
  },
  {
    title: 'Wie beslist',
    features: {
      clientDecides: 'Jij beslist mee wie erbij mag',
      clientEdits: 'Je kan zelf iets toevoegen of aanpassen',
      itemRights: 'Per persoon kiezen wie wat ziet',
      withoutProfessional: 'Werkt ook zonder hulpverlener',
      afterCare: 'Je houdt toegang na de hulp',
      privateTalk: 'Praten met je netwerk zonder meelezers',
      professionalsOnly: 'Hulpverleners praten er zonder jou',
    },
  },
  {
    title: 'Makkelijk te gebruiken',
    features: {
      plainLanguage: 'Eenvoudige taal',
      visual: "Picto's en beelden",
      readAloud: 'Voorlezen',
      displaySettings: 'Grotere letters en contrast kiezen',
      translation: 'Vertalen',
    },
  },
  {
    title: 'Veilig en bruikbaar',
    features: {
      twoStepLogin: 'Extra veilig aanmelden in twee stappen',
      flandersReady: 'In 2022 klaar voor Vlaanderen',
    },
  },
] as const;

type FeatureOf<Group> = Group extends { features: infer Features } ? keyof Features & string : never;
export type Feature = FeatureOf<(typeof featureGroups)[number]>;

export const featureValues = { yes: 'ja', no: 'nee', partial: 'deels', unknown: 'niet bekend' } as const;
export type FeatureValue = keyof typeof featureValues;

const features = featureGroups.flatMap(group => Object.keys(group.features)) as [Feature, ...Feature[]];

/** One cell of the table: the value, why it is only partial, and whether the report contradicts itself here. */
const cell = z.strictObject({
  value: z.enum(['yes', 'no', 'partial', 'unknown'], {
    error: 'Schrijf "yes", "no", "partial" of "unknown", met aanhalingstekens.',
  }),
  note: line(160).optional(),
  conflict: z.literal(true).optional(),
});

/** An answer of the technical screening: the verdict, and the score in percent that the report gives beside it. */
const screeningAnswer = z.strictObject({ verdict: z.enum(['yes', 'no']), percent: z.int().min(0).max(100) });

export const screeningQuestions = {
  technical: 'Technisch in orde',
  privacyInformation: 'Uitleg over privacy in orde',
  sensitiveData: 'Zorgvuldig met gevoelige gegevens',
  connection: 'Beveiligde verbinding',
  servers: 'Servers in orde',
} as const;

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
  purpose: sentences.min(2).max(5),
  price: z.strictObject({ model: z.enum(['free', 'freemium', 'paid']), text: line(200) }),
  control: z.strictObject({
    holder: z.enum(['client', 'agreed', 'organisation', 'professional', 'shared', 'transferable']),
    text: line(240),
  }),
  account: line(200),
  features: z.record(z.enum(features), cell, {
    error: 'Vul elke rij van de tabel in. Weet je het niet? Schrijf { value: "unknown" }.',
  }),
  good: sentences.min(1).max(6),
  hard: sentences.min(1).max(6),
  inFlanders: line(240),
  screening: z.strictObject({
    technical: screeningAnswer,
    privacyInformation: screeningAnswer,
    sensitiveData: screeningAnswer,
    connection: screeningAnswer,
    servers: screeningAnswer,
    usableInFlanders: z.enum(['yes', 'no']),
    totalPercent: z.int().min(0).max(100),
    notes: sentences.min(1).max(4),
  }),
});
export type ScreenedPlatform = z.infer<typeof screenedPlatformSchema>;

/** A platform about which there is a name and a reason, and nothing else that we may repeat. */
const unscreenedPlatformSchema = z.strictObject({
  ...common,
  screened: z.literal(false),
  whyNotScreened: line(240),
});

/** One platform for working together: `content/platformen/<id>.yaml`. */
export const platformSchema = z.discriminatedUnion('screened', [
  screenedPlatformSchema,
  unscreenedPlatformSchema,
]);
