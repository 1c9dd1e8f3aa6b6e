import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Promises about access, the log, sessions and identity: each is proved by a test that names it. */
const PROMISED = [...Array.from({ length: 19 }, (_, index) => index + 1), 25, 26, 27, 28];

/** Numbers that the names of tests carry: "(promise 3)", "(promises 4, 8)". */
function named(): Set<number> {
  const found = new Set<number>();
  for (const file of globSync('tests/**/*.test.{ts,tsx}')) {
    for (const [, numbers = ''] of readFileSync(file, 'utf8').matchAll(/\(promises? (\d[\d, ]*)\)/g)) {
      for (const number of numbers.split(',')) found.add(Number(number));
    }
  }
  return found;
}

describe('The promises', () => {
  it.each(PROMISED)('number %i is proved by a test that names it', promise => {
    expect(named()).toContain(promise);
  });
});
