import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'reading-'));
afterAll(() => rmSync(folder, { recursive: true }));

function reading(args: string[], input = '') {
  const { stdout, status } = spawnSync(process.execPath, ['scripts/reading.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    timeout: 50_000,
  });
  return { stdout, status };
}

// Each starts a program, which takes its time on a busy machine.
describe('npm run reading', { timeout: 60_000 }, () => {
  it('says of what is piped in how easy it is, and what to write instead', () => {
    const { stdout, status } = reading(['-'], 'Kort.\n\nUw dossier wordt gelezen door de rechter.\n');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Jouw tekst$/m);
    expect(stdout).toMatch(/Leesscore -?\d+,\d: /);
    expect(stdout).toContain(
      'De langste zin telt 7 woorden (ten hoogste 20): ‘Uw dossier wordt gelezen door de rechter.’',
    );
    expect(stdout).toContain('regel 3: lijdende vorm');
    expect(stdout).toContain('→ Begin met wie het doet: ‘De rechter …’.');
  });

  it('reads a file of the content field by field', () => {
    const { stdout } = reading(['content/diensten/clb.yaml']);
    expect(stdout).toContain('content/diensten/clb.yaml');
    expect(stdout).toMatch(/Nodig: 60, liefst 70/);
  });

  it('reads a file from anywhere', () => {
    const file = path.join(folder, 'brief.md');
    writeFileSync(file, 'Je mag reeds lezen.\n');
    expect(reading([file]).stdout).toContain('Schrijf bijvoorbeeld ‘al’.');
  });

  it('says so when there is nothing to read, and when a file is not there', () => {
    expect(reading(['-'], '').stdout).toContain('Hier staat geen tekst om te lezen.');
    const lost = reading([path.join(folder, 'weg.md')]);
    expect(lost.stdout).toContain('Kijk de naam na.');
    expect(lost.status).toBe(1);
  });

  it('lists all texts of the site, the hardest first, with their mean', () => {
    const lines = reading([]).stdout.trim().split('\n');
    const scores = lines.slice(1, -2).map(line => Number.parseFloat(line.trim().replace(',', '.')));
    expect(scores.length).toBeGreaterThan(100);
    expect(scores).toEqual(scores.toSorted((one, other) => one - other));
    expect(lines.at(-1)).toMatch(/^\d+ teksten, gemiddelde score \d+,\d\.$/);
  });
});
