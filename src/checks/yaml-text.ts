import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';

type Path = readonly PropertyKey[];

/** A text value with its place. */
export interface YamlString {
  readonly path: Path;
  readonly text: string;
  readonly line: number;
  /** Written without quotes, on one line. */
  readonly isBare: boolean;
}

export interface YamlFault {
  readonly line: number;
  /** The parser's name for the fault, such as `DUPLICATE_KEY`. */
  readonly code: string;
  /** The source line. */
  readonly text: string;
}

/** YAML with what a check needs of it: values, places and faults. */
export interface YamlText {
  /** `undefined` where the YAML is too broken to be read. */
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  readonly strings: readonly YamlString[];
  /** Line of the file on which the value at a path begins; the nearest place around it where the path leads nowhere. */
  readonly lineOf: (path: Path) => number;
}

type LineAt = (offset: number) => number;

function lineOfPath(document: Document, path: Path, lineAt: LineAt, firstLine: number): number {
  let node: unknown = document.contents;
  let line = path.length > 0 && isSeq(node) ? firstLine : Math.max(1, firstLine - 1);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return line;
      if (isScalar(pair.key) && pair.key.range) line = lineAt(pair.key.range[0]);
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      node = isPair(item) ? undefined : item;
      if ((isScalar(node) || isCollection(node)) && node.range) line = lineAt(node.range[0]);
    } else return line;
  }
  return line;
}

function stringsOf(node: unknown, path: Path, lineAt: LineAt): YamlString[] {
  if (isMap(node))
    return node.items.flatMap(({ key, value }) =>
      stringsOf(value, [...path, isScalar(key) ? String(key.value) : ''], lineAt),
    );
  if (isSeq(node)) return node.items.flatMap((item, index) => stringsOf(item, [...path, index], lineAt));
  if (!isScalar(node) || typeof node.value !== 'string') return [];
  // The text of a block (`|`, `>`) begins on the line after its sign.
  const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  return [
    { path, text: node.value, line: lineAt(node.range?.[0] ?? 0) + (isBlock ? 1 : 0), isBare: node.type === 'PLAIN' },
  ];
}

/**
 * Line of the first quote that opens a value and does not close on its line, from 0; -1 for none. The parser reads on to
 * the next quote and complains there; the author looks for where it opens.
 */
const unclosedQuoteLine = (lines: readonly string[]): number =>
  lines.findIndex((line) => /(?:^|[:\-[,])\s+(?:'(?:[^']|'')*|"(?:[^"\\]|\\.)*)$/.test(line));

function readValue(document: Document<Node>): { value: unknown; brokenAlias: boolean } {
  try {
    return { value: document.toJS(), brokenAlias: false };
  } catch {
    return { value: undefined, brokenAlias: true };
  }
}

/** Reads YAML that begins on `firstLine` of its file. Never throws: what is broken becomes a fault. */
export function readYaml(text: string, firstLine: number): YamlText {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, logLevel: 'silent' });
  const lineAt: LineAt = (offset) => lineCounter.linePos(offset).line + firstLine - 1;
  const lines = text.split('\n');
  const toFault = (code: string, offset: number): YamlFault => {
    const line = lineAt(offset);
    return { line, code, text: (lines[line - firstLine] ?? '').trim() };
  };
  const opening = document.errors.some(({ code }) => code !== 'DUPLICATE_KEY') ? unclosedQuoteLine(lines) : -1;
  const faults =
    opening >= 0
      ? [{ line: opening + firstLine, code: 'MISSING_CHAR', text: (lines[opening] ?? '').trim() }]
      : [...document.errors, ...document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED')].map(
          ({ code, pos }) => toFault(code, pos[0]),
        );
  const isReadable = document.errors.every(({ code }) => code === 'DUPLICATE_KEY');
  const { value, brokenAlias } = isReadable ? readValue(document) : { value: undefined, brokenAlias: false };
  if (brokenAlias) faults.push(toFault('BAD_ALIAS', Math.max(0, text.search(/[:\-,[]\s*\*/u))));
  return {
    value,
    // What follows the first fault of a line is its echo.
    faults: faults.filter((fault, index) => faults.findIndex(({ line }) => line === fault.line) === index),
    strings: isReadable ? stringsOf(document.contents, [], lineAt) : [],
    lineOf: (path) => lineOfPath(document, path, lineAt, firstLine),
  };
}
