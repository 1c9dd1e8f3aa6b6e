import { defineMdastPlugin } from 'satteri';

/** What an editor types behind a fact that still has to be checked. */
export const toCheckMark = '(nog na te kijken)';

/** Turns the typed mark into an element that is easy to see, and that screen readers read as part of the sentence. */
export const toCheckPlugin = defineMdastPlugin({
  name: 'to-check-mark',
  text(node, context) {
    if (!node.value.includes(toCheckMark)) return;
    const [first = '', ...rest] = node.value.split(toCheckMark);
    const mark = { type: 'html' as const, value: '<mark class="to-check">nog na te kijken</mark>' };
    context.replaceNode(node, [
      { type: 'text', value: first },
      ...rest.flatMap(value => [mark, { type: 'text' as const, value }]),
    ]);
  },
});
