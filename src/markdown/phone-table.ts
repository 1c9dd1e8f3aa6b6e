import type { Element, ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';

/** What each part of a table is, said out loud: on a phone its parts are drawn as blocks, and would lose it. */
const roles: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
  td: 'cell',
};

/**
 * Prepares a table to stand as small cards on a phone: every cell carries the name of its column in `data-label`,
 * for the style sheet to print before it.
 */
export const phoneTablePlugin = defineHastPlugin({
  name: 'phone-table',
  element: {
    filter: ['table'],
    visit(table, context) {
      const parts = [table, ...descendants(table)];
      const columns = parts.filter(({ tagName }) => tagName === 'th').map(cell => context.textContent(cell));
      for (const part of parts) {
        context.setProperty(part, 'role', roles[part.tagName]);
        if (part.tagName !== 'tr') continue;
        const cells = part.children.filter(isElement).filter(({ tagName }) => tagName === 'td');
        for (const [index, cell] of cells.entries())
          context.setProperty(cell, 'dataLabel', columns[index] ?? '');
      }
    },
  },
});

function descendants(element: Readonly<Element>): Element[] {
  return element.children
    .filter(isElement)
    .filter(({ tagName }) => tagName in roles)
    .flatMap(child => [child, ...descendants(child)]);
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}
