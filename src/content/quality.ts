import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import { line } from './fields.ts';

/** How a criterion stands, in the order in which the page counts them. */
export const qualityStates = {
  met: 'In orde',
  partly: 'Deels in orde',
  not: 'Nog niet in orde',
  'not-applicable': 'Niet van toepassing',
} as const;
export type QualityState = keyof typeof qualityStates;

/** The parts that a criterion is divided into, by its number. Criteria without parts are not named. */
const parts: Readonly<Record<number, string>> = {
  22: 'abcd',
  38: 'abcde',
  44: 'ab',
  55: 'abcdefgh',
  56: 'abcdef',
};
const lastNumber = 56;

/** The id of every criterion on technology in the quality framework, in its order: `QF-T-01` … `QF-T-56.f`. */
export const qualityIds: readonly string[] = Array.from(
  { length: lastNumber },
  (_, index) => index + 1,
).flatMap(number => {
  const id = `QF-T-${String(number).padStart(2, '0')}`;
  return [id, ...[...(parts[number] ?? '')].map(letter => `${id}.${letter}`)];
});

const criterionSchema = z.strictObject({
  id: z.string(),
  /** What is asked, in our own words. */
  asks: line(120),
  state: z.enum(Object.keys(qualityStates) as [QualityState, ...QualityState[]], {
    error: `Kies uit ${Object.keys(qualityStates).join(', ')}.`,
  }),
  /** What shows it, or what is missing. */
  evidence: line(240),
  /** The page on this site where somebody can see it. */
  see: z
    .string()
    .regex(/^\/nl\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, 'Schrijf een adres van deze site.')
    .optional(),
});

const fileSchema = z.strictObject({
  themes: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z-]+$/),
        title: line(60),
        criteria: z.array(criterionSchema).min(1),
      }),
    )
    .min(1),
});
export type QualityTheme = z.infer<typeof fileSchema>['themes'][number];

/**
 * How this site stands against the quality framework, by its own judgement (`content/kwaliteit.yaml`).
 *
 * @param root of the project
 * @throws when the file breaks its agreements, or when a criterion is missing, unknown, or there twice
 */
export function readQuality(root: string): QualityTheme[] {
  const { themes } = fileSchema.parse(load(readFileSync(join(root, 'content', 'kwaliteit.yaml'), 'utf8')));
  const wrong = wrongCriteria(themes.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  if (wrong.length > 0) throw new Error(`content/kwaliteit.yaml: ${wrong.join(' ')}`);
  return themes;
}

/** What keeps a list of criteria from being whole, one sentence each; nothing when each stands there once. */
export function wrongCriteria(there: readonly string[]): string[] {
  return [
    ...qualityIds.filter(id => !there.includes(id)).map(id => `${id} ontbreekt.`),
    ...there.filter(id => !qualityIds.includes(id)).map(id => `${id} staat niet in het kader.`),
    ...there.filter((id, index) => there.indexOf(id) !== index).map(id => `${id} staat er twee keer.`),
  ];
}

/** How many criteria stand in each state. */
export function countStates(themes: readonly QualityTheme[]): Record<QualityState, number> {
  const states = themes.flatMap(({ criteria }) => criteria.map(({ state }) => state));
  const count = (state: QualityState) => states.filter(one => one === state).length;
  return {
    met: count('met'),
    partly: count('partly'),
    not: count('not'),
    'not-applicable': count('not-applicable'),
  };
}
