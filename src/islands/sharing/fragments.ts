/** What stands behind the # of this screen besides somebody's id. */
export const EVERYBODY = 'iedereen';
export const CARD_FRAGMENT = 'kaart.';

/** The tasks besides turning cards, each with its word behind the # and its picto. */
export const TASKS = {
  templates: { fragment: 'sets', picto: 'together' },
  doors: { fragment: 'zonder-ja', picto: 'law' },
  trusted: { fragment: 'vertrouwd', picto: 'trusted-person' },
  moving: { fragment: 'verhuis', picto: 'moving' },
  block: { fragment: 'blokkeer', picto: 'stop-sharing' },
} as const;
export type Task = keyof typeof TASKS;

/** The task that a fragment leads to; undefined when it leads to none. */
export function taskOf(fragment: string): Task | undefined {
  return (Object.keys(TASKS) as Task[]).find(task => TASKS[task].fragment === fragment);
}
