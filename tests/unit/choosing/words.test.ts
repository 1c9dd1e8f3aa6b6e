import { describe, expect, it } from 'vitest';
import { readChoiceGuide } from '../../../src/content/choice-guide.ts';
import { readIntroducing } from '../../../src/content/introducing.ts';
import { readPlatformFeatures } from '../../../src/content/platform-features.ts';
import { readQualityFramework } from '../../../src/content/quality-framework.ts';
import { plainBlock } from '../../../src/reading/block.ts';
import { judge } from '../../../src/reading/gate.ts';
import { measure } from '../../../src/reading/measure.ts';

const root = process.cwd();
const guide = readChoiceGuide(root);
const framework = readQualityFramework(root);
const introducing = readIntroducing(root);
const criteria = framework.pillars.flatMap(({ themes }) => themes.flatMap(theme => theme.criteria));

/** Everything that people read of the two files. */
const { team, vision, needs, plan } = guide.organisation;
const texts = [
  ...[...team, ...vision, ...needs].flatMap(({ question, help = '' }) => [question, help]),
  ...needs.flatMap(({ options }) => options.map(({ label }) => label)),
  ...plan.flatMap(({ tasks }) => tasks.map(({ task }) => task)),
  ...guide.young.flatMap(({ question, ask }) => [question, ask]),
  ...criteria.map(({ text }) => text),
  ...introducing.path.flatMap(({ title, why }) => [title, why]),
  ...introducing.templates.flatMap(({ title, about, rows }) => [title, about, ...rows]),
].filter(text => text !== '');

describe('The words of the guides for choosing', () => {
  it('pass the gate for plain language', () => {
    const { problems } = judge(measure(texts.map(text => plainBlock(text))), 'own');
    expect(problems.filter(({ severity }) => severity === 'fails')).toEqual([]);
  });

  it('never say u', () => {
    expect(texts.filter(text => /\b(?:u|uw)\b/i.test(text))).toEqual([]);
  });

  it('ask a youngster or a family ten questions at most', () => {
    expect(guide.young.length).toBeLessThanOrEqual(10);
  });

  it('never propose to want what is contested, unless somebody says so knowingly', () => {
    const unaware = needs.flatMap(({ options }) =>
      options.flatMap(({ must = [], weigh = {} }) => [...must, ...Object.keys(weigh)]),
    );
    expect(unaware).not.toContain('professionalsOnly');
    const [contested] = guide.young.flatMap(question =>
      'contested' in question ? [question.contested] : [],
    );
    expect(contested).toBe('professionalsOnly');
  });

  it('ask every question that the research gives an organisation, or weigh its features, or check it for everybody', () => {
    const asked = new Set(
      [...team, ...vision, ...needs, ...plan.flatMap(({ tasks }) => tasks)].map(({ id }) => id),
    );
    /** Weighed feature by feature (functions, changing users, extra functions), and what is checked for everybody. */
    const elsewhere = ['O5.1', 'O5.14', 'O5.16', 'O5.10', 'O5.11', 'O5.12'];
    const perPart: Record<string, number> = {
      O1: 4,
      O2: 5,
      O3: 5,
      O4: 5,
      O5: 16,
      O6: 8,
      O7: 5,
      O8: 4,
      O9: 4,
      O10: 3,
    };
    const all = Object.entries(perPart).flatMap(([part, count]) =>
      Array.from({ length: count }, (_, index) => `${part}.${index + 1}`),
    );
    expect(all).toHaveLength(59);
    expect(all.filter(id => !asked.has(id) && !elsewhere.includes(id))).toEqual([]);
  });
});

describe('The quality framework in our own words', () => {
  it('has three pillars with every criterion: 56 and 25 parts, 23 and 13 parts, 36', () => {
    const counts = framework.pillars.map(({ themes }) => {
      const ids = themes.flatMap(theme => theme.criteria.map(({ id }) => id));
      const parts = ids.filter(id => id.includes('.'));
      return [ids.length - parts.length, parts.length];
    });
    expect(counts).toEqual([
      [56, 25],
      [23, 13],
      [36, 0],
    ]);
  });

  it('numbers the criteria without a hole, and puts each part behind its own', () => {
    for (const letter of ['T', 'O', 'P']) {
      const numbers = criteria
        .filter(({ id }) => id.startsWith(`QF-${letter}-`) && !id.includes('.'))
        .map(({ id }) => Number(id.slice(5)));
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
    for (const [index, { id }] of criteria.entries()) {
      if (id.includes('.')) expect(criteria[index - 1]?.id.split('.')[0]).toBe(id.split('.')[0]);
    }
  });

  it('calls no criterion minimal or optional: that is lost in our source', () => {
    expect(Object.keys(criteria[0] ?? {})).toEqual(['id', 'text']);
    expect(criteria.filter(criterion => 'minimal' in criterion || 'optional' in criterion)).toEqual([]);
  });
});

describe('The path for who introduces a platform', () => {
  it('has ten parts, each with something to tick, and every task of the guide once', () => {
    const told = introducing.path.flatMap(({ tasks }) => tasks.map(({ id }) => id));
    const asked = [...team, ...vision, ...plan.flatMap(({ tasks }) => tasks)].map(({ id }) => id);
    expect(told.toSorted()).toEqual(asked.toSorted());
    expect(introducing.path.every(({ tasks }) => tasks.length > 0)).toBe(true);
  });
});

describe('The features', () => {
  it('each have a question for the vendor, and the survey where there was one', () => {
    const features = readPlatformFeatures(root).flatMap(group => group.features);
    expect(features.every(({ asks }) => asks.endsWith('?'))).toBe(true);
    expect(features.filter(({ survey }) => survey)).toHaveLength(17);
  });
});
