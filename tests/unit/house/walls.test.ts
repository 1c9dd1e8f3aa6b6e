import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import walls from '../../../.dependency-cruiser.mjs';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** For each wall one file that breaks it: its place, and what it imports. */
const BROKEN: Record<string, { file: string; imports: string }> = {
  'no-circles': { file: 'api/circle/one.ts', imports: './two.ts' },
  'no-orphans': { file: 'api/lonely/alone.ts', imports: '' },
  'imports-must-resolve': { file: 'api/lost/routes.ts', imports: './nowhere.ts' },
  'rules-are-pure': { file: 'api/first/rules.ts', imports: '../database/connect.ts' },
  'contracts-know-only-contracts': { file: 'api/first/contract.ts', imports: 'node:fs' },
  'store-never-goes-back': { file: 'api/first/store.ts', imports: '../sound/rules.ts' },
  'database-never-goes-back': { file: 'api/database/peek.ts', imports: '../sound/store.ts' },
  'sql-lives-in-stores': { file: 'api/first/routes.ts', imports: 'drizzle-orm' },
  'nobody-imports-the-main-program': { file: 'api/first/start.ts', imports: '../main.ts' },
  'islands-know-words-of-the-api-only': {
    file: 'src/islands/first/Peek.ts',
    imports: '../../../api/sound/rules.ts',
  },
  'site-knows-nothing-of-the-api': { file: 'src/search/peek.ts', imports: '../../api/sound/contract.ts' },
  'api-knows-nothing-of-the-site': { file: 'api/first/page.ts', imports: '../../src/reading/measure.ts' },
  'publishing-shares-the-reading-engine-only': {
    file: 'api/publishing/page.ts',
    imports: '../../src/search/peek.ts',
  },
  'engines-are-pure': { file: 'src/reading/file.ts', imports: 'node:fs' },
  'lucia-lives-in-one-file': { file: 'api/identity/cookies.ts', imports: 'lucia' },
  'product-never-leans-on-tests': { file: 'api/first/cheat.ts', imports: '../../tests/helpers/world.ts' },
  'server-needs-no-development-packages': { file: 'api/first/guess.ts', imports: 'fast-check' },
  'content-is-words': { file: 'content/code.ts', imports: '../src/reading/measure.ts' },
  'settings-come-from-config': { file: 'api/first/settings.ts', imports: 'node:process' },
};

/** Files that keep to every wall. */
const SOUND: Record<string, string> = {
  'api/main.ts': "import './sound/routes.ts';",
  'api/sound/contract.ts': "import { z } from 'zod';\nexport const shape = z.string();",
  'api/sound/rules.ts': "import { shape } from './contract.ts';\nexport const decide = () => shape;",
  'api/sound/store.ts':
    "import { sql } from 'drizzle-orm';\nimport '../database/connect.ts';\nexport const find = () => sql`select 1`;",
  'api/sound/routes.ts':
    "import { decide } from './rules.ts';\nimport { find } from './store.ts';\nexport const routes = [decide, find];",
  'api/database/connect.ts': "import pg from 'pg';\nexport const pool = new pg.Pool();",
  'api/publishing/gate.ts':
    "import { measure } from '../../src/reading/measure.ts';\nexport const gate = measure;",
  'src/reading/measure.ts':
    "import { parse } from 'micromark';\nexport const measure = (text: string) => parse().document().write([text, null]).length;",
  'src/islands/sound/Card.ts':
    "import { shape } from '../../../api/sound/contract.ts';\nimport type { routes } from '../../../api/sound/routes.ts';\nexport const card = shape;\nexport type Routes = typeof routes;",
  'tests/helpers/world.ts':
    "import { routes } from '../../api/sound/routes.ts';\nexport const world = routes;",
};

type Diagnostic = { category: string; location: { path: string } };
type Violation = { from: string; rule: { name: string } };

