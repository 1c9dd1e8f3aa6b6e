import { type Place, signInAddress } from './places.ts';

const WHERE = 'open-kaart.where';
const CHOICES = 'open-kaart.choices';

type Kept = { place: Place; what: unknown };

function keep(key: string, kept: Kept): void {
  sessionStorage.setItem(key, JSON.stringify(kept));
}

/** What was kept for this screen, once; null when nothing was. */
function take(key: string, place: Place): unknown {
  const text = sessionStorage.getItem(key);
  if (text === null) return null;
  const kept: Kept = JSON.parse(text);
  if (kept.place !== place) return null;
  sessionStorage.removeItem(key);
  return kept.what;
}

/** Remembers in this tab what stands behind the #, because an id may not travel along through the sign-in. */
export function keepFragment(place: Place): void {
  keep(WHERE, { place, what: window.location.hash });
}

/**
 * Puts back what stood behind the # before signing in, unless the address already says something else.
 *
 * @param address of this screen
 */
export function restoreFragment(place: Place, address: string): void {
  const fragment = take(WHERE, place);
  const nothingYet = window.location.hash === '' && window.location.pathname === address;
  if (nothingYet && typeof fragment === 'string' && fragment !== '') window.location.replace(fragment);
}

/**
 * Goes to a fresh sign-in and keeps what was chosen so far on this screen.
 *
 * @param leave the screen, its address to come back to, and what was chosen
 */
export function leaveToSignInAgain(leave: { place: Place; address: string; choices: unknown }): void {
  const { place, address, choices } = leave;
  keepFragment(place);
  keep(CHOICES, { place, what: choices });
  window.location.assign(signInAddress(address, 'fresh'));
}

/** What was chosen on this screen before a fresh sign-in, once; null when nothing was. */
export function takeChoices(place: Place): unknown {
  return take(CHOICES, place);
}
