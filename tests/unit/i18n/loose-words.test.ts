import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@astrojs/compiler-rs';
import { describe, expect, it } from 'vitest';

const SOURCE = path.resolve(import.meta.dirname, '../../../src');

/** Parts of Dutch pages: what they say is content, and exists in Dutch alone. */
const DUTCH_ALONE =
  /components\/(?:Choice|Door|Guide|Platform|Service|Word|Picto[A-Z])|components\/(?:Checked|GuideOrganisation)|components\/(?:Search|Found)/;

/** Attributes whose value is said to people. */
const SPOKEN = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'description',
  'aria-label',
  'aria-description',
]);
/** Not a word of a language: the name of this site, and the letters that stand for letters. */
const NAMES = new Set(['Open Kaart', 'Aa', 'A']);

type Node = { type?: string } & Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const isSpeech = (text: unknown): text is string =>
  typeof text === 'string' && /\p{L}{2}/u.test(text) && !NAMES.has(text.trim());

/** What a template says with words of its own, between its tags and in the attributes that people hear. */
function looseWords(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(looseWords);
  if (!isNode(node)) return [];
  if (node.type === 'JSXText') return isSpeech(node['value']) ? [node['value'].trim()] : [];
  if (node.type === 'JSXAttribute') return [...spokenAttribute(node), ...looseWords(node['value'])];
  if (node.type === 'JSXElement' && ['style', 'script'].includes(nameOf(node['openingElement']))) return [];
  return Object.values(node).flatMap(looseWords);
}

function spokenAttribute(node: Node): string[] {
  const value = isNode(node['value']) ? node['value']['value'] : undefined;
  return SPOKEN.has(nameOf(node)) && isSpeech(value) ? [`${nameOf(node)}: ${value}`] : [];
}

function nameOf(node: unknown): string {
  const name = isNode(node) ? node['name'] : undefined;
  return isNode(name) ? String(name['name']) : '';
}

const wordsIn = (source: string): string[] => looseWords(parse(source).ast['body']);

const templates = globSync(
  ['layouts/*.astro', 'components/*.astro', 'pages/*.astro', 'pages/[[]language[]]/**/*.astro'],
  {
    cwd: SOURCE,
  },
)
  .map(file => file.split(path.sep).join('/'))
  .filter(file => !DUTCH_ALONE.test(file));

describe('A template that is shown in every language', () => {
  it('is found', () => {
    expect(templates).toContain('layouts/Page.astro');
    expect(templates).toContain('components/SiteHeader.astro');
    expect(templates).toContain('pages/[language]/dringend.astro');
  });

  it.each(templates)('%s takes its words from the catalogues', file => {
    expect(wordsIn(readFileSync(path.join(SOURCE, file), 'utf8'))).toEqual([]);
  });

  it('would be caught with words of its own', () => {
    const template = `---
const a = 'no template';
---
<p title="Hallo daar" class="not spoken">Tekst {a && <b aria-label="Meer">nog tekst</b>} {a}</p>
<style>p { color: red }</style>`;
    expect(wordsIn(template)).toEqual(['title: Hallo daar', 'Tekst', 'aria-label: Meer', 'nog tekst']);
  });
});
