import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { siteHeaders } from './headers.ts';

const FOREVER = 'public, max-age=31536000, immutable';
const CHECK_FIRST = 'no-cache';
const NEVER_KEEP = 'no-store';
/** Pages of signed-in people, in any language, also when the address is typed without its last stroke. */
const SIGNED_IN = /^\/[a-z]{2}\/mijn-dossier(\/|$)/;

/** How long a browser may keep an address of the site. */
function cachingOf(path: string): string {
  if (path.startsWith('/_astro/')) return FOREVER;
  return SIGNED_IN.test(path) ? NEVER_KEEP : CHECK_FIRST;
}

/** The built site, as files. It never touches a database, so it is there when the database is not. */
export function siteRoutes(siteFolder: string) {
  const site = new Hono();
  site.use(siteHeaders);
  site.use(async (c, next) => {
    await next();
    c.header('Cache-Control', cachingOf(c.req.path));
  });
  site.use(serveStatic({ root: siteFolder, precompressed: true }));
  // A route, because mounting leaves a `notFound` behind.
  site.all('*', async c => {
    const page = await readFile(join(siteFolder, '404.html'), 'utf8').catch(
      () => 'Deze pagina bestaat niet.',
    );
    return c.html(page, 404);
  });
  return site;
}
