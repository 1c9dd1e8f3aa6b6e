import { z } from 'zod';
import { audiences } from '../themes.ts';
import { day, line, picto } from './fields.ts';

/**
 * How sure we are of one fact about a service.
 * - `source`: a public page said so, and the file names that page.
 * - `dated`: a public page said so, but long ago or about a predecessor.
 * - `own-knowledge`: the editors know it, no page was found yet.
 * The last two are shown with the mark "nog na te kijken" at the fact itself. What we are not sure of is left out.
 */
const factCertainties = ['source', 'dated', 'own-knowledge'] as const;

const factCertainty = z.enum(factCertainties, {
  error: 'Zeg hoe zeker dit is: source, dated of own-knowledge. Ben je onzeker? Laat het feit dan weg.',
});

/** A sentence may also be advice to the reader: it claims nothing about the service, so there is nothing to check. */
export const sentence = z.strictObject({
  text: line(160),
  certainty: z.enum([...factCertainties, 'advice'], {
    error: 'Zeg hoe zeker deze zin is: source, dated, own-knowledge of advice.',
  }),
});
export type ServiceSentence = z.infer<typeof sentence>;

const webAddress = z.url({
  protocol: /^https?$/,
  error: 'Schrijf het volledige adres, met https:// ervoor.',
});

const channel = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('phone'),
    number: z
      .string()
      .regex(/^[0-9 ]{3,16}$/, 'Schrijf het nummer met cijfers en spaties, bijvoorbeeld 0800 20 808.'),
    note: line(80).optional(),
    certainty: factCertainty,
  }),
  z.strictObject({ kind: z.literal('chat'), url: webAddress, certainty: factCertainty }),
  z.strictObject({
    kind: z.literal('mail'),
    address: z.email('Schrijf een volledig mailadres.').optional(),
    certainty: factCertainty,
  }),
  z.strictObject({
    kind: z.literal('walk-in'),
    note: line(80).optional(),
    certainty: factCertainty,
  }),
  z.strictObject({ kind: z.literal('website'), url: webAddress, certainty: factCertainty }),
]);
export type ServiceChannel = z.infer<typeof channel>;
export type ChannelKind = ServiceChannel['kind'];

/** Yes, no, or nobody could tell us: `unknown` carries no certainty, because it claims nothing. */
const answer = z.union(
  [z.literal('unknown'), z.strictObject({ value: z.boolean(), certainty: factCertainty })],
  { error: 'Schrijf unknown, of { value: true of false, certainty: … }.' },
);
export type ServiceAnswer = z.infer<typeof answer>;

/** The shelves of the list, in the order in which they stand on the page. */
export const serviceGroups = {
  now: 'Nu meteen hulp',
  talk: 'Praten met iemand',
  home: 'Hulp voor jou en je gezin',
  deciding: 'Wie mee beslist over hulp',
  'grow-up': 'Geld, wonen en 18 worden',
  rights: 'Je rechten en klachten',
  together: 'Mensen die hetzelfde meemaakten',
} as const;

/** What a service is about. The key stands in the address of a filtered list, so it is Dutch and stays. */
export const serviceThemes = {
  gevoelens: 'Gevoelens',
  thuis: 'Thuis',
  geweld: 'Geweld en misbruik',
  school: 'School',
  geld: 'Geld',
  wonen: 'Wonen',
  gezondheid: 'Gezondheid',
  verslaving: 'Verslaving',
  handicap: 'Handicap',
  opvoeden: 'Opvoeden',
  jeugdhulp: 'Jeugdhulp',
  rechten: 'Je rechten',
  klacht: 'Een klacht',
  recht: 'Rechter en advocaat',
  gegevens: 'Je gegevens',
  achttien: '18 worden',
} as const;

export const channelNames: Record<ChannelKind, string> = {
  phone: 'Bellen',
  chat: 'Chatten',
  mail: 'Mailen',
  'walk-in': 'Langsgaan',
  website: 'Website',
};

/** The keys of a table as a tuple, the shape that `z.enum` asks for. */
function keysOf<Table extends Record<string, unknown>>(
  table: Table,
): [keyof Table & string, ...(keyof Table & string)[]] {
  return Object.keys(table) as [keyof Table & string, ...(keyof Table & string)[]];
}

/** One helping service: `content/diensten/<id>.yaml`. */
export const serviceSchema = z.strictObject({
  name: line(60),
  /** The official name, when people use a short one. */
  fullName: line(80).optional(),
  group: z.enum(keysOf(serviceGroups), {
    error: `Kies een plank uit de lijst: ${Object.keys(serviceGroups).join(', ')}.`,
  }),
  /** Its place on the shelf. */
  order: z.int({ error: 'Schrijf een geheel getal: de plaats op de plank.' }),
  picto,
  summary: sentence,
  can: z.array(sentence).min(1, 'Zeg met minstens één zin wat je er kan doen.').max(6),
  contact: z.array(sentence).min(1, 'Zeg met minstens één zin wat er gebeurt als je contact neemt.').max(6),
  audience: z.array(z.enum(keysOf(audiences))).min(1),
  forWhom: sentence,
  age: z
    .strictObject({
      from: z.int().min(0).optional(),
      to: z.int().max(99).optional(),
      certainty: factCertainty,
    })
    .refine(
      ({ from, to }) => from !== undefined || to !== undefined,
      'Schrijf from, to of allebei. Geen leeftijd? Laat age weg.',
    )
    .optional(),
  themes: z
    .array(
      z.enum(keysOf(serviceThemes), {
        error: `Kies een thema uit de lijst: ${Object.keys(serviceThemes).join(', ')}.`,
      }),
    )
    .min(1),
  channels: z.array(channel).min(1, 'Schrijf minstens één manier om de dienst te bereiken.'),
  free: answer,
  anonymous: answer,
  hours: sentence.optional(),
  sources: z.array(z.strictObject({ title: line(240), url: webAddress, seen: day })),
  checkedOn: day,
});
export type Service = z.infer<typeof serviceSchema>;

/** Does this fact carry the mark "nog na te kijken"? */
export function needsChecking(certainty: ServiceSentence['certainty']): boolean {
  return certainty === 'dated' || certainty === 'own-knowledge';
}

/** A telephone number as a `tel:` address, without the spaces that people read. */
export function telephoneAddress(number: string): string {
  return `tel:${number.replaceAll(' ', '')}`;
}

/** The age range in words, or nothing when the file names no age. */
export function ageInWords(age: Service['age']): string | undefined {
  if (age === undefined) return undefined;
  if (age.from === undefined) return `tot ${age.to} jaar`;
  if (age.to === undefined) return `vanaf ${age.from} jaar`;
  return `${age.from} tot ${age.to} jaar`;
}
