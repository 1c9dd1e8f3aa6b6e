/**
 * Site and API while you work on them: pages reload by themselves, the API starts again after each change. People use one
 * address, that of the site; it hands on to the API what is the API's.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { dev } from 'astro';

const ROOT = path.resolve(import.meta.dirname, '..');
const SITE_PORT = 4321;
const API_PORT = 4322;

/** What the API answers; everything else is a page. */
const API_PATHS = ['/api', '/demo-aanmelden', '/healthz', '/readyz'];

const api = spawn(
  process.execPath,
  ['--watch', '--watch-preserve-output', path.join(ROOT, 'api', 'main.ts')],
  {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PORT: String(API_PORT), KAART_PUBLIC_URL: `http://localhost:${SITE_PORT}` },
  },
);

const site = await dev({
  root: ROOT,
  server: { port: SITE_PORT, host: 'localhost' },
  // Astro would refuse the API's addresses, which end without a slash, before they are handed on.
  trailingSlash: 'ignore',
  vite: {
    server: {
      strictPort: true,
      proxy: Object.fromEntries(API_PATHS.map(at => [at, { target: `http://127.0.0.1:${API_PORT}` }])),
    },
  },
});

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  api.kill('SIGTERM');
  await site.stop();
}

process.on('SIGINT', stop);
process.on('SIGTERM', stop);
api.on('exit', stop);
