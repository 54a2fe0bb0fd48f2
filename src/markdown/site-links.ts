import { defineHastPlugin } from 'satteri';

/** Puts internal links below the base path and keeps the reader's page from being named to other sites. */
export function siteLinks(href: (path: string) => string) {
  return defineHastPlugin({
    name: 'site-links',
    element: {
      filter: ['a'],
      visit(node, context) {
      const url = node.properties['href'];
      if (typeof url !== 'string') return;
      if (url.startsWith('/')) context.setProperty(node, 'href', href(url));
      else if (/^https?:/.test(url)) context.setProperty(node, 'rel', 'noreferrer');
      },
    },
  });
}
