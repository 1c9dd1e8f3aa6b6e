import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const LINES = 40;
const PATIENCE_MILLISECONDS = 240_000;

let folder: string;
let port: number;
let server: ChildProcess;

/** These settings and no others: nothing of the machine that the tests run on. */
const environment = () => ({ KAART_DATA: join(folder, 'data'), PORT: String(port) });

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise(done => probe.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Starts the server as `npm start` does, and waits until it says where it is. */
async function startServer(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['api/main.ts'], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', part => String(part).includes('staat klaar') && resolve());
    child.once('exit', () => reject(new Error('The server stopped before it was ready.')));
  });
  return child;
}

async function run(script: string, ...parameters: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...parameters], { env: environment() });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', part => {
      said += part;
    });
  }
  const [code] = await once(child, 'close');
  return { code, said };
}

/** A delivery of own words to a dossier of the demo. */
async function writeDelivery(name: string): Promise<string> {
  const lines = Array.from({ length: LINES }, (_, index) =>
    JSON.stringify({
      type: 'entry',
      id: `${name}-${index}`,
      dossier: 'dossier-noor',
      section: 'my-words',
      kind: 'own-word',
      day: '@-1d',
      title: `Woord ${index}`,
      text: 'Iets van mij.',
      author: 'Noor',
    }),
  );
  const path = join(folder, `${name}.ndjson`);
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

describe('npm run intake', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kaart-levering-'));
    port = await freePort();
    server = await startServer();
  }, PATIENCE_MILLISECONDS);
  afterAll(async () => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGKILL');
      await once(server, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  });

  it(
    'works beside a running server, and what it says is in survives a kill of that server',
    async () => {
      const paths = await Promise.all([writeDelivery('een'), writeDelivery('twee')]);
      const together = await Promise.all(paths.map(path => run('intake', path)));
      for (const { code, said } of together) {
        expect(said).toContain(`${LINES} nieuw, 0 bijgewerkt, 0 ongewijzigd, 0 met een probleem.`);
        expect(code).toBe(0);
      }
      server.kill('SIGKILL');
      await once(server, 'exit');

      // Without a server the command takes the folder itself, and finds all of it.
      const again = await run('intake', ...paths);
      expect(again.said.match(new RegExp(`0 nieuw, 0 bijgewerkt, ${LINES} ongewijzigd`, 'g'))).toHaveLength(
        2,
      );
      const log = await run('verify-log');
      expect(log).toMatchObject({ code: 0, said: expect.stringContaining('Het logboek klopt.') });
    },
    PATIENCE_MILLISECONDS,
  );

  it('says in one line what it can not do', async () => {
    for (const parameters of [[], [join(folder, 'niets.ndjson')], [folder]]) {
      const { code, said } = await run('intake', ...parameters);
      expect(code).toBe(1);
      expect(said).toMatch(/^[^\n]+\n$/);
    }
  });

  it('names the lines that are wrong, and ends with 1', async () => {
    const path = join(folder, 'fout.ndjson');
    await writeFile(path, '{"type":"person","id":"nieuw","name":"Nieuw"}\n{"type":"person","id":"stuk"}\n');
    const { code, said } = await run('intake', path);
    expect(said).toContain('1 nieuw');
    expect(said).toContain('regel 2, name: ontbreekt');
    expect(code).toBe(1);
  });
});
