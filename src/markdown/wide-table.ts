import { defineHastPlugin } from 'satteri';

/** Lets a table that is wider than a phone slide sideways in a frame of its own, by finger and by keyboard. */
export const wideTablePlugin = defineHastPlugin({
  name: 'wide-table',
  element: {
    filter: ['table'],
    visit(node, context) {
      context.wrapNode(node, {
        type: 'element',
        tagName: 'div',
        properties: {
          className: ['table-scroll'],
          role: 'region',
          tabIndex: 0,
          ariaLabel: 'Tabel, schuif opzij',
        },
        children: [],
      });
    },
  },
});
