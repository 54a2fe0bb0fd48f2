import { isCollection, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { listSteps } from './list-steps.ts';
import {
  isGroup,
  isList,
  isSame,
  type Plain,
  type PlainGroup,
  renderAfterDash,
  renderAfterKey,
  renderInline,
  renderList,
  renderPair,
  renderQuoted,
} from './yaml-value.ts';

/** A stretch of the old text and what takes its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `undefined`: the place cannot be mended in part, and what is around it has to be written anew. */
type Edits = readonly Edit[] | undefined;

const plainOf = (node: unknown): Plain =>
  isCollection(node) ? (node.toJSON() as Plain) : isScalar(node) ? (node.value as Plain) : null; // YAML holds nothing else.

const startOf = (node: unknown): number => ((isScalar(node) || isCollection(node)) && node.range?.[0]) || 0;

/** Where the last sign of a value stands, without the comments and blank lines that the parser counts to it. */
function endOf(node: unknown): number {
  if (isCollection(node) && !node.flow) {
    const last: unknown = node.items.at(-1);
    if (isMap(node)) return endOf((last as Pair | undefined)?.value ?? (last as Pair | undefined)?.key); // Items of a map are pairs.
    return endOf(last);
  }
  return ((isScalar(node) || isCollection(node)) && node.range?.[1]) || 0;
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
};
const wholeLines = (text: string, start: number, end: number): Edit => ({
  start: lineStart(text, start),
  end: Math.min(text.length, lineEnd(text, end) + 1),
  text: '',
});
const spaces = (count: number): string => ' '.repeat(count);
const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

function mapEdits(text: string, map: YAMLMap, next: PlainGroup): Edits {
  const pairs = new Map(map.items.map((pair) => [String(plainOf(pair.key)), pair]));
  const column = columnOf(text, startOf(map.items[0]?.key));
  const edits: Edit[] = [];
  let before: Pair | undefined;
  for (const key of [...Object.keys(next), ...pairs.keys()].filter((one, at, all) => all.indexOf(one) === at)) {
    const pair = pairs.get(key);
    const value = next[key];
    if (pair && value !== undefined) {
      const colon = text.indexOf(':', endOf(pair.key)) + 1;
      const anew = {
        start: colon,
        end: Math.max(colon, endOf(pair.value)),
        text: renderAfterKey(value, spaces(column)),
      };
      edits.push(...(valueEdits(text, pair.value, value) ?? [anew]));
      before = pair;
    } else if (pair) {
      if (text.slice(lineStart(text, startOf(pair.key)), startOf(pair.key)).trim() !== '') return undefined;
      edits.push(wholeLines(text, startOf(pair.key), endOf(pair.value ?? pair.key)));
    } else if (value !== undefined) {
      if (!before) return undefined;
      const end = lineEnd(text, endOf(before.value ?? before.key));
      edits.push({ start: end, end, text: `\n${spaces(column)}${renderPair(key, value, spaces(column))}` });
    }
  }
  return edits;
}

function listEdits(text: string, list: YAMLSeq, next: readonly Plain[]): Edits {
  const dashOf = (item: unknown): number => text.lastIndexOf('-', startOf(item) - 1);
  const [first, second] = list.items;
  if (next.length === 0 || first === undefined) return undefined;
  const indent = spaces(columnOf(text, dashOf(first)));
  const gap = second !== undefined && /\n\s*\n/.test(text.slice(endOf(first), dashOf(second))) ? '\n\n' : '\n';
  const edits: Edit[] = [];
  for (const step of listSteps(list.items.map(plainOf), next)) {
    if (step.type === 'insert') {
      const line = `${indent}-${renderAfterDash(step.next, indent)}`;
      const end = lineEnd(text, endOf(list.items[step.after]));
      const start = lineStart(text, dashOf(first));
      edits.push(step.after < 0 ? { start, end: start, text: line + gap } : { start: end, end, text: gap + line });
      continue;
    }
    const item = list.items[step.at];
    const after = dashOf(item) + 1;
    if (step.type === 'remove') edits.push(wholeLines(text, dashOf(item), endOf(item)));
    else
      edits.push(
        ...(valueEdits(text, item, step.next) ?? [
          { start: after, end: endOf(item), text: renderAfterDash(step.next, indent) },
        ]),
      );
  }
  return edits;
}

function valueEdits(text: string, node: unknown, next: Plain): Edits {
  if (isSame(plainOf(node), next)) return [];
  if (isMap(node) && !node.flow && isGroup(next)) return mapEdits(text, node, next);
  if (isSeq(node) && !node.flow && isList(next)) return listEdits(text, node, next);
  const isBlock = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
  const isInline = isScalar(node) ? !isBlock && !isGroup(next) && !isList(next) : isCollection(node) && node.flow;
  if (!isInline || startOf(node) === endOf(node) || (isCollection(node) && node.items.length === 0)) return undefined;
  const wasQuoted = isScalar(node) && node.type?.startsWith('QUOTE') && typeof next === 'string';
  return [{ start: startOf(node), end: endOf(node), text: wasQuoted ? renderQuoted(next) : renderInline(next) }];
}

/**
 * YAML with another value in it. Every line that says what it said before stays as it was written, comments too: a
 * change of one field is a change of one line.
 */
export function editedYaml(text: string, next: PlainGroup | readonly Plain[]): string {
  const { contents } = parseDocument(text);
  const edits = valueEdits(text, contents, next);
  if (!edits) {
    const anew = isList(next) && next.length > 0 ? renderList(next, '') : isGroup(next) ? renderTop(next) : '[]';
    // What stands before the value are comments.
    return isCollection(contents) ? text.slice(0, startOf(contents)) + anew + text.slice(endOf(contents)) : anew;
  }
  return [...edits]
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => b.start - a.start || b.order - a.order)
    .reduce((result, { start, end, text: words }) => result.slice(0, start) + words + result.slice(end), text);
}

const renderTop = (group: PlainGroup): string =>
  Object.entries(group)
    .map(([key, value]) => renderPair(key, value, ''))
    .join('\n');
