import { z } from 'zod';
import { freshness, line, picto, reviewedBeforeNext, reviewOrderMessage } from './fields.ts';

/** The shelves on which words stand, in the order of the page. The key stands in addresses, so it is Dutch and stays. */
export const wordTopics = {
  dossier: 'Je dossier',
  rechten: 'Je rechten',
  mensen: 'Mensen om je heen',
  diensten: 'Diensten en organisaties',
  hulp: 'Soorten hulp',
  rechter: 'Rechter en maatregelen',
  veilig: 'Veiligheid',
  digitaal: 'Online en digitaal',
  geld: 'Geld en wonen',
  achttien: '18 worden',
} as const;
export type WordTopic = keyof typeof wordTopics;

const topics = Object.keys(wordTopics) as [WordTopic, ...WordTopic[]];

/** A list of names of one line, that an editor may leave out. */
const names = z.array(line(60), { error: 'Schrijf een lijst, bijvoorbeeld [copy, kopietje].' }).default([]);

const professional = z.strictObject(
  {
    /** Exact and complete, in the language of the trade. */
    definition: line(400),
    /** The title of the source below that it comes from. */
    source: line(240),
  },
  { error: 'Schrijf ook de laag voor professionals: definition en source.' },
);

/**
 * A word that deserves an explanation: `content/woorden/<slug>.md`. It has two layers: `short` and the text are for
 * everyone, `professional` says it in the language of the trade.
 */
export const wordSchema = z
  .strictObject({
    term: line(60),
    short: line(160).min(20, 'Maak dit langer: minstens 20 tekens.'),
    topic: z.enum(topics, { error: `Kies één onderwerp: ${topics.join(', ')}.` }),
    /** Official, old and other names that mean exactly this. A text that uses one gets this explanation. */
    synonyms: names,
    /** What youngsters say themselves. Search knows these; texts may use them for other things too. */
    youth: names,
    /** Names for which this site would rather write the term. The check on plain language points them out. */
    avoid: names,
    /** Forms of the term or a synonym that the rules for plurals don't know. */
    forms: names,
    /** Whether texts link to this word by themselves. Everyday words would colour whole pages: they say no. */
    inText: z.boolean({ error: 'Schrijf true of false.' }).default(true),
    professional,
    /** Slugs of other words that help to understand this one. */
    seeAlso: names,
    /** Pages of this site that say more. */
    related: names,
    /** `agreed` once other organisations said that they use the word in this meaning too. */
    status: z.enum(['draft', 'agreed'], { error: 'Kies draft of agreed.' }).default('draft'),
    picto,
    ...freshness,
  })
  .refine(reviewedBeforeNext, reviewOrderMessage)
  .refine(({ professional: { source }, sources }) => sources.some(({ title }) => title === source), {
    path: ['professional', 'source'],
    error: 'Schrijf hier de titel van één van de bronnen onderaan, letter voor letter.',
  });

export type Word = z.infer<typeof wordSchema>;
