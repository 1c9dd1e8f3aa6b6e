import type { EntryCard } from '../../../api/dossier/contract.ts';
import type { Grant, Party } from '../../../api/sharing/contract.ts';
import { dayInWords } from '../shared/dates.ts';
import { GROUND_WORDS, PURPOSE_WORDS, SECTION_WORDS } from '../shared/words.ts';
import { isSectionTarget, lastDayOf, type Target } from './grants.ts';

/** How long a yes can last. A year at most: after that the question is asked again. */
export const PERIODS = [
  { months: 1, label: '1 maand' },
  { months: 3, label: '3 maanden' },
  { months: 6, label: '6 maanden' },
  { months: 12, label: '1 jaar' },
] as const;

/** "je verslagen", or "de kaart ‘Gesprek op school’". */
export function whatIsGiven(target: Target): string {
  return isSectionTarget(target) ? SECTION_WORDS[target.section].yours : `je kaart ‘${target.title}’`;
}

/** The title of a card, also of one that lies closed for the youngster. */
export function titleOf(card: EntryCard): string {
  return card.face === 'open' ? card.title : `Dichte kaart: ${GROUND_WORDS[card.ground].short.toLowerCase()}`;
}

/** "om te helpen, tot en met 22 december 2026". */
export function termsOf(grant: Grant): string {
  return `${PURPOSE_WORDS[grant.purpose].inOrderTo}, tot en met ${dayInWords(lastDayOf(grant))}`;
}

/** "Ziet nu niets" or "Ziet een deel", for on somebody's card. */
export function seesNow(party: Party): string {
  return party.activeGrants === 0 ? 'Ziet nu niets' : 'Ziet een deel';
}
