import { defineHastPlugin } from 'satteri';

/** Puts internal links below the base path. */
export function siteLinks(href: (path: string) => string) {
  return defineHastPlugin({
    name: 'site-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const url = node.properties['href'];
        if (typeof url === 'string' && url.startsWith('/')) context.setProperty(node, 'href', href(url));
      },
    },
  });
}
