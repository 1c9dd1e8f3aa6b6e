import { isKeptPage } from './kept.ts';

/**
 * Lets this device keep the public pages that somebody reads, and from the first visit on urgent help and the page that
 * explains that there is no internet. Who saves data gets only what they read themselves.
 */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator) || !isKeptPage(location.pathname)) return;
  addEventListener('load', () => {
    void start().catch(() => undefined);
  });
}

async function start(): Promise<void> {
  await navigator.serviceWorker.register('/sw.js');
  const { active } = await navigator.serviceWorker.ready;
  // The listener for this message comes with the router of the service worker.
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: [...readNow(), ...alwaysNeeded()] } });
}

/** The first visit is over before the service worker listens: this page and its parts are asked for again. */
function readNow(): string[] {
  const parts = performance.getEntriesByType('resource').map(({ name }) => name);
  return [
    location.origin + location.pathname,
    ...parts.filter(part => part.startsWith(`${location.origin}/`)),
  ];
}

function alwaysNeeded(): string[] {
  if (savesData()) return [];
  const language = location.pathname.split('/')[1] ?? '';
  return [`/${language}/offline/`, `/${language}/dringend/`];
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData ?? false;
}
