import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityProblems,
  LAPTOP,
  scrollsSideways,
  thirdParties,
  visit,
} from '../../helpers/browser.ts';

/** A page with three faults: a picture without a text, a picture from elsewhere, and a box that is too wide. */
const FAULTY = `<!doctype html><html lang="nl"><head><title>Proef</title></head>
  <body><main><h1>Proef</h1><img src="http://elders.invalid/spoor.png"><pre>${'breed '.repeat(80)}</pre></main></body></html>`;
const SOUND = `<!doctype html><html lang="nl"><head><title>Proef</title></head>
  <body><main><h1>Proef</h1><p>Alles in orde.</p></main></body></html>`;
const STRICT = "default-src 'none'; img-src *";

describe('the browser that tests look through', () => {
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': STRICT,
      });
      response.end(request.url === '/faulty' ? FAULTY : SOUND);
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => new Promise(resolve => server.close(resolve)));

  it('finds what is not accessible, under the strictest policy', async () => {
    const { context, page } = await visit({ origin });
    await page.goto('/faulty');
    expect((await accessibilityProblems(page)).join()).toMatch(/image-alt/);
    await page.goto('/');
    expect(await accessibilityProblems(page)).toEqual([]);
    await context.close();
  });

  it('notices a request to somebody else, and a page that is too wide', async () => {
    const { context, page, asked } = await visit({ origin });
    await page.goto('/faulty', { waitUntil: 'load' });
    expect(thirdParties(asked, origin)).toEqual(['http://elders.invalid/spoor.png']);
    expect(await scrollsSideways(page)).toBe(true);
    await context.close();
  });

  it('notices nothing on a sound page', async () => {
    const { context, page, asked, complaints } = await visit({ origin, size: LAPTOP });
    await page.goto('/');
    expect(thirdParties(asked, origin)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    expect(complaints.filter(line => !line.includes('favicon'))).toEqual([]);
    await context.close();
  });
});
