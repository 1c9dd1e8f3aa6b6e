import { type Place, signInAddress } from './places.ts';

const KEY = 'open-kaart.draft';

type Draft = { place: Place; fragment: string; choices: unknown };

/** Goes to a fresh sign-in and keeps what was chosen so far in this tab, ids and all, out of the address. */
export function leaveToSignInAgain(place: Place, choices: unknown): void {
  const draft: Draft = { place, fragment: window.location.hash.slice(1), choices };
  sessionStorage.setItem(KEY, JSON.stringify(draft));
  window.location.assign(signInAddress(place, true));
}

/** What was chosen on this screen before the fresh sign-in, once; nothing when there was none. */
export function takeDraft(place: Place): Draft | null {
  const kept = sessionStorage.getItem(KEY);
  if (kept === null) return null;
  const draft: Draft = JSON.parse(kept);
  if (draft.place !== place) return null;
  sessionStorage.removeItem(KEY);
  return draft;
}
