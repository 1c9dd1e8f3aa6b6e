import type { Problem } from './problem.ts';

/** Problems as an editor reads them: the file once, and under it each field with what to do. */
export function problemLines(problems: readonly Problem[]): string[] {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return [...byFile].flatMap(([file, found]) => [
    file,
    ...found.map(({ field, mend }) => `  ${field}: ${mend}`),
  ]);
}
