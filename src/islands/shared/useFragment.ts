import { useSyncExternalStore } from 'react';

/** The skip link of every page goes here: a place in the page, not something that was chosen. */
const SKIP_TARGET = 'inhoud';

let chosen = '';

function read(): string {
  const raw = window.location.hash.slice(1);
  if (raw === SKIP_TARGET) return chosen;
  try {
    chosen = decodeURIComponent(raw);
  } catch {
    chosen = raw;
  }
  return chosen;
}

function subscribe(listener: () => void): () => void {
  const changed = () => {
    // After a skip the keyboard is where it should be; the address goes back to what was chosen.
    if (window.location.hash === `#${SKIP_TARGET}`) window.history.replaceState(null, '', `#${chosen}`);
    listener();
  };
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** What stands behind the # of the address: the only place in it where a personal id may stand. Empty when built. */
export function useFragment(): string {
  return useSyncExternalStore(subscribe, read, () => '');
}
