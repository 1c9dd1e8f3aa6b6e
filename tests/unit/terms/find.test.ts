import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms, prepareGlossary, type TermNames } from '../../../src/terms/find.ts';

/** A word of a glossary, with only what a test is about. */
function word(slug: string, term: string, more: Partial<TermNames> = {}): TermNames {
  return { slug, term, synonyms: [], forms: [], inText: true, ...more };
}

/** What is found in a text, as the words that stand there and where they lead. */
function found(text: string, ...words: TermNames[]): string[] {
  return findTerms(text, prepareGlossary(words)).map(
    ({ start, end, slug }) => `${text.slice(start, end)} → ${slug}`,
  );
}

describe('A term in a text is found', () => {
  it.each([
    ['jeugdadvocaat', 'Twee jeugdadvocaten helpen.', 'jeugdadvocaten'],
    ['vertrouwenspersoon', 'Je vertrouwenspersonen mogen mee.', 'vertrouwenspersonen'],
    ['leefgroep', 'In leefgroepen wonen jongeren.', 'leefgroepen'],
    ['bekwaam', 'Een bekwame jongere beslist.', 'bekwame'],
    ['bekwaamheid', 'Over bekwaamheden.', 'bekwaamheden'],
    ['handelingsplan', 'Alle handelingsplannen liggen daar.', 'handelingsplannen'],
    ['gezinshuis', 'Er zijn gezinshuizen.', 'gezinshuizen'],
    ['agogische exceptie', 'Er zijn agogische excepties.', 'agogische excepties'],
    ['consulent', 'Mijn consulente belt.', 'consulente'],
    ['centrum', 'Er zijn centra.', 'centra'],
    ['foto', "Er liggen foto's.", "foto's"],
    ['foto', 'Er liggen foto’s.', 'foto’s'],
    ['OCJ', "Alle OCJ's samen.", "OCJ's"],
  ])('%s, also in its other forms: "%s"', (term, text, form) => {
    expect(found(text, word('x', term))).toEqual([`${form} → x`]);
  });

  it('by its official and old names, and by forms that no rule knows', () => {
    const leave = word('huisregels', 'Huisregels', { synonyms: ['reglement'], forms: ['huisregel'] });
    expect(found('Eén huisregel uit het reglement.', leave)).toEqual([
      'huisregel → huisregels',
      'reglement → huisregels',
    ]);
  });

  it('with or without accents, in both ways in which a computer writes them', () => {
    const talk = word('overleg', 'Cliëntoverleg');
    expect(found('clientoverleg', talk)).toEqual(['clientoverleg → overleg']);
    expect(found('Het cliëntoverleg begint.'.normalize('NFD'), talk)).toEqual([
      `${'cliëntoverleg'.normalize('NFD')} → overleg`,
    ]);
  });

  it('over the end of a line, with a hard space and with soft hyphens', () => {
    const guide = word('ib', 'Individuele begeleider');
    expect(found('een individuele\n  begeleider', guide)).toEqual(['individuele\n  begeleider → ib']);
    expect(found('een individuele\u00A0begeleider', guide)).toHaveLength(1);
    expect(found('een indi\u00ADviduele bege\u00ADleider', guide)).toHaveLength(1);
  });

  it('at the very first and the very last letter, and next to brackets and quotes', () => {
    const look = word('inzage', 'Inzage');
    expect(found('inzage', look)).toEqual(['inzage → inzage']);
    expect(found('(inzage) ‘inzage’ inzage.', look)).toHaveLength(3);
  });
});

describe('The longest name wins', () => {
  const secret = word('geheim', 'Beroepsgeheim');
  const shared = word('gedeeld', 'Gedeeld beroepsgeheim');

  it('whatever the order of the glossary', () => {
    expect(found('Het gedeeld beroepsgeheim.', secret, shared)).toEqual(['gedeeld beroepsgeheim → gedeeld']);
    expect(found('Het gedeeld beroepsgeheim.', shared, secret)).toEqual(['gedeeld beroepsgeheim → gedeeld']);
  });

  it('and the shorter one is found where it stands alone', () => {
    expect(found('Gedeeld, en het beroepsgeheim.', secret, shared)).toEqual(['beroepsgeheim → geheim']);
  });
});

describe('A term is not found', () => {
  it.each([
    ['inside a longer word', 'jeugdrechtbankdossier', 'dossier'],
    ['at the start of a longer word', 'klachtenlijn', 'klacht'],
    ['as a part of a word with a hyphen', 'de CLB-arts en het oud-CLB', 'CLB'],
    ['in small letters, when it is an abbreviation', 'een vos en een eid', 'VOS'],
    ['in small letters, when it is an abbreviation with a small one', 'onder eed of eid', 'eID'],
  ])('%s: "%s"', (_why, text, term) => {
    expect(found(text, word('x', term))).toEqual([]);
  });

  it('when its editors say that no text should link to it', () => {
    expect(found('Je dossier.', word('dossier', 'Dossier', { inText: false }))).toEqual([]);
  });

  it('twice in the same place', () => {
    const words = ['jeugd', 'jeugd recht', 'recht bank', 'bank'].map(name => word(name, name));
    const ranges = findTerms('de jeugd recht bank', prepareGlossary(words));
    expect(ranges.map(({ slug }) => slug)).toEqual(['jeugd recht', 'bank']);
  });
});

describe('Whatever somebody writes', () => {
  const glossary = prepareGlossary([
    word('a', 'Élan vital'),
    word('b', 'ocj', { synonyms: ['één gezin één plan', 'K&G'] }),
    word('c', 'vertrouwelijk'),
  ]);
  const pieces = fc.constantFrom(
    'Élan',
    'e\u0301lan',
    ' ',
    '\n',
    'vital',
    'OCJ',
    'één gezin één plan',
    'K&G',
    '-',
  );
  const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 12 });

  it('the places lie in the text, in order, without overlap, and hold the start of a word', () => {
    fc.assert(
      fc.property(texts, parts => {
        const text = parts.join('');
        let from = 0;
        for (const { start, end } of findTerms(text, glossary)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}]/u);
          from = end;
        }
      }),
    );
  });
});
