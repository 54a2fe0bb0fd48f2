import { defineMdastPlugin, type MdastVisitorContext } from 'satteri';
import { type NamedTerm, type TermMention, termFinder } from '#domain/term-mentions.ts';
import { termPath } from '#domain/term-path.ts';

export interface LinkableTerm extends NamedTerm {
  readonly group: string;
  readonly isLinked: boolean;
}

/** Where a word is no running text: a link in it would be nested, misleading or in the way. */
const closed = new Set(['heading', 'link', 'linkReference']);
const closedTags = new Set(['SampleChat', 'CallCard', 'Vietnamese']);

type Node = Parameters<MdastVisitorContext['parent']>[0];
const isClosed = (node: Node): boolean =>
  closed.has(node.type) || ('name' in node && typeof node.name === 'string' && closedTags.has(node.name));

function isRunningText(node: Node, context: MdastVisitorContext): boolean {
  for (let around: Node | undefined = node; around; around = context.parent(around)) if (isClosed(around)) return false;
  return true;
}

/** Fragments of glossary links that an author wrote: the word needs no second one. */
const writtenIds = (source: string): string[] =>
  [...source.matchAll(/\]\(\/thuat-ngu\/[a-z-]*\/?#([a-z0-9-]+)\)/gu)].map(([, id = '']) => id);

const textNode = (value: string) => ({ type: 'text' as const, value });

/** The text cut at its mentions, each of them a link. */
function partsOf(text: string, mentions: readonly TermMention[], pathById: ReadonlyMap<string, string>) {
  const parts = mentions.flatMap(({ start, end, id }, index) => [
    textNode(text.slice(mentions[index - 1]?.end ?? 0, start)),
    { type: 'link' as const, url: pathById.get(id) ?? '', children: [textNode(text.slice(start, end))] },
  ]);
  return [...parts, textNode(text.slice(mentions.at(-1)?.end ?? 0))].filter(
    (part) => part.type === 'link' || part.value !== '',
  );
}

/** Links the first use of each glossary term on a page to its entry. A factory: what was linked belongs to one page. */
export function termLinks(terms: readonly LinkableTerm[]) {
  const mentionsIn = termFinder(terms);
  const pathById = new Map(terms.filter(({ isLinked }) => isLinked).map((term) => [term.id, termPath(term)]));
  return ({ source }: { readonly source: string }) => {
    const linked = new Set(writtenIds(source));
    return defineMdastPlugin({
      name: 'term-links',
      text(node, context) {
        const firsts = mentionsIn(node.value).filter(
          ({ id }, index, all) =>
            pathById.has(id) && !linked.has(id) && all.findIndex((mention) => mention.id === id) === index,
        );
        if (firsts.length === 0 || !isRunningText(node, context)) return;
        for (const { id } of firsts) linked.add(id);
        context.replaceNode(node, partsOf(node.value, firsts, pathById));
      },
    });
  };
}
