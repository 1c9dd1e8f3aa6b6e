import { type Grant, MAX_GRANT_DAYS } from './contract.ts';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * Where a grant stands at a moment. All moments are ISO 8601 in UTC, so they compare as text. Consent of a representative
 * ends with deciding for the child: it has expired, whatever its last day.
 */
export function grantState(
  grant: Pick<Grant, 'startsAt' | 'endsAt' | 'endedAt'> & { lapsed?: boolean },
  now: string,
): Grant['state'] {
  if (grant.endedAt !== null) return 'ended';
  if (grant.endsAt <= now || grant.lapsed) return 'expired';
  return grant.startsAt > now ? 'upcoming' : 'active';
}

/**
 * Whether a card is the youngster's to give to this party: what is about the youngster, and to a parent what is about that
 * parent. It tells a screen beforehand what the policy `give` would refuse.
 *
 * @param card as it is kept: `about` is `child`, `parent:<person id>`, `housemate` or `third-party`
 */
export function canGive(card: { face: string; about: string }, toPersonId: string | null): boolean {
  return card.face === 'open' && (card.about === 'child' || card.about === `parent:${toPersonId}`);
}

/** What is wrong with the last day of a grant, or null. Days are `YYYY-MM-DD` in Europe/Brussels. */
export function wrongPeriod(until: string, today: string): string | null {
  if (until < today) return 'Die dag is al voorbij. Kies een dag vanaf vandaag.';
  const days = (Date.parse(until) - Date.parse(today)) / DAY_MILLISECONDS;
  return days <= MAX_GRANT_DAYS ? null : 'Kies een dag binnen een jaar. Daarna kan je opnieuw ja zeggen.';
}
