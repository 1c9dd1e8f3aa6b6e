import { z } from 'zod';
import { freshness, line, picto, reviewedBeforeNext, reviewOrderMessage } from './fields.ts';

export const pageThemes = [
  'rechten',
  'dossier',
  'achttien',
  'wonen',
  'online',
  'jeugdhulp',
  'ouders',
  'professionals',
  'dringend',
  'over',
  'gids',
] as const;

const sixWords = (text: string) => text.trim().split(/\s+/).length <= 6;

const age = z
  .strictObject(
    { from: z.int('Schrijf een geheel getal.').min(0), to: z.int('Schrijf een geheel getal.').max(99) },
    { error: 'Schrijf de leeftijd als { from: 0, to: 25 }.' },
  )
  .refine(({ from, to }) => from <= to, { error: 'from mag niet groter zijn dan to.' });

/** What stands above every page of text. `content/paginas/<theme>/<slug>.md`. */
export const pageFields = {
  title: line(60),
  cardTitle: line(60).refine(sixWords, { error: 'Maak dit korter: ten hoogste zes woorden.' }),
  description: line(160).min(30, 'Maak dit langer: minstens 30 tekens.'),
  theme: z.enum(pageThemes, { error: `Kies één thema: ${pageThemes.join(', ')}.` }),
  audience: z
    .array(
      z.enum(['jongere', 'ouder', 'professional'], { error: 'Kies uit jongere, ouder en professional.' }),
      {
        error: 'Schrijf een lijst, bijvoorbeeld [jongere, ouder].',
      },
    )
    .min(1, 'Zeg voor wie dit is: jongere, ouder of professional.'),
  age,
  order: z.int({ error: 'Schrijf een geheel getal: de plaats in de stapel.' }),
  ...freshness,
  pictos: z
    .array(picto, { error: 'Schrijf een lijst, bijvoorbeeld [right, privacy].' })
    .min(1, 'Kies minstens één picto.')
    .max(4, 'Kies ten hoogste vier picto’s.'),
  related: z
    .array(
      z
        .string()
        .regex(/^\/nl\/([a-z0-9-]+\/)*$/, 'Schrijf een adres van deze site, met / vooraan en achteraan.'),
    )
    .default([]),
  kind: z.enum(['reading', 'legal'], { error: 'Kies reading of legal.' }).default('reading'),
};

export const pageSchema = z.strictObject(pageFields).refine(reviewedBeforeNext, reviewOrderMessage);

/** The same page in another language. `content/vertalingen/<language>/<theme>/<slug>.md`. */
export const translationSchema = z
  .strictObject({
    ...pageFields,
    checkedByNativeSpeaker: z.boolean('Schrijf true als een moedertaalspreker dit nalas, anders false.'),
  })
  .refine(reviewedBeforeNext, reviewOrderMessage);
