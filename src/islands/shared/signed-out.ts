const EVENT = 'kaart:signed-out';

/** Tells the frame around the screen that the session is over, so that it takes everything off the table. */
export function signalSignedOut(): void {
  window.dispatchEvent(new Event(EVENT));
}

/** Calls `listener` when a question is answered with "not signed in". Returns how to stop listening. */
export function onSignedOut(listener: () => void): () => void {
  window.addEventListener(EVENT, listener);
  return () => window.removeEventListener(EVENT, listener);
}
