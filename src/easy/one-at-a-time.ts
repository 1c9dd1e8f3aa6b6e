import { createHash } from 'node:crypto';

/**
 * Says, before the cards are drawn, that one card at a time is shown: with script there is somebody to turn them, and a
 * list that folds up afterwards would jump. Without script this never runs, and all cards lie under each other.
 * Turning works from then on through the addresses of the cards alone; src/easy/deck.ts makes it smooth.
 */
export const oneAtATime = 'document.body.dataset.cards="one"';

/** The hash under which the content security policy lets {@link oneAtATime} run. */
export const oneAtATimeHash = `sha256-${createHash('sha256').update(oneAtATime).digest('base64')}` as const;
