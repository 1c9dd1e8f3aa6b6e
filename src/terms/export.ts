import { z } from 'zod';
import { isoDay } from '../content/dates.ts';
import { type WordTopic, wordTopics } from '../content/word.ts';
import { addressOfWord, type GlossaryWord } from './glossary.ts';

/** Goes up when a field changes its meaning or leaves. New fields may come without: readers skip what they don't know. */
export const exportVersion = 1;

const topicIds = Object.keys(wordTopics) as [WordTopic, ...WordTopic[]];
const names = (meaning: string) => z.array(z.string()).describe(meaning);

const exportedWord = z.object({
  id: z.string().describe('Blijft altijd hetzelfde, ook als de term verandert.'),
  address: z.string().describe('Adres van de uitleg op deze site, vanaf de hoofdmap.'),
  term: z.string().describe('Het woord dat we het liefst gebruiken.'),
  topic: z.enum(topicIds).describe('Het onderwerp; de namen staan bij topics.'),
  short: z.string().describe('Voor iedereen: één korte zin in gewone taal.'),
  professional: z
    .object({
      definition: z.string().describe('De precieze omschrijving.'),
      source: z.string().describe('Titel van de bron, uit sources.'),
    })
    .describe('Voor wie in de hulp werkt.'),
  synonyms: names('Officiële, oude en andere namen met precies dezelfde betekenis.'),
  youth: names('Hoe jongeren het zelf zeggen.'),
  avoid: names('Namen waarvoor je beter de term schrijft.'),
  forms: names('Vormen die de regels voor meervoud niet kennen.'),
  inText: z.boolean().describe('Of teksten vanzelf naar deze uitleg verwijzen.'),
  seeAlso: names('Id’s van woorden die erbij horen.'),
  picto: z.string().describe('Naam van de picto, uit het register van deze site.'),
  status: z.enum(['draft', 'agreed']).describe('draft: een voorstel. agreed: ook anderen gebruiken het zo.'),
  owner: z.string().describe('Wie de uitleg schreef.'),
  reviewed: z.iso.date().describe('Laatst nagekeken.'),
  nextReview: z.iso.date().describe('Wanneer de uitleg opnieuw nagekeken wordt.'),
  sources: z
    .array(z.object({ title: z.string(), url: z.string().optional(), seen: z.iso.date() }))
    .describe('Waar de uitleg vandaan komt.'),
});

/** The shape of `/woorden.json`. `/woorden.schema.json` is made from it. */
export const exportSchema = z
  .object({
    $schema: z.string(),
    title: z.string(),
    version: z.literal(exportVersion).describe('Versie van deze vorm.'),
    language: z.literal('nl-BE'),
    licence: z.object({ name: z.string(), url: z.string() }),
    reviewed: z.iso.date().describe('De jongste dag waarop een woord nagekeken is.'),
    toCheckMark: z
      .string()
      .describe('Staat achter een zin die nog nagekeken moet worden. Neem het mee over.'),
    topics: z.record(z.enum(topicIds), z.string()),
    words: z.array(exportedWord),
  })
  .meta({ title: 'Woordenlijst van Open Kaart' });

export type WordExport = z.infer<typeof exportSchema>;

/** The glossary for other organisations: both layers, every name, and where it comes from. */
export function exportOf(words: readonly GlossaryWord[], toCheckMark: string): WordExport {
  const days = words.map(({ reviewed }) => isoDay(reviewed)).toSorted();
  return {
    $schema: '/woorden.schema.json',
    title: 'Woordenlijst van Open Kaart',
    version: exportVersion,
    language: 'nl-BE',
    licence: {
      name: 'EUPL-1.2',
      url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12',
    },
    reviewed: days.at(-1) ?? '',
    toCheckMark,
    topics: wordTopics,
    words: words.map(exportedFrom),
  };
}

function exportedFrom({ slug, related: _related, ...word }: GlossaryWord): WordExport['words'][number] {
  return {
    id: slug,
    address: addressOfWord(slug),
    ...word,
    reviewed: isoDay(word.reviewed),
    nextReview: isoDay(word.nextReview),
    sources: word.sources.map(({ title, url, seen }) => ({
      title,
      ...(url === undefined ? {} : { url }),
      seen: isoDay(seen),
    })),
  };
}
