import { z } from 'zod';
import { addressOfPage } from './addresses.ts';
import { freshness, line, picto, reviewedBeforeNext, reviewOrderMessage } from './fields.ts';

/** The themes of which every page has an easy version: what somebody who hardly reads must be able to find out too. */
export const easyThemes = ['rechten', 'dossier', 'achttien', 'dringend', 'platformen'] as const;

/** The address of the easy version beside a page: `/nl/rechten/zakgeld/` gives `/nl/rechten/zakgeld/makkelijk/`. */
export function easyAddressBeside(address: string): string {
  return `${address}makkelijk/`;
}

/** The address of an easy version from its id in the collection, which is the id of its page. */
export function addressOfEasy(id: string): string {
  return easyAddressBeside(addressOfPage(id));
}

/** A point, question or exclamation mark at the end and nowhere before it; a quotation mark may close after it. */
const oneSentence = /^[^.!?]*[.!?]['’]?$/u;

const link = z.strictObject({
  label: line(40),
  to: z
    .string({ error: 'Vul een adres in.' })
    .regex(
      /^(?:\/nl\/([a-z0-9-]+\/)*|https:\/\/\S+)$/,
      'Schrijf een adres van deze site, of een met https://.',
    ),
});

const card = z.strictObject({
  sentence: line(90).regex(oneSentence, 'Schrijf één zin, met een punt of een vraagteken aan het einde.'),
  picto,
  /** The fact is not certain yet: the card says so under its sentence. */
  toCheck: z.literal(true, { error: 'Schrijf toCheck: true, of laat het weg.' }).optional(),
  /** Where somebody can do what the sentence says. */
  link: link.optional(),
  /** The number to call, as people read it. */
  phone: z
    .string({ error: 'Zet het nummer tussen aanhalingstekens.' })
    .regex(/^\d[\d ]*\d$/, 'Schrijf alleen cijfers en spaties.')
    .optional(),
});

export type EasyCard = z.infer<typeof card>;

const { owner, reviewed, nextReview } = freshness;

/** The easy version of a page: `content/makkelijk/<theme>/<slug>.yaml` beside `content/paginas/<theme>/<slug>.md`. */
export const easySchema = z
  .strictObject({
    title: line(34),
    owner,
    reviewed,
    nextReview,
    cards: z
      .array(card, { error: 'Schrijf een lijst van kaarten, elk met sentence en picto.' })
      .min(6, 'Maak minstens zes kaarten.')
      .max(14, 'Maak ten hoogste veertien kaarten.')
      .refine(cards => new Set(cards.map(({ sentence }) => sentence)).size === cards.length, {
        error: 'Twee kaarten zeggen hetzelfde.',
      }),
  })
  .refine(reviewedBeforeNext, reviewOrderMessage)
  .refine(({ cards }) => cards.at(-1)?.link !== undefined || cards.at(-1)?.phone !== undefined, {
    path: ['cards'],
    error: 'De laatste kaart zegt wie helpt: geef ze een link of een phone.',
  });
