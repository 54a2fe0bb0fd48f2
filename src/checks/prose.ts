import type { MdastNode } from 'satteri';
import type { ContentFile } from './content-file.ts';
import type { FileRole } from './file-role.ts';
import { nodesOf } from './markdown-text.ts';
import type { YamlString } from './yaml-text.ts';

/** A stretch of our own words: a paragraph, a heading, a cell, or a text of the front matter. */
export interface Prose {
  readonly text: string;
  readonly lineAt: (offset: number) => number;
  /** Where it stands in the front matter or data file; `undefined` in the body. */
  readonly path?: YamlString['path'];
}

interface Piece {
  readonly text: string;
  readonly line: number;
}

function piecesOf(node: MdastNode): Piece[] {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return [{ text: node.value, line }];
  if (node.type === 'image') return [{ text: node.alt ?? '', line }];
  if (node.type === 'break') return [{ text: '\n', line }];
  // Code and empty tags are other rules' business: what stands around them is not joined.
  if (!('children' in node) || node.children.length === 0) return [{ text: '\uFFFC', line }];
  return node.children.flatMap(piecesOf);
}

function toProse(pieces: readonly Piece[], firstLine: number): Prose {
  const lineAt = (offset: number): number => {
    let rest = offset;
    for (const { text, line } of pieces) {
      if (rest < text.length) return firstLine - 1 + line + text.slice(0, rest).split('\n').length - 1;
      rest -= text.length;
    }
    return firstLine - 1 + (pieces.at(-1)?.line ?? 1);
  };
  return { text: pieces.map(({ text }) => text).join(''), lineAt };
}

function attributePieces(node: MdastNode): Piece[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes.flatMap(({ value }) =>
    typeof value === 'string' ? [{ text: value, line: node.position?.start.line ?? 1 }] : [],
  );
}

const textBlocks = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/** Words that are not ours or not for reading: titles of sources, quoted spellings, what readers type, ids, addresses. */
function isOurs({ path }: YamlString): boolean {
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  if (path.includes('sources') && key === 'title') return false;
  return ![
    'url',
    'path',
    'instrument',
    'documentNumber',
    'asWritten',
    'triggers',
    'id',
    'callIds',
    'file',
    'hash',
    'counterpart',
    'hotline',
    'sha256',
    'dial',
    'display',
    'start',
    'to',
  ].includes(String(key));
}

/** Files with words of ours: not the ledger and the lists that quote official texts. */
const ownWords: ReadonlySet<FileRole['type']> = new Set(['page', 'official', 'data', 'today-notes', 'story']);

/** The words of ours in a file. The body of an official text and the ledger are not ours. */
export function proseOf({ role, yaml, markdown, bodyLine }: ContentFile): Prose[] {
  if (!ownWords.has(role.type)) return [];
  const fields = (yaml?.strings ?? [])
    .filter(isOurs)
    .map(({ path, text, line }) => ({ path, ...toProse([{ text, line }], 1) }));
  const blocks = [...nodesOf(markdown?.tree)].flatMap((node) => [
    ...attributePieces(node).map((piece) => toProse([piece], bodyLine)),
    ...(textBlocks.has(node.type) ? [toProse(piecesOf(node), bodyLine)] : []),
  ]);
  return [...fields, ...blocks];
}
