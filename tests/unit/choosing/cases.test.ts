import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { Platform } from '../../../src/choosing/answers.ts';
import { compare } from '../../../src/choosing/compare.ts';
import { boundsOf, mustBeAsked } from '../../../src/choosing/value.ts';
import { platformSchema } from '../../../src/content/platform.ts';

/** The platforms that were tried, with the value that the research chose, also where its report contradicts itself. */
const platforms: Platform[] = readdirSync('content/platformen')
  .filter(file => file.endsWith('.yaml'))
  .flatMap(file => {
    const platform = platformSchema.parse(load(readFileSync(`content/platformen/${file}`, 'utf8')));
    if (!platform.screened) return [];
    const values = Object.entries(platform.features).map(([feature, { value }]) => [feature, value]);
    return [
      { id: file.replace('.yaml', ''), values: Object.fromEntries(values), screened: true, ended: false },
    ];
  });

/** A row of the computed table: verdict, points of what is known, how many are known of how many are asked. */
type Row = `${'fits' | 'partly' | 'ask' | 'falls-out'} ${number} of ${number} (${number}/${number})`;

function rows({ must, nice }: { must: string[]; nice: string[] }): Record<string, string> {
  const weights = Object.fromEntries(nice.map(feature => [feature, 1 as const]));
  const { placed } = compare({
    answers: { knockOuts: must, weights },
    platforms,
    contested: new Set(['professionalsOnly']),
  });
  return Object.fromEntries(
    placed.map(({ platform, verdict, wishes }) => {
      const known = wishes.filter(({ value }) => !mustBeAsked(value)).map(({ value }) => boundsOf(value));
      const points = known.reduce((sum, { least }) => sum + least, 0) / 2;
      return [platform, `${verdict} ${points} of ${known.length} (${known.length}/${wishes.length})`];
    }),
  );
}

const cases: [string, { must: string[]; nice: string[] }, Record<string, Row>][] = [
  [
    'a youngster with a phone, who wants to decide and prefers plain language',
    {
      must: ['phone', 'clientDecides'],
      nice: ['plainLanguage', 'visual', 'plan', 'calendar', 'afterCare'],
    },
    {
      carenzorgt: 'ask 1 of 2 (2/5)',
      ecqare: 'falls-out 2 of 2 (2/5)',
      embracecloud: 'falls-out 2 of 2 (2/5)',
      kedo: 'partly 2 of 2 (2/5)',
      mextra: 'partly 2.5 of 3 (3/5)',
      mijneigenplan: 'partly 3.5 of 4 (4/5)',
      'nexus-clientonline': 'partly 2.5 of 3 (3/5)',
      'online-zorgplan': 'partly 2 of 4 (4/5)',
      samen1plan: 'ask 2 of 4 (4/5)',
    },
  ],
  [
    'a family that wants to start by itself, for free',
    {
      must: ['free', 'openRegistration', 'networkLogin'],
      nice: ['plan', 'tasks', 'messages', 'withoutProfessional', 'plainLanguage'],
    },
    {
      carenzorgt: 'fits 3 of 4 (4/5)',
      ecqare: 'falls-out 3 of 4 (4/5)',
      embracecloud: 'falls-out 2 of 2 (2/5)',
      kedo: 'falls-out 2.5 of 3 (3/5)',
      mextra: 'partly 2.5 of 3 (3/5)',
      mijneigenplan: 'falls-out 4 of 5 (5/5)',
      'nexus-clientonline': 'falls-out 4 of 5 (5/5)',
      'online-zorgplan': 'falls-out 3.5 of 5 (5/5)',
      samen1plan: 'fits 4 of 5 (5/5)',
    },
  ],
  [
    'an organisation with a plan that partners and network share, two steps to sign in and a link with its files',
    {
      must: ['plan', 'outsideProfessionals', 'networkLogin', 'twoStepLogin'],
      nice: [
        'clientFileLink',
        'api',
        'organisationLogin',
        'itemRights',
        'guardianRole',
        'afterCare',
        'vendorHelp',
      ],
    },
    {
      carenzorgt: 'falls-out 1 of 4 (4/7)',
      ecqare: 'falls-out 2.5 of 4 (4/7)',
      embracecloud: 'partly 3.5 of 4 (4/7)',
      kedo: 'ask 2 of 3 (3/7)',
      mextra: 'fits 4 of 6 (6/7)',
      mijneigenplan: 'falls-out 1 of 5 (5/7)',
      'nexus-clientonline': 'fits 5 of 5 (5/7)',
      'online-zorgplan': 'falls-out 4.5 of 6 (6/7)',
      samen1plan: 'fits 1.5 of 5 (5/7)',
    },
  ],
];

describe('The cases that were computed by hand from the research', () => {
  it.each(cases)('come out the same here: %s', (_who, asked, expected) => {
    expect(rows(asked)).toEqual(expected);
  });
});
