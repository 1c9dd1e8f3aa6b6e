import { describe, expect, it } from 'vitest';
import { glossaryProblems } from '../../../src/terms/check.ts';
import { wordChoiceCheck } from '../../../src/terms/choice.ts';
import { type GlossaryWord, readGlossary } from '../../../src/terms/glossary.ts';

const [real] = readGlossary(process.cwd());

/** A word with its own names, and for the rest like a real one. */
function word(slug: string, fields: Partial<GlossaryWord>): GlossaryWord {
  if (!real) throw new Error('There are no words in content/woorden.');
  return { ...real, slug, term: slug, synonyms: [], forms: [], avoid: [], seeAlso: [], ...fields };
}

const said = (...words: GlossaryWord[]) =>
  glossaryProblems(words).map(({ file, field, mend }) => `${file} ${field}: ${mend}`);

describe('The glossary as a whole', () => {
  it('is fine when each name leads to one word', () => {
    expect(
      said(word('kopie', { synonyms: ['afschrift'], avoid: ['duplicaat'] }), word('inzage', {})),
    ).toEqual([]);
  });

  it.each([
    ['the same synonym', ['Afschrift'], ['afschrift']],
    ['the plural of the other', ['afschrift'], ['afschriften']],
  ])('lets no two words claim %s', (_what, one, other) => {
    const problems = said(word('kopie', { synonyms: one }), word('verslag', { synonyms: other }));
    expect(problems).toEqual([
      expect.stringMatching(/verslag\.md synonyms: afschrift\w* hoort al bij het woord kopie/),
    ]);
  });

  it('lets no word avoid what another word explains, or what it is called itself', () => {
    expect(said(word('inzage', {}), word('lezen', { avoid: ['inzage'] }))).toEqual([
      expect.stringContaining('lezen.md avoid: inzage hoort al bij het woord inzage'),
    ]);
    expect(said(word('inzage', { avoid: ['Inzage'] }))).toEqual([
      expect.stringContaining('Inzage is de term zelf'),
    ]);
  });

  it('lets no word point at a word that is not there, or at itself', () => {
    expect(said(word('inzage', { seeAlso: ['inzage', 'verdwenen'] }))).toEqual([
      expect.stringContaining('/nl/woorden/inzage/'),
      expect.stringContaining('/nl/woorden/verdwenen/'),
    ]);
  });
});

describe('The check on word choice', () => {
  const check = wordChoiceCheck([
    word('kopie', { term: 'Kopie van je dossier', short: 'Wat je mag meenemen.', avoid: ['afschrift'] }),
  ]);
  const page = (text: string) =>
    check({ folder: 'paginas', source: `---\ntitle: Een recht\n---\n\n${text}`, fields: {} });

  it('names the line, the word to use and what it means, also for a plural', () => {
    expect(page('Je mag veel.\n\nVraag afschriften.')).toEqual([
      {
        field: 'regel 7',
        mend: 'Schrijf ‘Kopie van je dossier’ in plaats van ‘afschriften’. Wat je mag meenemen.',
      },
    ]);
  });

  it('welcomes the official name between brackets', () => {
    expect(page('Vraag een kopie (afschrift).')).toEqual([]);
  });

  it('reads fields too', () => {
    const fields = { title: 'Vraag een afschrift' };
    expect(check({ folder: 'paginas', source: '---\n---\n', fields })).toMatchObject([{ field: 'title' }]);
  });

  it('lets the word itself say what it replaces', () => {
    const source = '---\nterm: Kopie van je dossier\n---\n\nIn brieven heet dat een afschrift.';
    expect(check({ folder: 'woorden', source, fields: { term: 'Kopie van je dossier' } })).toEqual([]);
  });
});
