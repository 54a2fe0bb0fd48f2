import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { attributeOf, type Element } from './html.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** A page in reading order: texts, and the ids and headings that stand between them. */
interface Step {
  readonly text: string;
  readonly id: string | undefined;
  /** Of a heading. */
  readonly level: number | undefined;
  /** Steps inside this element. */
  size: number;
}

const isElement = (node: Node): node is Element => 'tagName' in node;

function walk(node: Node, steps: Step[]): void {
  if (!isElement(node)) {
    if ('value' in node) steps.push({ text: node.value, id: undefined, level: undefined, size: 1 });
    else if ('childNodes' in node) for (const child of node.childNodes) walk(child, steps);
    return;
  }
  if (['script', 'style', 'del'].includes(node.tagName)) return;
  const level = /^h([1-6])$/.exec(node.tagName)?.[1];
  const step: Step = { text: ' ', id: attributeOf(node, 'id'), level: level ? Number(level) : undefined, size: 1 };
  const at = steps.push(step) - 1;
  for (const child of node.childNodes) walk(child, steps);
  if (!['a', 'b', 'i', 'ins', 'span', 'sup', 'mark'].includes(node.tagName))
    steps.push({ text: ' ', id: undefined, level: undefined, size: 1 });
  step.size = steps.length - at;
}

/** Reads the places of a page: what a reader sees who is taken to an id, or to the page when the id is empty. */
export function placesOf(html: string): (id: string) => string | undefined {
  const steps: Step[] = [];
  walk(parse(html), steps);
  const textOf = (from: number, to: number): string =>
    steps
      .slice(from, to)
      .map(({ text }) => text)
      .join('')
      .normalize('NFC')
      .replace(/\s+/gu, ' ');
  return (id) => {
    if (id === '') return textOf(0, steps.length);
    const at = steps.findIndex((step) => step.id === id);
    const first = steps[at];
    if (!first) return undefined;
    const { level } = first;
    const own = at + first.size;
    // A heading opens what follows it; anything else opens what stands before the next id that is not inside it.
    const end =
      level !== undefined
        ? steps.findIndex((step, index) => index >= own && step.level !== undefined && step.level <= level)
        : steps.findIndex((step, index) => index >= own && step.id !== undefined && !step.id.startsWith(`${id}-`));
    return textOf(at, end < 0 ? steps.length : end);
  };
}
