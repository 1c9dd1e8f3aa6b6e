import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');

type Locked = { optionalDependencies?: Record<string, string>; dependencies?: Record<string, string> };

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const lock: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'));
const manifest: {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
} = JSON.parse(read('package.json'));

/** Is `name` there for the package at `place`? npm looks beside it first, then in each folder above. */
function isLockedFor(place: string, name: string): boolean {
  if (`${place}/node_modules/${name}` in lock.packages) return true;
  if (place === '') return `node_modules/${name}` in lock.packages;
  const above = place.lastIndexOf('/node_modules/');
  return isLockedFor(above === -1 ? '' : place.slice(0, above), name);
}

describe('the lock file', () => {
  it('names every part for every kind of machine, so that a clean install works on all', () => {
    const missing = Object.entries(lock.packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter(name => !isLockedFor(place, name))
        .map(name => `${name} (for ${place || 'open-kaart'})`),
    );
    expect(missing).toEqual([]);
  });

  it('pins each package that we ask for to one version', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+(\.\d+\.\d+(-[\w.]+)?)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

describe('the README', () => {
  const readme = read('README.md');

  it('names every setting, and none that does not exist', () => {
    const inCode = [...read('api/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name);
    const inReadme = [...readme.matchAll(/^\| `([A-Z][A-Z_]+)` \|/gm)].map(([, name]) => name);
    expect(inReadme.sort()).toEqual(inCode.sort());
  });

  it('names every command, and none that does not exist', () => {
    const real = Object.keys(manifest.scripts).filter(name => !/^(pre|post)/.test(name));
    const named = [...readme.matchAll(/^\| `npm (?:run )?([\w:-]+)/gm)].map(([, name]) => name);
    expect([...new Set(named)].sort()).toEqual(real.sort());
  });
});
