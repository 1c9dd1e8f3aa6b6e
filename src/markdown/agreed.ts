import { defineMdastPlugin } from 'satteri';
import { type Agreement, agreements, notAgreed } from '../content/agreed.ts';

const typed = new RegExp(`\\{(${Object.keys(agreements).join('|')})\\}`);

/**
 * Puts what was agreed in the place of `{verantwoordelijke}` and its likes, and a mark that is easy to see in the place of what
 * was not.
 */
export function agreedPlugin(agreed: (about: Agreement) => string | undefined) {
  return defineMdastPlugin({
    name: 'agreed',
    text(node, context) {
      if (!typed.test(node.value)) return;
      // What stands between the brackets comes back as every second part.
      const parts = node.value.split(typed);
      context.replaceNode(
        node,
        parts.map((part, index) => (index % 2 === 0 ? { type: 'text' as const, value: part } : said(part))),
      );
    },
  });

  function said(word: string) {
    const value = agreed(word as Agreement);
    if (value === undefined) {
      return { type: 'html' as const, value: `<mark class="to-check">${notAgreed}</mark>` };
    }
    const text = { type: 'text' as const, value: value.replace(/^mailto:/, '') };
    return /^(?:mailto|https):/.test(value) ? { type: 'link' as const, url: value, children: [text] } : text;
  }
}
