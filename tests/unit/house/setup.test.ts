import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');

describe('The set-up', () => {
  it('has nothing to do, and says nothing, when all is in order', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/setup.mjs', '--no-build'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
