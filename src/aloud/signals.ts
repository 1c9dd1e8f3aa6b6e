const stop = 'aloud:stop';
/** What an easy version says when another card lies open (src/easy/deck.ts). */
const turned = 'kaart:shown';

/**
 * Silences the page at once, for instance because somebody leaves in a hurry. Any part of a page may call this: it does
 * not load the voice.
 */
export function stopReadingAloud(): void {
  document.dispatchEvent(new Event(stop));
}

interface Ears {
  onStop: () => void;
  onTurned: () => void;
  /** Ends the listening. */
  signal: AbortSignal;
}

/** For the part that reads: hears that it must be silent, or that another card lies open. */
export function onAloudSignals({ onStop, onTurned, signal }: Ears): void {
  document.addEventListener(stop, onStop, { signal });
  document.addEventListener(turned, onTurned, { signal });
}
