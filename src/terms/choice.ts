import { type ContentText, readableParts } from '../content/plain-language.ts';
import { spanInSource } from '../reading/block.ts';
import { lineAt } from '../reading/place.ts';
import { findTerms, type Glossary, prepareGlossary } from './find.ts';
import type { GlossaryWord } from './glossary.ts';

/** Where a text uses a name that the house would rather not use, and what it could say. */
export interface WordChoice {
  field: string;
  mend: string;
}

/**
 * Makes the check on word choice of this glossary: it says of a content file where to use another word. Between brackets
 * an avoided name is welcome, because that is how an official name is told once: "een kopie (afschrift)".
 */
export function wordChoiceCheck(words: readonly GlossaryWord[]): (content: ContentText) => WordChoice[] {
  const glossary = prepareGlossary(words.flatMap(avoidedNames));
  const preferred = new Map(words.map(word => [word.slug, word]));
  return content =>
    readableParts(content).flatMap(({ field, source, blocks }) =>
      blocks.flatMap(block =>
        avoidedIn(block.text, glossary).flatMap(({ start, end, slug }) => {
          const word = preferred.get(slug);
          // The page of a word has to name what it replaces.
          if (!word || isOwnPage(content, word)) return [];
          return {
            field: field ?? `regel ${lineAt(source, spanInSource(block, { start, end }).start)}`,
            mend: `Schrijf ‘${word.term}’ in plaats van ‘${block.text.slice(start, end)}’. ${word.short}`,
          };
        }),
      ),
    );
}

function avoidedNames({ slug, avoid }: GlossaryWord) {
  const [term, ...synonyms] = avoid;
  return term === undefined ? [] : [{ slug, term, synonyms, forms: [], inText: true }];
}

function avoidedIn(text: string, glossary: Glossary) {
  return findTerms(text, glossary).filter(({ start, end }) => text[start - 1] !== '(' || text[end] !== ')');
}

function isOwnPage({ folder, fields }: ContentText, { term }: GlossaryWord): boolean {
  return (
    folder === 'woorden' &&
    typeof fields === 'object' &&
    fields !== null &&
    Reflect.get(fields, 'term') === term
  );
}
