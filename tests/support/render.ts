import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Component = Parameters<AstroContainer['renderToString']>[0];
type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

/** What a component renders to, with its real children; `slot` is the HTML put into it. */
export async function render(component: Component, props: Record<string, unknown>, slot?: string): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(component, { props, ...(slot ? { slots: { default: slot } } : {}) });
}

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text inside, white space collapsed. */
  readonly text: string;
}

const textOf = (node: Node): string =>
  node.nodeName === '#text' && 'value' in node
    ? node.value
    : 'childNodes' in node
      ? node.childNodes.map(textOf).join('')
      : '';

function elementsIn(node: Node): Element[] {
  const own =
    'tagName' in node
      ? [
          {
            tag: node.tagName,
            attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
            text: textOf(node).replace(/\s+/gu, ' ').trim(),
          },
        ]
      : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : [])];
}

/** The elements of a tag in rendered HTML, in the order of the page. */
export const elementsOf = (html: string, tag: string): Element[] =>
  elementsIn(parseFragment(html)).filter((element) => element.tag === tag);

export const hrefsOf = (html: string): (string | undefined)[] =>
  elementsOf(html, 'a').map(({ attributes }) => attributes['href']);
