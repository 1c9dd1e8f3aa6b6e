import { defineMdastPlugin } from 'satteri';
import { allLanguages, firstLanguage, type Language } from '../i18n/languages.ts';
import { wordsIn } from '../i18n/words.ts';

/** What an editor types behind a fact that still has to be checked, in the language of the text. */
export function toCheckMarkIn(language: Language): string {
  return `(${wordsIn(language).reading.toCheck})`;
}

/** The mark in the language in which we write first. */
export const toCheckMark = toCheckMarkIn(firstLanguage);

const marks = allLanguages.map(toCheckMarkIn);

/** Turns the typed mark into an element that is easy to see, and that screen readers read as part of the sentence. */
export const toCheckPlugin = defineMdastPlugin({
  name: 'to-check-mark',
  text(node, context) {
    const typed = marks.find(mark => node.value.includes(mark));
    if (typed === undefined) return;
    const [first = '', ...rest] = node.value.split(typed);
    const mark = { type: 'html' as const, value: `<mark class="to-check">${typed.slice(1, -1)}</mark>` };
    context.replaceNode(node, [
      { type: 'text', value: first },
      ...rest.flatMap(value => [mark, { type: 'text' as const, value }]),
    ]);
  },
});
