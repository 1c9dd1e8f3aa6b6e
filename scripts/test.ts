/**
 * Runs every suite, or those named: `npm test`, `npm test -- unit walls`. First the static checks, then the tests, the
 * browser last and alone. Every number comes from the runners' own reports. A skipped test, a suite without tests and an
 * error outside a test all count as failed. The last line is always `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../tests/helpers/postgres-server.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const BIN = path.join(ROOT, 'node_modules', '.bin');

/** Nothing here takes longer; what does hangs. */
const TOO_LONG = 40 * 60_000;

type Outcome = { suite: string; passed: number; failed: number; seconds: number; problems: string[] };

/** Static checks: each program counts as one, passed when it ends well. */
const CHECKS: Record<string, string[][]> = {
  types: [
    ['astro', 'check', '--minimumFailingSeverity', 'warning'],
    ['tsc', '--noEmit'],
  ],
  lint: [['biome', 'ci', '--error-on-warnings', '--colors=off']],
  walls: [['depcruise', '--config', '.dependency-cruiser.mjs', 'api', 'src', 'scripts', 'tests']],
  unused: [['knip', '--no-progress']],
};

/** Folders of `tests/`, in the order in which they run: what is quick comes first. */
const TESTS = ['unit', 'content', 'database', 'api', 'security', 'browser'];
const TESTS_WITH_DATABASE = new Set(['database', 'api', 'security']);

/** What vitest writes down of a run; only the part that is counted here. */
type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
};

const say = (line: string) => process.stdout.write(`${line}\n`);

function execute(program: string, { args, show }: { args: string[]; show: boolean }) {
  return new Promise<{ code: number; output: string }>(resolve => {
    let output = '';
    const child = spawn(process.execPath, [path.join(BIN, program), ...args], {
      cwd: ROOT,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      timeout: TOO_LONG,
      killSignal: 'SIGKILL',
    });
    child.stdout?.on('data', part => {
      output += part;
    });
    child.stderr?.on('data', part => {
      output += part;
    });
    child.on('error', error => resolve({ code: 1, output: String(error) }));
    child.on('close', code => resolve({ code: code ?? 1, output }));
  });
}

async function runCheck(suite: string): Promise<Outcome> {
  const began = Date.now();
  const problems: string[] = [];
  const programs = CHECKS[suite] ?? [];
  for (const [program = '', ...args] of programs) {
    const { code, output } = await execute(program, { args, show: false });
    if (code === 0) continue;
    problems.push(`${program} ${args.join(' ')}`);
    say(`\n${output.trim()}\n`);
  }
  const failed = problems.length;
  return { suite, passed: programs.length - failed, failed, seconds: (Date.now() - began) / 1000, problems };
}

/** Everything in a report that is not a test that passed. */
function problemsIn(report: Report): string[] {
  return report.testResults.flatMap(file => {
    const notPassed = file.assertionResults.filter(test => test.status !== 'passed');
    const named = notPassed.map(
      test =>
        `${path.relative(ROOT, file.name)}: ${test.fullName}${test.status === 'failed' ? '' : ` (${test.status})`}`,
    );
    const brokeOutsideTests = file.status === 'failed' && notPassed.length === 0;
    return brokeOutsideTests ? [`${path.relative(ROOT, file.name)}: ${file.message.split('\n')[0]}`] : named;
  });
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function runTests(suite: string, reportFolder: string): Promise<Outcome> {
  const began = Date.now();
  const file = path.join(reportFolder, `${suite}.json`);
  const args = [
    'run',
    '--project',
    suite,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const { code } = await execute('vitest', { args, show: true });
  const report = readReport(file);
  const passed = report?.numPassedTests ?? 0;
  const problems = report ? problemsIn(report) : [];
  if (problems.length === 0 && passed === 0) problems.push(`${suite}: no test ran`);
  if (problems.length === 0 && code !== 0) problems.push(`${suite}: the run itself ended with an error`);
  return { suite, passed, failed: problems.length, seconds: (Date.now() - began) / 1000, problems };
}

/** Runs the checks two at a time: they share nothing, and a laptop has two cores to spare. */
async function runChecks(suites: string[]): Promise<Outcome[]> {
  const waiting = [...suites];
  const outcomes: Outcome[] = [];
  const worker = async () => {
    for (let suite = waiting.shift(); suite; suite = waiting.shift()) {
      const outcome = await runCheck(suite);
      say(`${outcome.failed === 0 ? '✓' : '✗'} ${suite} (${outcome.seconds.toFixed(1)} s)`);
      outcomes.push(outcome);
    }
  };
  await Promise.all([worker(), worker()]);
  return outcomes;
}

/** Says what ran. @returns whether all of it passed */
function summarise(outcomes: Outcome[]): boolean {
  const total = { passed: 0, failed: 0 };
  say(`\n${'suite'.padEnd(12)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(10)}`);
  for (const { suite, passed, failed, seconds } of outcomes) {
    total.passed += passed;
    total.failed += failed;
    const numbers = `${String(passed).padStart(8)}${String(failed).padStart(8)}${seconds.toFixed(1).padStart(10)}`;
    say(`${suite.padEnd(12)}${numbers}`);
  }
  const problems = outcomes.flatMap(outcome => outcome.problems);
  if (problems.length > 0) say(`\nNot passed:\n${problems.map(problem => `  ✗ ${problem}`).join('\n')}`);
  say(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0;
}

function chooseSuites(asked: string[]): { checks: string[]; tests: string[] } {
  const known = [...Object.keys(CHECKS), ...TESTS];
  const unknown = asked.filter(name => !known.includes(name));
  if (unknown.length > 0) {
    say(
      `There is no suite called ${unknown.join(', ')}. Choose from: ${known.join(', ')}.\n\n0 passed, 1 failed`,
    );
    process.exit(1);
  }
  const chosen = (name: string) => asked.length === 0 || asked.includes(name);
  return { checks: Object.keys(CHECKS).filter(chosen), tests: TESTS.filter(chosen) };
}

async function main(): Promise<boolean> {
  const { checks, tests } = chooseSuites(process.argv.slice(2));
  const outcomes = await runChecks(checks);
  const reportFolder = mkdtempSync(path.join(tmpdir(), 'open-kaart-reports-'));
  // One PostgreSQL for all suites that want one.
  const postgres = tests.some(suite => TESTS_WITH_DATABASE.has(suite)) ? await startPostgres() : undefined;
  if (postgres) process.env.TEST_DATABASE_URL = postgres.url;
  try {
    for (const suite of tests) outcomes.push(await runTests(suite, reportFolder));
  } finally {
    await postgres?.stop();
    rmSync(reportFolder, { recursive: true, force: true });
  }
  return summarise(outcomes);
}

process.exitCode = (await main()) ? 0 : 1;
