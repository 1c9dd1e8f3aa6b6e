import { defineConfig } from 'vitest/config';

/** The suites, by what they prove. Each is a folder in `tests/`; those with a database get a real PostgreSQL beside PGlite; the
 * browser suite gets a Chromium, and a demo that is laid out. */
const POSTGRES = ['tests/helpers/provide-postgres.ts'];
const BROWSER = ['tests/helpers/provide-browser.ts', 'tests/helpers/provide-demo.ts'];

function suite(name: string, { globalSetup, timeout }: { globalSetup?: string[]; timeout: number }) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`tests/${name}/**/*.test.{ts,tsx}`],
      testTimeout: timeout,
      hookTimeout: timeout * 2,
      ...(globalSetup ? { globalSetup } : {}),
    },
  };
}

export default defineConfig({
  test: {
    // A browser is a second worker's worth of work by itself; two at a time is what a laptop bears.
    maxWorkers: 2,
    // Each worker shows two pages at once: more only wait for each other.
    maxConcurrency: 2,
    setupFiles: ['tests/helpers/fixed-seed.ts'],
    // What a screen shows after a moment is waited for, on a busy machine too.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      suite('unit', { timeout: 20_000 }),
      suite('content', { timeout: 60_000 }),
      suite('api', { globalSetup: POSTGRES, timeout: 60_000 }),
      suite('database', { globalSetup: POSTGRES, timeout: 60_000 }),
      suite('security', { globalSetup: POSTGRES, timeout: 60_000 }),
      suite('browser', { globalSetup: BROWSER, timeout: 120_000 }),
    ],
  },
});
