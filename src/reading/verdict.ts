/** The names that Douma (1960) gives to a score, each from this score on, in plain Dutch. */
const ranges: readonly (readonly [from: number, name: string])[] = [
  [90, 'heel makkelijk'],
  [80, 'makkelijk'],
  [70, 'vrij makkelijk'],
  [60, 'gewoon'],
  [45, 'vrij moeilijk'],
  [30, 'moeilijk'],
];

/** What a score means, in words. */
export function verdictOf(score: number): string {
  return ranges.find(([from]) => score >= from)?.[1] ?? 'heel moeilijk';
}
