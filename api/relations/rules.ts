import type { KeptRelation, RelationState } from './contract.ts';

/** A relation as far as its steps say where it stands. Days are `YYYY-MM-DD` in Europe/Brussels. */
export type Steps = {
  startsOn: string;
  endsOn: string | null;
  decision: 'confirmed' | 'refused' | null;
  endedOn: string | null;
  endConfirmed: boolean;
};

/** Where a relation stands. It is for showing: what it opens or closes the policies decide. */
export function relationState(steps: Steps, today: string): RelationState {
  if (steps.decision !== 'confirmed') return steps.decision ?? 'waiting';
  if (steps.endsOn !== null && steps.endsOn < today) return 'ended';
  if (steps.endedOn !== null && !steps.endConfirmed) return 'ending';
  if (steps.endedOn !== null && steps.endedOn <= today) return 'ended';
  return steps.startsOn > today ? 'upcoming' : 'active';
}

/** Who takes part in the steps of a relation, seen by one keeper. */
export type Hands = {
  /** The viewer keeps this dossier for the organisation that recorded it. */
  isOurs: boolean;
  /** It is about the viewer, or about a team of the viewer. */
  isAboutMe: boolean;
  recordedByMe: boolean;
  endedByMe: boolean;
};

/** Which steps a keeper may take now; the policies of the database say the same. Nobody checks their own step. */
export function stepsOpenTo(steps: Steps, hands: Hands): KeptRelation['may'] {
  const mine = hands.isOurs && !hands.isAboutMe;
  const isConfirmed = steps.decision === 'confirmed';
  return {
    decide: mine && steps.decision === null && !hands.recordedByMe,
    end: mine && isConfirmed && steps.endedOn === null,
    decideEnd: mine && isConfirmed && steps.endedOn !== null && !steps.endConfirmed && !hands.endedByMe,
  };
}

const LONGEST_WAIT_DAYS = 366;

/** What is wrong with the day on which a relation should end, or null. A mistyped year could keep it from ever ending. */
export function wrongEnd(
  on: string,
  { startsOn, today }: { startsOn: string; today: string },
): string | null {
  if (on < startsOn) return 'Die dag ligt voor het begin.';
  const limit = new Date(`${today}T00:00:00Z`);
  limit.setUTCDate(limit.getUTCDate() + LONGEST_WAIT_DAYS);
  return on > limit.toISOString().slice(0, 10) ? 'Kies een dag binnen een jaar.' : null;
}
