/// <reference lib="webworker" />
/**
 * The service worker: what somebody read once can be read again without internet. Built into `/sw.js`. For everything that
 * is not public it does not even answer, so the browser goes on as if it were not there.
 */
import { clientsClaim } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import { isChangingPart, isFixedPart, isKeptPage, offlinePageFor } from './kept.ts';

declare const self: ServiceWorkerGlobalScope;

/** On a bad connection the kept page comes after so many seconds; the fresh one is kept for next time. */
const PATIENCE_SECONDS = 4;
const MONTH_SECONDS = 30 * 24 * 60 * 60;
const AT_MOST = { pages: 100, parts: 300 };

/** What somebody searched for stands in the address; a kept page is kept without it. */
const withoutQuery = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) => {
    const { origin, pathname } = new URL(request.url);
    return origin + pathname;
  },
};

/**
 * A second guard behind the addresses: what the server says not to keep is not kept, and of a page that is not kept no part
 * is kept either. Not even that somebody signed in here can be seen afterwards.
 */
const unlessForbidden = {
  cacheWillUpdate: async ({ response, event }: { response: Response; event: ExtendableEvent }) => {
    const isKept = response.status === 200 && !response.headers.get('Cache-Control')?.includes('no-store');
    return isKept && (await isAskedByKeptPage(event)) ? response : null;
  },
};

/** A page asks for itself before it is there: then nobody asks, and its own address has been looked at. */
async function isAskedByKeptPage(event: ExtendableEvent): Promise<boolean> {
  if (!(event instanceof FetchEvent) || event.request.mode === 'navigate') return true;
  const asker = await self.clients.get(event.clientId);
  return !asker || isKeptPage(new URL(asker.url).pathname);
}

const atMost = (maxEntries: number) =>
  new ExpirationPlugin({ maxEntries, maxAgeSeconds: MONTH_SECONDS, purgeOnQuotaError: true });

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isKeptPage(url.pathname),
  new NetworkFirst({
    cacheName: 'pages',
    networkTimeoutSeconds: PATIENCE_SECONDS,
    plugins: [withoutQuery, unlessForbidden, atMost(AT_MOST.pages)],
  }),
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isFixedPart(url.pathname),
  new CacheFirst({ cacheName: 'fixed-parts', plugins: [unlessForbidden, atMost(AT_MOST.parts)] }),
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isChangingPart(url.pathname),
  new StaleWhileRevalidate({
    cacheName: 'changing-parts',
    plugins: [withoutQuery, unlessForbidden, atMost(AT_MOST.parts)],
  }),
);

setCatchHandler(async ({ request, url }) => {
  const page =
    request.mode === 'navigate' && url ? await caches.match(offlinePageFor(url.pathname)) : undefined;
  return page ?? Response.error();
});

/** Quick exit: nothing of what was read stays behind. Here and not in the page, because the page is gone at once. */
self.addEventListener('message', event => {
  if (event.data?.type === 'FORGET') event.waitUntil(forget());
});

async function forget(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.map(name => caches.delete(name)));
}

self.skipWaiting();
clientsClaim();
