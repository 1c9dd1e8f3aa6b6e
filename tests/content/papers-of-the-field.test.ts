import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(path.join(ROOT, 'docs', name), 'utf8');

/** What is recorded of a risk and of an incident (quality framework, QF-T-31). */
const FIVE_FIELDS = ['nature', 'impact', 'frequency', 'time', 'technology'];

/** The rows of every table in a text, each as its cells. */
const rowsOf = (text: string): string[][] =>
  [...text.matchAll(/^\|(.+)\|$/gm)].map(([, row = '']) => row.split('|').map(cell => cell.trim()));

describe('The papers for readers of the field', () => {
  it('record risks and incidents with the same five fields, in the same order', () => {
    for (const name of ['risk-register.md', 'incident-register.md']) {
      expect(rowsOf(read(name))).toContainEqual(['id', ...FIVE_FIELDS]);
    }
    const explained = rowsOf(read('incident-register.md')).map(([field]) => field);
    expect(explained.filter(field => FIVE_FIELDS.includes(field ?? ''))).toEqual(FIVE_FIELDS);
  });

  it('leave no field of a risk open, and say of each what holds it and what remains', () => {
    const rows = rowsOf(read('risk-register.md')).filter(([id]) => /^R\d+$/.test(id ?? ''));
    const [told, held] = [rows.filter(row => row.length === 6), rows.filter(row => row.length === 4)];
    expect(told.length).toBeGreaterThan(15);
    expect(held.map(([id]) => id)).toEqual(told.map(([id]) => id));
    expect(rows.filter(row => row.some(cell => cell === ''))).toEqual([]);
  });

  it('say in the impact assessment that it is a draft, and name what is not agreed', () => {
    const text = read('impact-assessment.md');
    expect(text).toContain('**It is a draft.**');
    for (const setting of ['KAART_CONTROLLER', 'KAART_PROCESSOR', 'KAART_DPO'])
      expect(text).toContain(setting);
    expect(text).toMatch(/Ethics advice \| \*\*not yet asked\*\*/);
  });

  it('weigh each basis of a look in the threat model', () => {
    const pieces = rowsOf(read('threat-model.md')).map(([piece]) => piece);
    for (const basis of [
      'subject',
      'parental',
      'mandate',
      'own team',
      'law',
      'consent',
      'contact ban',
      'keeper',
    ]) {
      expect(pieces.some(piece => piece?.startsWith(`**${basis}**`))).toBe(true);
    }
  });

  it('point only at files that are there', () => {
    const lost = globSync('docs/*.md', { cwd: ROOT }).flatMap(name => {
      const text = readFileSync(path.join(ROOT, name), 'utf8');
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, to = '']) =>
        path.join(path.dirname(name), to),
      );
      const named = [...text.matchAll(/`((?:api|tests|src|scripts|content|docs)\/[^`*<\s]*)`/g)].map(
        ([, to = '']) => to,
      );
      return [...links, ...named].filter(to => !existsSync(path.join(ROOT, to))).map(to => `${name}: ${to}`);
    });
    expect(lost).toEqual([]);
  });
});
