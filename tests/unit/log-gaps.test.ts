import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOG_GAPS } from '../../api/access-log/gaps.ts';
import { allLanguages } from '../../src/i18n/languages.ts';

/** Names of the gaps that the code itself marks, each with the file in which it does. */
function marked(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of globSync('{api,src}/**/*.{ts,tsx,sql}')) {
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/(?:\/\/|--) @log-gap ([a-z-]+) \S/g)) {
      found.set(name, [...(found.get(name) ?? []), file]);
    }
  }
  return found;
}

describe('What the log does not show (promise 18)', () => {
  it('is marked in the code at its place, and nothing is marked that the list does not name', () => {
    expect([...marked().keys()].sort()).toEqual([...LOG_GAPS].sort());
  });

  it('names each gap once', () => {
    expect(new Set(LOG_GAPS).size).toBe(LOG_GAPS.length);
  });

  it.each(allLanguages)('is said in plain words for every gap, and for nothing else: %s', async language => {
    const { accessLog } = await import(`../../src/i18n/${language}/dossier/access-log.ts`);
    expect(Object.keys(accessLog.gaps.each).sort()).toEqual([...LOG_GAPS].sort());
    for (const { title, text } of Object.values<{ title: string; text: string }>(accessLog.gaps.each)) {
      expect(title.length).toBeGreaterThan(3);
      expect(text).toMatch(/[.!؟?]$/);
    }
  });
});
