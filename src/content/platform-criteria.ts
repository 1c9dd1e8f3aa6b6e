import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import { line } from './fields.ts';

/** The eight criteria of quality. Their scores from 1 to 4 are lost in our source; only words of the text are left. */
export const qualityIds = [
  'qualityContact',
  'qualitySharing',
  'qualityAligning',
  'qualityControl',
  'qualityClarity',
  'qualityAccess',
  'qualityReliability',
  'qualityNetwork',
] as const;

/** The 30 technical criteria with an answer: yes, no, or not applicable. */
export const answerIds = [
  'technical',
  'certified',
  'attestsStandard',
  'attestsSecureCoding',
  'privacyInformation',
  'basicInformation',
  'controllerNamed',
  'officerNamed',
  'purposeNamed',
  'interestExplained',
  'recipientsNamed',
  'transferNamed',
  'extraInformation',
  'retentionNamed',
  'rightsNamed',
  'withdrawalNamed',
  'complaintNamed',
  'obligationNamed',
  'automationNamed',
  'sensitiveData',
  'sensitivePolicies',
  'connection',
  'servers',
  'hostInEurope',
  'hostCertified',
  'coupling',
  'ownApi',
  'singleSignOn',
  'multiFactor',
  'deployableInFlanders',
] as const;

/** The six technical criteria with a percentage. They are shown with what they mean and never order anything. */
export const percentIds = [
  'technicalPercent',
  'privacyInformationPercent',
  'sensitiveDataPercent',
  'connectionPercent',
  'serversPercent',
  'totalPercent',
] as const;

/** The twelve items of which the percentage on privacy information is made. */
export const privacyItemIds = [
  'controllerNamed',
  'officerNamed',
  'purposeNamed',
  'interestExplained',
  'recipientsNamed',
  'transferNamed',
  'retentionNamed',
  'rightsNamed',
  'withdrawalNamed',
  'complaintNamed',
  'obligationNamed',
  'automationNamed',
] as const satisfies readonly (typeof answerIds)[number][];

export const answerWords = { yes: 'ja', no: 'nee', 'not-applicable': 'niet van toepassing' } as const;

/** What the screening of 2022 answered on one platform: the 36 criteria that have values. */
export const criteriaSchema = z.strictObject({
  ...objectOf(
    answerIds,
    z.enum(['yes', 'no', 'not-applicable'], { error: 'Schrijf "yes", "no" of "not-applicable".' }),
  ),
  ...objectOf(percentIds, z.int().min(0).max(100)),
});

/** The words of the report on quality. Left out where the text has none. */
export const qualitySchema = z.partialRecord(
  z.enum(qualityIds),
  z.strictObject({
    word: line(60),
    /** The text can be read in another way. */
    uncertain: z.literal(true).optional(),
  }),
);

const criterionSchema = z.strictObject({
  id: z.string().regex(/^[a-zA-Z]+$/),
  /** What it holds for each platform: a word of the report, an answer, a percentage, or nothing. */
  kind: z.enum(['word', 'answer', 'percent', 'none']),
  /** The criterion of which it is a part. */
  part: z.string().optional(),
  label: line(60),
  asks: line(160),
});
export type Criterion = z.infer<typeof criterionSchema>;

const fileSchema = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z-]+$/),
        title: line(60),
        text: line(200),
        criteria: z.array(criterionSchema).min(1),
      }),
    )
    .min(1),
});
export type CriterionGroup = z.infer<typeof fileSchema>['groups'][number];

/**
 * The 72 criteria of the research, in plain words (`content/platform-criteria.yaml`).
 *
 * @param root of the project
 * @throws when the file breaks its agreements, when a criterion is there twice or is a part of nothing, or when those with
 * values are not the ones that platforms answer
 */
export function readPlatformCriteria(root: string): CriterionGroup[] {
  const file = join(root, 'content', 'platform-criteria.yaml');
  const { groups } = fileSchema.parse(load(readFileSync(file, 'utf8')));
  const wrong = criteriaProblems(groups.flatMap(({ criteria }) => criteria));
  if (wrong.length > 0) throw new Error(`content/platform-criteria.yaml: ${wrong.join(' ')}`);
  return groups;
}

/** What is wrong with a list of criteria, one sentence each; nothing when it is fine. */
export function criteriaProblems(criteria: readonly Criterion[]): string[] {
  const ids = criteria.map(({ id }) => id);
  const expected = { word: qualityIds, answer: answerIds, percent: percentIds } as const;
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `${id} staat er twee keer.`),
    ...criteria
      .filter(({ part }) => part !== undefined && !ids.includes(part))
      .map(({ id, part }) => `${id} hoort bij ${part}, en dat staat er niet.`),
    ...Object.entries(expected).flatMap(([kind, known]) =>
      unevenly(
        known,
        criteria.filter(criterion => criterion.kind === kind).map(({ id }) => id),
      ).map(id => `${id} moet een keer als ${kind} in de lijst staan.`),
    ),
  ];
}

function unevenly(one: readonly string[], other: readonly string[]): string[] {
  return [...one.filter(id => !other.includes(id)), ...other.filter(id => !one.includes(id))];
}

function objectOf<Id extends string, Value extends z.ZodType>(
  ids: readonly Id[],
  value: Value,
): Record<Id, Value> {
  return Object.fromEntries(ids.map(id => [id, value])) as Record<Id, Value>;
}
