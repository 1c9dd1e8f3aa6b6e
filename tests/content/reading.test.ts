import { describe, expect, it } from 'vitest';
import { contentFiles } from '../../src/content/check.ts';
import { loadText } from '../../src/content/load-text.ts';
import { kindOf, measureContent, readableParts } from '../../src/content/plain-language.ts';
import { judge } from '../../src/reading/gate.ts';

const root = process.cwd();
const files = await contentFiles(root);
const texts = await Promise.all(files.map(async file => ({ file, content: await loadText(file, { root }) })));
const guarded = texts.filter(({ content }) => readableParts(content).length > 0);

describe('everything that this site publishes', () => {
  it('is read by the gate: pages, guides, words, services, roles, news, stories and easy versions', () => {
    const folders = new Set(guarded.map(({ content }) => content.folder));
    expect([...folders].sort()).toEqual([
      'diensten',
      'gids',
      'makkelijk',
      'nieuws',
      'paginas',
      'rollen',
      'verhalen',
      'woorden',
    ]);
  });

  it.each(guarded)('is easy enough: $file', ({ content }) => {
    const { score, problems } = judge(measureContent(content), kindOf(content));
    expect(score).toBeDefined();
    expect(problems.filter(({ severity }) => severity === 'fails')).toEqual([]);
  });
});
