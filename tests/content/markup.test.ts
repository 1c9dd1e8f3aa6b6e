import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { PAGE_TYPES, typeOf } from '../helpers/page-types.ts';
import { builtPages } from '../helpers/site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Safari forgets that a list without bullets is a list, unless it is told.
    'no-redundant-role': 'off',
    // The panel of looks applies each choice at once, and is only there with script.
    'wcag/h32': 'off',
    // A number and the name beside it may come on two lines; a number itself has no spaces, or unbreakable ones.
    'tel-non-breaking': 'off',
    // The name of the site stands behind every title; a search engine may cut that part off.
    'long-title': ['error', { maxlength: 90 }],
    // Boxes that one can tick together are one question, so they share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
    // Headings in Arabic have an id in Arabic.
    'valid-id': ['error', { relaxed: true }],
  },
});

/** What we wrote: not what script fills in later, nor the one style that Astro sets beside an island. */
const asWritten = (html: string): string =>
  html
    .replaceAll(/(<template[^>]*>)[\s\S]*?(<\/template>)/g, '$1$2')
    .replaceAll(/<style>astro-island[^<]*<\/style>/g, '');

const pages = builtPages();
/** One notice that a page is not translated stands for all of a language: they differ in one name. */
const isOneOfMany = (address: string): boolean => typeOf(address).name === 'not translated yet';
const notices = ['fr', 'en', 'ar'].map(language => `/${language}/rechten/dossier/`);
const looked = pages.filter(
  ({ address }) => address === '/' || !isOneOfMany(address) || notices.includes(address),
);

describe.each(['/', ...PAGE_TYPES.map(({ name }) => name)])('Pages of type "%s"', name => {
  it('are written as HTML should be', async () => {
    const problems: string[] = [];
    const these = looked.filter(({ address }) => (address === '/' ? '/' : typeOf(address).name) === name);
    expect(these.length).toBeGreaterThan(0);
    for (const { address, html } of these) {
      const { results } = await validator.validateString(asWritten(html));
      for (const { ruleId, line, column, message } of results.flatMap(({ messages }) => messages)) {
        problems.push(`${address} ${line}:${column} ${ruleId}: ${message}`);
      }
    }
    expect(problems).toEqual([]);
  });
});
