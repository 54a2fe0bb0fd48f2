import { defineHastPlugin } from 'satteri';
import { toSlug } from '#domain/vietnamese-text.ts';

/** Gives each heading an unaccented id from its own words; a repeated one gets a number. A factory: ids belong to one page. */
export const headingIds = () => {
  const counts = new Map<string, number>();
  return defineHastPlugin({
    name: 'heading-ids',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const slug = toSlug(context.textContent(node)) || 'muc';
        const count = (counts.get(slug) ?? 0) + 1;
        counts.set(slug, count);
        context.setProperty(node, 'id', count === 1 ? slug : `${slug}-${count}`);
      },
    },
  });
};
