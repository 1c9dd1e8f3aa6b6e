import { describe, expect, it } from 'vitest';
import {
  allLanguages,
  firstLanguage,
  inLanguage,
  type Language,
  languageOf,
  languages,
  otherLanguages,
} from '../../src/i18n/languages.ts';
import { isTranslated, translatedPaths } from '../../src/i18n/translated.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { type BuiltPage, builtPages, indexedPages, isReadable } from '../helpers/site.ts';

const pages = builtPages().filter(isReadable);
const byAddress = new Map(pages.map(page => [page.address, page]));
/** The page that is shown for an address that is not there belongs to no language. */
const inALanguage = pages.filter(({ address }) => address !== '/404.html');
const dutch = inALanguage.filter(({ address }) => languageOf(address) === firstLanguage);

const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, found = '']) => found);
const first = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';
const mainOf = (html: string): string => first(html, /<main[^>]*>([\s\S]*?)<\/main>/);
const attribute = (tag: string, name: string): string => first(tag, new RegExp(`\\s${name}="([^"]*)"`));
/** As it is written in a page. */
const inHtml = (text: string): string =>
  text.replaceAll('&', '&#38;').replaceAll('"', '&#34;').replaceAll("'", '&#39;');
const says = (html: string, text: string): boolean => html.includes(text) || html.includes(inHtml(text));

/** Names the pages on which something is wrong, with what is. */
function where(select: (page: BuiltPage & { language: Language }) => string[], from = inALanguage): string[] {
  return from.flatMap(page =>
    select({ ...page, language: languageOf(page.address) }).map(found => `${page.address}: ${found}`),
  );
}

function pageAt(address: string): BuiltPage {
  const page = byAddress.get(address);
  if (!page) throw new Error(`${address} was not built`);
  return page;
}

