import type { GoalDetail } from '../../../api/dossier/detail.ts';

/** How far a goal is, of a hundred: as those who work on it see it, else as its steps say; null when nobody can tell. */
export function progressOf({ progress, steps }: GoalDetail): number | null {
  if (progress !== undefined) return progress;
  if (steps.length === 0) return null;
  return Math.round((steps.filter(step => step.done).length / steps.length) * 100);
}
