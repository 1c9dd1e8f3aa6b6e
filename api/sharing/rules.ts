import { type Grant, MAX_GRANT_DAYS } from './contract.ts';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Where a grant stands at a moment. All moments are ISO 8601 in UTC, so they compare as text. */
export function grantState(
  grant: Pick<Grant, 'startsAt' | 'endsAt' | 'endedAt'>,
  now: string,
): Grant['state'] {
  if (grant.endedAt !== null) return 'ended';
  if (grant.endsAt <= now) return 'expired';
  return grant.startsAt > now ? 'upcoming' : 'active';
}

/** What is wrong with the last day of a grant, or null. Days are `YYYY-MM-DD` in Europe/Brussels. */
export function wrongPeriod(until: string, today: string): string | null {
  if (until < today) return 'Die dag is al voorbij. Kies een dag vanaf vandaag.';
  const days = (Date.parse(until) - Date.parse(today)) / DAY_MILLISECONDS;
  return days <= MAX_GRANT_DAYS ? null : 'Kies een dag binnen een jaar. Daarna kan je opnieuw ja zeggen.';
}