function write(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${text}\n`);
  }
}

/** Runs the same check as `npm test` over a small house in a folder of its own. */
function violationsIn(files: Record<string, string>): Violation[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'open-kaart-walls-'));
  try {
    write(folder, files);
    write(folder, {
      'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'ESNext', moduleResolution: 'Bundler' } }),
      'package.json': JSON.stringify({
        dependencies: { zod: '*', pg: '*', 'drizzle-orm': '*', lucia: '*' },
        devDependencies: { 'fast-check': '*' },
      }),
    });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    const program = path.join(ROOT, 'node_modules/.bin/depcruise');
    const options = ['--config', path.join(ROOT, '.dependency-cruiser.mjs'), '--output-type', 'json'];
    const tops = ['api', 'src', 'tests', 'content'].filter(top =>
      Object.keys(files).some(f => f.startsWith(`${top}/`)),
    );
    const { stdout } = spawnSync(process.execPath, [program, ...options, ...tops], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return JSON.parse(stdout).summary.violations;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the walls between the rooms', () => {
  let broken: Violation[];

  beforeAll(() => {
    const files = Object.values(BROKEN).map(({ file, imports }): [string, string] => [
      file,
      imports ? `import '${imports}';` : 'export const alone = true;',
    ]);
    broken = violationsIn({
      ...SOUND,
      'api/circle/two.ts': "import './one.ts';",
      ...Object.fromEntries(files),
    });
  });

  it('each have an example that breaks them', () => {
    expect(walls.forbidden?.map(rule => rule.name).sort()).toEqual(Object.keys(BROKEN).sort());
  });

  it.each(Object.entries(BROKEN).map(([name, { file }]) => ({ name, file })))(
    '$name: stops $file',
    ({ name, file }) => {
      const stopped = broken
        .filter(violation => violation.rule.name === name)
        .map(violation => violation.from);
      expect(stopped).toContain(file);
    },
  );

  it('let through everything that goes the right way', () => {
    expect(violationsIn(SOUND).map(({ from, rule }) => `${rule.name}: ${from}`)).toEqual([]);
  });
});

/** What the lint says about some files, as `file: rule`. */
function lint(files: Record<string, string>): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'open-kaart-lint-'));
  try {
    write(folder, files);
    write(folder, { '.gitignore': '', 'biome.json': readFileSync(path.join(ROOT, 'biome.json'), 'utf8') });
    const program = path.join(ROOT, 'node_modules/.bin/biome');
    const { stdout } = spawnSync(process.execPath, [program, 'lint', '--reporter=json', '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { diagnostics }: { diagnostics: Diagnostic[] } = JSON.parse(stdout);
    return diagnostics.map(({ category, location }) => `${location.path}: ${category.split('/').at(-1)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the lint', () => {
  it('lets only api/config.ts read the environment', () => {
    const reading = 'export const url = process.env.DATABASE_URL;';
    const places = ['api/config.ts', 'api/dossier/store.ts', 'src/islands/client.ts', 'scripts/intake.ts'];
    expect(lint(Object.fromEntries(places.map(place => [place, reading])))).toEqual([
      'api/dossier/store.ts: noProcessEnv',
      'scripts/intake.ts: noProcessEnv',
      'src/islands/client.ts: noProcessEnv',
    ]);
  });

  it('refuses `any`, a test that is skipped and a test that leaves the others out', () => {
    const found = lint({
      'api/dossier/read.ts': 'export const anything: any = 1;',
      'tests/unit/skipped.test.ts': "it.skip('later', () => {});",
      'tests/unit/only.test.ts': "it.only('alone', () => {});",
    });
    expect(found).toEqual([
      'api/dossier/read.ts: noExplicitAny',
      'tests/unit/only.test.ts: noFocusedTests',
      'tests/unit/skipped.test.ts: noSkippedTests',
    ]);
  });

  it('keeps the API out of public pages', () => {
    const page = "---\nimport { createApp } from '../../api/app.ts';\n---\n<p>{createApp}</p>";
    expect(lint({ 'src/pages/peek.astro': page })).toEqual(['src/pages/peek.astro: noRestrictedImports']);
  });
});

describe('content/', () => {
  it('holds words and pictos only', () => {
    const files = execFileSync('git', ['ls-files', 'content'], { cwd: ROOT, encoding: 'utf8' }).split('\n');
    const isContent = /\.(md|yaml|json)$|^content\/pictos\/.+\.(svg|png)$/;
    expect(files.filter(file => file !== '' && !isContent.test(file))).toEqual([]);
  });
});
