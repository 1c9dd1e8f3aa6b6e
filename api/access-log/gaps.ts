/**
 * What the log does not show. Each gap has its place in the code or in the rules, marked there with `@log-gap <name>`; a test
 * holds this list, the marks and the words of the screen (`src/i18n/<language>/dossier/access-log.ts`, `gaps`) to each other,
 * so that nobody opens a gap without saying so.
 */
export const LOG_GAPS = [
  'own-looks',
  'not-here',
  'list-without-names',
  'refused',
  'see-as',
  'dossier-cover',
  'question-read-again',
  'file-holder-names',
  'operator',
  'backups',
  'between-seals',
] as const;
export type LogGap = (typeof LOG_GAPS)[number];