describe('Every page', () => {
  it('says its language, and from which side it is read', () => {
    const wrong = where(({ html, language }) => {
      const { tag, direction } = languages[language];
      return html.includes(`<html lang="${tag}" dir="${direction}"`) ? [] : [first(html, /(<html[^>]*>)/)];
    });
    expect(wrong).toEqual([]);
  });

  it('leads to itself in every language, and that page is there', () => {
    const wrong = where(({ html, address, language }) => {
      const links = all(html, /(<a class="language-switch__link"[^>]*>)/g);
      return allLanguages.flatMap(other => {
        const to = inLanguage(address, other);
        const link = links.find(candidate => attribute(candidate, 'href') === to);
        if (!link || !byAddress.has(to)) return [`no way to ${to}`];
        const isNamed = [attribute(link, 'lang'), attribute(link, 'hreflang')].every(
          tag => tag === languages[other].tag,
        );
        const isHere = (attribute(link, 'aria-current') === 'true') === (other === language);
        return isNamed && isHere ? [] : [`odd link to ${to}: ${link}`];
      });
    });
    expect(inALanguage.length).toBeGreaterThan(400);
    expect(wrong).toEqual([]);
  });

  it('leads on in its own language: the Dutch page itself is only met where a page says that it is Dutch', () => {
    const wrong = where(({ html, language }) => {
      const frame = html
        .replace(/<main[\s\S]*<\/main>/, '')
        .replace(/<details class="header-panel language-switch[\s\S]*?<\/details>/, '');
      return all(frame, /<a[^>]*\shref="(\/[^"]*)"/g).filter(link => languageOf(link) !== language);
    });
    expect(wrong).toEqual([]);
  });

  it('offers urgent help, the helpdesk and the way out, in its own language', () => {
    const wrong = where(({ html, language }) => {
      const { urgent, helpdesk, quickExit } = wordsIn(language).frame;
      const needed = [
        urgent.title,
        urgent.all,
        ...Object.values(urgent.numbers),
        helpdesk.title,
        quickExit.leave,
      ];
      const links = [
        `href="/${language}/dringend/"`,
        'href="tel:112"',
        'class="quick-exit',
        'id="helpdesk-titel"',
      ];
      return [...needed.filter(text => !says(html, text)), ...links.filter(link => !html.includes(link))];
    });
    expect(wrong).toEqual([]);
  });

  it('says so when nobody who grew up with the language looked at its words', () => {
    const wrong = where(({ html, language }) => {
      const { unchecked } = wordsIn(language).frame.about;
      return says(html, unchecked) === languages[language].checkedByNativeSpeaker ? [unchecked] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('is found by search in Dutch alone', () => {
    const found = indexedPages().map(({ url }) => url);
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter(url => languageOf(url) !== firstLanguage)).toEqual([]);
  });
});

describe('A page that exists in every language', () => {
  const signedIn = (path: string) => path.startsWith('mijn-dossier/');
  const open = [...translatedPaths].filter(path => !signedIn(path));

  it('is among them: home, urgent help and signing in', () => {
    expect(open).toEqual(expect.arrayContaining(['', 'dringend/', 'aanmelden/']));
  });

  it.each(open)('/…/%s tells search engines about all its languages, with whole addresses', path => {
    const told = allLanguages.map(language => {
      const { html } = pageAt(`/${language}/${path}`);
      return all(html, /(<link rel="alternate"[^>]*hreflang[^>]*>)/g).map(link => [
        attribute(link, 'hreflang'),
        attribute(link, 'href'),
      ]);
    });
    const site = first(told[0]?.[0]?.[1] ?? '', /^(https?:\/\/[^/]+)\//);
    const expected = [
      ...allLanguages.map(language => [languages[language].tag, language]),
      ['x-default', firstLanguage],
    ].map(([tag, language]) => [tag, `${site}/${language}/${path}`]);
    expect(site).not.toBe('');
    for (const alternates of told) expect(alternates).toEqual(expected);
  });

  it('is no notice', () => {
    for (const path of open) {
      for (const language of allLanguages)
        expect(pageAt(`/${language}/${path}`).html).not.toContain('rel="canonical"');
    }
  });
});

describe('A page that exists in Dutch alone', () => {
  const onlyDutch = dutch.filter(({ address }) => !isTranslated(address));
  const notices = onlyDutch.flatMap(({ address }) =>
    otherLanguages.map(language => ({ ...pageAt(inLanguage(address, language)), dutch: address, language })),
  );

  it('has a kind notice in each other language, that leads to it, to urgent help and to what else there is', () => {
    expect(onlyDutch.length).toBeGreaterThan(100);
    const wrong = notices.flatMap(({ address, html, dutch: original, language }) => {
      const main = mainOf(html);
      const { title, toDutch, ways } = wordsIn(language).notice;
      const links = [original, `/${language}/dringend/`, `/${language}/`];
      return [
        ...links.filter(link => !main.includes(`href="${link}"`)),
        ...[title, toDutch, ...Object.values(ways)].filter(text => !says(main, text)),
        ...(/<strong lang="nl-BE" dir="ltr"[^>]*>[^<]+<\/strong>/.test(main)
          ? []
          : ['does not say how the page is called']),
      ].map(missing => `${address}: ${missing}`);
    });
    expect(wrong).toEqual([]);
  });

  it('sends search engines to the Dutch page, and not to the notice', () => {
    const wrong = notices.filter(
      ({ html, dutch: original }) =>
        !html.includes('<meta name="robots" content="noindex">') ||
        new URL(attribute(first(html, /(<link rel="canonical"[^>]*>)/), 'href')).pathname !== original,
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
    expect(
      dutch.filter(({ html }) => html.includes('rel="canonical"')).map(({ address }) => address),
    ).toEqual([]);
  });

  it('claims no other languages', () => {
    const claims = [...onlyDutch, ...notices].filter(({ html }) =>
      /<link rel="alternate"[^>]*hreflang/.test(html),
    );
    expect(claims.map(({ address }) => address)).toEqual([]);
  });

  it('leaves no notice behind for a page that is gone', () => {
    const orphans = inALanguage.filter(
      ({ address, html }) =>
        html.includes('rel="canonical"') && !byAddress.has(inLanguage(address, firstLanguage)),
    );
    expect(orphans.map(({ address }) => address)).toEqual([]);
  });
});

describe('Urgent help', () => {
  const textOf = (language: Language) =>
    first(pageAt(`/${language}/dringend/`).html, /<div class="sheet__body[^>]*>([\s\S]*?)<\/article>/);
  const linksOf = (html: string) => all(html, /<a[^>]*\shref="([^"]*)"/g);
  const withoutNote = (html: string) => html.replace(/<p class="translation-note"[\s\S]*?<\/p>/, '');

  it.each(otherLanguages)(
    'in %s leads to exactly the same numbers and places as in Dutch, in the same order',
    language => {
      const original = linksOf(textOf(firstLanguage)).filter(link => !link.endsWith('/makkelijk/'));
      expect(original.filter(link => link.startsWith('tel:')).length).toBeGreaterThan(8);
      expect(linksOf(withoutNote(textOf(language)))).toEqual(original);
    },
  );

  it.each(otherLanguages)(
    'in %s has as many headings, and marks as many facts that are still to be checked',
    language => {
      const shape = (html: string) => ({
        headings: all(html, /<(h[23])[ >]/g),
        marks: all(html, /<mark class="to-check">()/g).length,
      });
      expect(shape(textOf(language))).toEqual(shape(textOf(firstLanguage)));
      expect(all(textOf(language), /<mark class="to-check">([^<]*)/g)).toContain(
        wordsIn(language).reading.toCheck,
      );
    },
  );

  it.each(otherLanguages)('in %s says at the top that no native speaker looked at it yet', language => {
    const { html } = pageAt(`/${language}/dringend/`);
    const body = textOf(language);
    expect(body.trimStart().startsWith('<p class="translation-note"')).toBe(true);
    expect(says(html, wordsIn(language).reading.unchecked.text)).toBe(true);
    expect(pageAt('/nl/dringend/').html).not.toContain('<p class="translation-note');
  });

  it('keeps the digits of every number in order, also from right to left', () => {
    const loose = otherLanguages.flatMap(language =>
      all(textOf(language), /(<a[^>]*\shref="tel:[^>]*>)/g).filter(link => attribute(link, 'dir') !== 'ltr'),
    );
    expect(loose).toEqual([]);
  });

  it('says which names in a translation are Dutch', () => {
    const unmarked = otherLanguages.flatMap(language =>
      all(withoutNote(textOf(language)), /(<a[^>]*\shref="\/nl\/[^>]*>)/g).filter(
        link =>
          attribute(link, 'lang') !== languages.nl.tag || attribute(link, 'hreflang') !== languages.nl.tag,
      ),
    );
    expect(unmarked).toEqual([]);
  });
});

describe('Signing in', () => {
  it.each(allLanguages)('in %s comes back to the dossier in that language', language => {
    expect(pageAt(`/${language}/aanmelden/`).html).toContain(
      `href="/api/auth/login?return=/${language}/mijn-dossier/"`,
    );
  });
});

describe('Where nobody knows the language', () => {
  it('the bare address names all four, and goes on to Dutch without a guess', () => {
    const html = builtPages().find(({ address }) => address === '/')?.html ?? '';
    expect(html).toContain('http-equiv="refresh" content="0; url=/nl/"');
    expect(html).not.toContain('<script');
    for (const language of allLanguages) {
      expect(html).toMatch(
        new RegExp(
          `<a href="/${language}/" lang="${languages[language].tag}"[^>]*>\\s*${languages[language].name}`,
        ),
      );
    }
  });

  it('a page that is not found says so in all four, each piece in its own direction', () => {
    const { html } = pageAt('/404.html');
    for (const language of allLanguages) {
      const { title } = wordsIn(language).notFound;
      expect(says(mainOf(html), title)).toBe(true);
    }
    for (const language of otherLanguages) {
      const { tag, direction } = languages[language];
      expect(html).toMatch(
        new RegExp(
          `<li lang="${tag}" dir="${direction}"[\\s\\S]*?href="/${language}/"[\\s\\S]*?href="/${language}/dringend/"`,
        ),
      );
    }
  });
});
