import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { termsPlugin } from '../../../src/markdown/terms.ts';
import { toCheckPlugin } from '../../../src/markdown/to-check.ts';

const words = [
  { slug: 'ocj', term: 'OCJ' },
  { slug: 'inzage', term: 'Inzage' },
  { slug: 'gedeeld-beroepsgeheim', term: 'Gedeeld beroepsgeheim' },
  { slug: 'voogd', term: 'Voogd' },
].map(word => ({ ...word, synonyms: [], forms: [], inText: true }));

/** The page that a text becomes, in the way of the site. */
async function page(markdown: string, file = 'content/paginas/rechten/een-recht.md'): Promise<string> {
  const { html } = await markdownToHtml(markdown, {
    mdastPlugins: [toCheckPlugin, termsPlugin(words)],
    fileURL: new URL(`file:///site/${file}`),
  });
  return html.trim();
}

const link = (slug: string, text: string) => `<a href="/nl/woorden/${slug}/" class="term">${text}</a>`;

describe('A page of text', () => {
  it('links the first time that a word stands in it, and leaves the rest of the sentence as it was', async () => {
    expect(await page('Het OCJ belt. Het OCJ schrijft.')).toBe(
      `<p>Het ${link('ocj', 'OCJ')} belt. Het OCJ schrijft.</p>`,
    );
  });

  it('finds words in lists, tables, quotes and bold text', async () => {
    const html = await page(
      '- het **OCJ**\n\n> een *voogd*\n\n| wat | waar |\n| --- | --- |\n| inzage | hier |',
    );
    expect(html).toContain(`<strong>${link('ocj', 'OCJ')}</strong>`);
    expect(html).toContain(`<em>${link('voogd', 'voogd')}</em>`);
    expect(html).toContain(`<td>${link('inzage', 'inzage')}</td>`);
  });

  it.each([
    ['a heading', '## Het OCJ'],
    ['a link', '[bij het OCJ](/nl/hulp/ocj/)'],
    ['a link with bold text', '[bij het **OCJ**](/nl/hulp/ocj/)'],
    ['code', 'Typ `OCJ` in.'],
  ])('leaves a word in %s alone, and links it further on', async (_place, markdown) => {
    const html = await page(`${markdown}\n\nDan het OCJ.`);
    expect(html.match(/class="term"/g)).toHaveLength(1);
    expect(html).toContain(`<p>Dan het ${link('ocj', 'OCJ')}.</p>`);
  });

  it('marks a link that the editor made to a word in the same way, and does not link that word again', async () => {
    const html = await page('Lees je dossier ([lezen](/nl/woorden/inzage/)). Eerst was er inzage.');
    expect(html).toBe(`<p>Lees je dossier (${link('inzage', 'lezen')}). Eerst was er inzage.</p>`);
  });

  it('keeps the mark of a fact that must still be checked', async () => {
    expect(await page('Het OCJ belt (nog na te kijken).')).toBe(
      `<p>Het ${link('ocj', 'OCJ')} belt <mark class="to-check">nog na te kijken</mark>.</p>`,
    );
  });

  it.each(['content/woorden/ocj.md', 'content/paginas/rechten/ocj.md'])(
    'does not explain the word that it is about: %s',
    async file => {
      expect(await page('Het OCJ en de voogd.', file)).toBe(
        `<p>Het OCJ en de ${link('voogd', 'voogd')}.</p>`,
      );
    },
  );

  it('leads nobody away who needs help now', async () => {
    expect(await page('Bel het OCJ.', 'content/paginas/dringend/index.md')).toBe('<p>Bel het OCJ.</p>');
  });
});

describe('The plugin', () => {
  it('has another name for another glossary, so that no page of an earlier build is kept', () => {
    const [first, ...others] = words;
    expect(termsPlugin(words).name).toBe(termsPlugin([...words]).name);
    expect(termsPlugin(others).name).not.toBe(termsPlugin(words).name);
    const renamed = { ...first, slug: 'ocj', term: 'Het OCJ', synonyms: [], forms: [], inText: true };
    expect(termsPlugin([renamed, ...others]).name).not.toBe(termsPlugin(words).name);
  });
});
