import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { SITE } from './site.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

export type StaticSite = { origin: string; stop(): Promise<void> };

/** The built site as any web server gives it out: files, and nothing behind them. */
export async function startStaticSite(): Promise<StaticSite> {
  const server = createServer((request, response) => {
    const file = fileFor(new URL(request.url ?? '/', 'http://site').pathname);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise(resolve => server.close(() => resolve())),
  };
}

function fileFor(address: string): string | undefined {
  const place = path.join(SITE, decodeURIComponent(address));
  if (!place.startsWith(SITE)) return undefined;
  const file = address.endsWith('/') ? path.join(place, 'index.html') : place;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
