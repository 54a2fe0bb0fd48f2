import { defineHastPlugin, type HastNode } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;

const elementsIn = (node: HastNode | undefined): Element[] =>
  node && 'children' in node ? [...node.children].flatMap((child) => (child.type === 'element' ? [child] : [])) : [];

/**
 * Readies tables for phones and screen readers: the first cell heads its row, and every other cell carries the name of
 * its column, which stands before it where the style sheet shows rows as cards.
 */
export const tables = defineHastPlugin({
  name: 'tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      const [head, body] = elementsIn(node);
      const columns = elementsIn(elementsIn(head)[0]);
      const labels = columns.map((column) => context.textContent(column));
      for (const column of columns) context.setProperty(column, 'scope', 'col');
      for (const row of elementsIn(body))
        for (const [index, cell] of elementsIn(row).entries())
          if (index > 0) context.setProperty(cell, 'dataLabel', labels[index]);
          else context.replaceNode(cell, { ...cell, tagName: 'th', properties: { scope: 'row' } });
    },
  },
});
