import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { isNews, newsSchema } from '../../src/content/news.ts';
import { isTold, storySchema } from '../../src/content/story.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

function frontOf(file: string): Record<string, unknown> {
  const [, front = ''] = /^---\n([\s\S]*?)\n---/.exec(readFileSync(path.join(ROOT, file), 'utf8')) ?? [];
  return load(front) as Record<string, unknown>;
}

const messages = (parsed: { error?: { issues: { message: string }[] } | undefined }) =>
  parsed.error?.issues.map(({ message }) => message) ?? [];
const at = (moment: string) => new Date(moment);

describe('News', () => {
  const news = frontOf('content/nieuws/wat-open-kaart-kan.md');
  const days = { from: at('2026-11-22'), until: at('2026-11-30') };

  it.each([
    ['before its first day', '2026-11-21T23:59:59Z', false],
    ['on its first day', '2026-11-22T00:00:00Z', true],
    ['on its last day, until midnight', '2026-11-30T23:59:59Z', true],
    ['after its last day', '2026-12-01T00:00:00Z', false],
  ])('%s: %s, listed %s', (_when, moment, isListed) => {
    expect(isNews(days, at(moment))).toBe(isListed);
  });

  it('keeps to its agreements whatever the day: an end that lies behind us breaks nothing', () => {
    expect(messages(newsSchema.safeParse(news))).toEqual([]);
    const old = { ...news, from: '2001-01-01', until: '2001-02-01', reviewed: '2001-01-01' };
    expect(messages(newsSchema.safeParse(old))).toEqual([]);
  });

  it('has an end, and that does not come before its beginning', () => {
    const { until, ...endless } = news;
    expect(until).toBeDefined();
    expect(messages(newsSchema.safeParse(endless))).toContainEqual(
      expect.stringContaining('Schrijf een dag'),
    );
    const turned = { ...news, from: '2027-01-02', until: '2027-01-01' };
    expect(messages(newsSchema.safeParse(turned))).toContainEqual(expect.stringContaining('niet voor from'));
  });
});

describe('A story', () => {
  const story = frontOf('content/verhalen/samen-een-verslag-lezen.md');
  const consent = {
    byThePerson: true,
    givenOn: '2026-10-01',
    until: '2027-10-01',
    keptBy: 'Redactie Open Kaart',
  };
  const anonymity = {
    namesChanged: true,
    placesLeftOut: true,
    detailsChanged: true,
    checkedBy: 'Redactie Open Kaart',
    checkedOn: '2026-10-02',
  };
  const real = (origin: object) => storySchema.safeParse({ ...story, origin: { kind: 'real', ...origin } });

  it('that is invented says so, and needs nobody’s yes', () => {
    expect(messages(storySchema.safeParse(story))).toEqual([]);
    expect(isTold({ origin: { kind: 'invented', madeBy: 'Redactie Open Kaart' } }, at('2099-01-01'))).toBe(
      true,
    );
  });

  it('says whose it is', () => {
    const { origin, ...nobodys } = story;
    expect(origin).toBeDefined();
    expect(messages(storySchema.safeParse(nobodys))).toContainEqual(
      expect.stringContaining('Zeg van wie dit verhaal is'),
    );
  });

  it('of somebody is accepted with their yes and with anonymity that somebody checked', () => {
    expect(messages(real({ consent, anonymity }))).toEqual([]);
  });

  it.each(Object.keys(consent))('of somebody is refused without the %s of their yes', field => {
    const { [field as keyof typeof consent]: _left, ...less } = consent;
    expect(real({ consent: less, anonymity }).success).toBe(false);
  });

  it.each(Object.keys(anonymity))('of somebody is refused without %s', field => {
    const { [field as keyof typeof anonymity]: _left, ...less } = anonymity;
    expect(real({ consent, anonymity: less }).success).toBe(false);
  });

  it.each(['namesChanged', 'placesLeftOut', 'detailsChanged'])(
    'of somebody is refused when %s is not so',
    field => {
      expect(messages(real({ consent, anonymity: { ...anonymity, [field]: false } }))).toEqual([
        expect.stringContaining('Zet dit verhaal er pas op als'),
      ]);
    },
  );

  it('of somebody is listed until their yes ends, and not a day longer', () => {
    const parsed = real({ consent, anonymity }).data;
    if (!parsed) throw new Error('The story should be fine.');
    expect(isTold(parsed, at('2027-10-01T22:00:00Z'))).toBe(true);
    expect(isTold(parsed, at('2027-10-02T00:00:00Z'))).toBe(false);
  });
});
