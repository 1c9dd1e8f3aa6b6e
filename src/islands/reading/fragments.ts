/** The fragment under which all cards are laid out to print; the screens on a choice at 18 lead there too. */
export const COPY_FRAGMENT = 'kopie';

/** Any word that is no shelf: all shelves again, with a step of its own for the back button. */
export const ALL_SHELVES_FRAGMENT = 'alle-vakken';

/** All cards after each other, by year and month. */
export const STORY_FRAGMENT = 'mijn-verhaal';

/** All cards by the organisation that put them there. */
export const ORGANISATIONS_FRAGMENT = 'per-organisatie';
