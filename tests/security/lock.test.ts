import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseConfig } from '../../api/config.ts';
import { organisation as organisationTable } from '../../api/database/schema.ts';
import { OperatorError } from '../../api/operator/errors.ts';
import { LockedError, lockFolder } from '../../api/operator/lock.ts';
import { openHouse, openHouseOnce } from '../../api/operator/open-house.ts';
import { runCommand } from '../../api/operator/run-command.ts';
import { openOperatorSocket } from '../../api/operator/socket.ts';
import { createDatabase } from '../helpers/postgres.ts';

/** A data folder with empty databases, to copy: making one takes much longer than opening one. */
let prepared: string;
let folder: string;
const children: ChildProcess[] = [];

const newFolder = () => mkdtemp(join(tmpdir(), 'kaart-slot-'));

beforeAll(async () => {
  prepared = await newFolder();
  await (await openHouse(parseConfig({ KAART_DATA: prepared }))).close();
});
afterAll(() => rm(prepared, { recursive: true, force: true }));

beforeEach(async () => {
  folder = await newFolder();
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await rm(folder, { recursive: true, force: true });
});

/** Another process that takes the folder and keeps it. Resolves when it has it. */
async function holdElsewhere(path: string): Promise<{ child: ChildProcess; warnings: () => string }> {
  const lock = resolve('api/operator/lock.ts');
  const program = `
    import { lockFolder } from ${JSON.stringify(lock)};
    globalThis.lock = lockFolder(${JSON.stringify(path)});
    console.log('held');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let warnings = '';
  child.stderr.on('data', part => {
    warnings += part;
  });
  const [said] = await once(child.stdout, 'data');
  expect(String(said).trim()).toBe('held');
  return { child, warnings: () => warnings };
}

/** Opens a house with empty databases in a folder of its own. */
async function openPrepared(dataFolder = folder) {
  await cp(prepared, dataFolder, { recursive: true });
  return openHouse(parseConfig({ KAART_DATA: dataFolder }));
}

const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

describe('The lock on the data folder', () => {
  it('is held by one process, and the other is told by whom', async () => {
    const { child, warnings } = await holdElsewhere(folder);
    const attempt = () => lockFolder(folder);
    expect(attempt).toThrow(LockedError);
    expect(attempt).toThrow(folder);
    expect(attempt).toThrow(`proces ${child.pid}`);
    expect(warnings()).toBe('');
  });

  it('goes when its process is killed', async () => {
    const { child } = await holdElsewhere(folder);
    child.kill('SIGKILL');
    await once(child, 'exit');
    lockFolder(folder).release();
  });

  it('is not given twice within one process, and is free after release', () => {
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(LockedError);
    lock.release();
    lockFolder(folder).release();
  });

  it('keeps a second house out of the folder', async () => {
    await holdElsewhere(folder);
    const config = parseConfig({ KAART_DATA: folder });
    await expect(openHouse(config)).rejects.toThrow(LockedError);
    await expect(openHouseOnce(config)).rejects.toThrow(LockedError);
    expect((await readdir(folder)).sort()).not.toContain('dossiers');
  });
});

describe('The data folder', () => {
  it('opens for its owner alone, and so do its secrets and its socket', async () => {
    const dataFolder = join(folder, 'data');
    await mkdir(dataFolder, { mode: 0o755 });
    const house = await openPrepared(dataFolder);
    const socket = await openOperatorSocket(house);
    await runCommand(house.config, 'seal-log');
    expect(await modeOf(dataFolder)).toBe('700');
    for (const secret of ['master.key', 'seal.key', 'operator.sock']) {
      expect([secret, await modeOf(join(dataFolder, secret))]).toEqual([secret, '600']);
    }
    await socket.close();
    await house.close();
  });

  it('keeps the same master key, and refuses a damaged one', async () => {
    const config = parseConfig({ KAART_DATA: folder });
    await (await openPrepared()).close();
    const key = await readFile(join(folder, 'master.key'), 'utf8');
    await (await openHouse(config)).close();
    expect(await readFile(join(folder, 'master.key'), 'utf8')).toBe(key);
    await writeFile(join(folder, 'master.key'), 'kapot');
    await expect(openHouse(config)).rejects.toThrow(OperatorError);
    // The lock went with the failed attempt.
    lockFolder(folder).release();
  });

  it('never makes a master key in production', () => {
    const settings = { KAART_MODE: 'production', KAART_DATA: folder, DATABASE_URL: 'postgres://a/b' };
    expect(() => parseConfig(settings)).toThrow('KAART_MASTER_KEY');
  });
});

describe("The operator's socket", () => {
  const organisation = JSON.stringify({
    type: 'organisation',
    id: 'huis',
    name: 'Huis',
    kind: 'facility',
    howToAsk: 'Vraag het.',
  });
  const deliver = (config: ReturnType<typeof parseConfig>, text: string) =>
    runCommand(config, 'intake', Readable.from([Buffer.from(text)]));

  it('runs a command in the server that has the folder', async () => {
    const house = await openPrepared();
    const socket = await openOperatorSocket(house);
    expect(await deliver(house.config, `${organisation}\nkapot\n`)).toMatchObject({
      added: 1,
      problems: [{ line: 2 }],
    });
    expect(await runCommand(house.config, 'verify-log')).toMatchObject({ findings: [] });
    await socket.close();
    await house.close();
    // Without a server the command takes the folder itself.
    expect(await deliver(house.config, organisation)).toMatchObject({ unchanged: 1 });
  });

  it('waits for a server that is still starting', async () => {
    const house = await openPrepared();
    const answer = deliver(house.config, organisation);
    const socket = await openOperatorSocket(house);
    expect(await answer).toMatchObject({ added: 1 });
    await socket.close();
    await house.close();
  });

  it('tells what is wrong in one line', async () => {
    const house = await openPrepared();
    const socket = await openOperatorSocket(house);
    const nobody = runCommand(house.config, 'demo-session', Readable.from([Buffer.from('niemand')]));
    await expect(nobody).rejects.toThrow(OperatorError);
    await expect(nobody).rejects.toThrow(/^[^\n]+$/);
    await socket.close();
    await house.close();
  });

  it('finds a short place when the folder has a long name, and leaves nothing behind', async () => {
    const dataFolder = join(folder, 'x'.repeat(90), 'y'.repeat(90));
    await mkdir(dataFolder, { recursive: true });
    const house = await openPrepared(dataFolder);
    const socket = await openOperatorSocket(house);
    const path = await readFile(join(dataFolder, 'operator.path'), 'utf8');
    expect(await modeOf(path)).toBe('600');
    expect(await modeOf(join(path, '..'))).toBe('700');
    expect(await deliver(house.config, organisation)).toMatchObject({ added: 1 });
    await socket.close();
    await expect(stat(join(path, '..'))).rejects.toThrow('ENOENT');
    await house.close();
  });

  it('takes the place of a socket that a killed server left', async () => {
    const program = `require('node:net').createServer().listen(${JSON.stringify(join(folder, 'operator.sock'))}, () => console.log('on'))`;
    const killed = spawn(process.execPath, ['--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(killed);
    await once(killed.stdout, 'data');
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect((await stat(join(folder, 'operator.sock'))).isSocket()).toBe(true);
    const house = await openPrepared();
    const socket = await openOperatorSocket(house);
    expect(await deliver(house.config, organisation)).toMatchObject({ added: 1 });
    await socket.close();
    await house.close();
  });

  it('says so when the server stops in the middle, and what was taken in stays', async () => {
    const house = await openPrepared();
    const socket = await openOperatorSocket(house);
    const endless = async function* () {
      yield Buffer.from(`${organisation}\n`);
      await new Promise(done => setTimeout(done, 60_000).unref());
    };
    const answer = runCommand(house.config, 'intake', endless());
    const broken = expect(answer).rejects.toThrow(OperatorError);
    const taken = () => house.database.orm.select().from(organisationTable);
    await expect.poll(taken, { timeout: 20_000 }).toHaveLength(1);
    await socket.close();
    await broken;
    await house.close();
    expect(await deliver(house.config, organisation)).toMatchObject({ unchanged: 1 });
  });
});

describe('A database that is away', () => {
  /** A port that answers only from the moment it is opened, and then leads to the real database. */
  async function door(url: string) {
    const { hostname, port } = new URL(url);
    const server = createServer(socket => {
      const through = connect(Number(port), hostname);
      socket.pipe(through).pipe(socket);
      socket.on('error', () => through.destroy());
      through.on('error', () => socket.destroy());
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const own = typeof address === 'object' && address ? address.port : 0;
    await new Promise(done => server.close(done));
    const through = new URL(url);
    through.port = String(own);
    return { url: through.href, open: () => server.listen(own, '127.0.0.1'), close: () => server.close() };
  }

  it('stops no server: the house is ready as soon as the database is', async () => {
    const databases = await Promise.all([createDatabase(), createDatabase()]);
    const doors = await Promise.all(databases.map(({ url }) => door(url)));
    const config = parseConfig({
      KAART_MODE: 'demo',
      KAART_DATA: folder,
      DATABASE_URL: doors[0]?.url,
      KEYS_DATABASE_URL: doors[1]?.url,
    });
    const house = await openHouse(config);
    expect(house.isReady()).toBe(false);
    for (const { open } of doors) open();
    await expect.poll(house.isReady, { timeout: 30_000, interval: 200 }).toBe(true);
    expect(await runCommand(config, 'verify-log')).toMatchObject({ findings: [] });
    await house.close();
    for (const { close } of doors) close();
    await Promise.all(databases.map(({ drop }) => drop()));
  });

  it('stops a command, with one line', async () => {
    const away = 'postgres://kaart:geheim@127.0.0.1:1/kaart';
    const config = parseConfig({
      KAART_MODE: 'demo',
      KAART_DATA: folder,
      DATABASE_URL: away,
      KEYS_DATABASE_URL: away,
    });
    const attempt = runCommand(config, 'verify-log');
    await expect(attempt).rejects.toThrow(/^De database is niet bereikbaar[^\n]*$/);
    await expect(attempt).rejects.not.toThrow('geheim');
  });
});
