import type { DraftBlock, Zone } from './draft-block.ts';
import type { LineKind } from './line-kind.ts';
import type { SourceLine } from './source-line.ts';

/** The lines of a transcript, and how far they have been read. */
export interface ReadSoFar {
  readonly lines: readonly SourceLine[];
  readonly kinds: readonly LineKind[];
  readonly zone: Zone;
  /** The paper that is being read has its name line. */
  readonly hasType: boolean;
}

/** How many lines the head of official paper may have before its name line. */
const headLength = 14;

/** Whether a new head of official paper begins at a line, and whose. */
export function startOf({ lines, kinds, zone, hasType }: ReadSoFar, index: number): DraftBlock['starts'] {
  if (!hasType || zone === 'header' || zone === 'title') return undefined;
  const ahead = kinds.slice(index, index + headLength);
  const kind = ahead[0];
  if (kind !== 'national-title' && kind !== 'capitals' && kind !== 'document-type') return undefined;
  const typeAt = ahead.indexOf('document-type');
  const head = ahead.slice(0, typeAt < 0 ? ahead.length : typeAt);
  const isHead = ahead.slice(0, 3).includes('national-title');
  if (isHead) return head.includes('number') ? 'document' : 'attachment';
  const isAttached =
    ahead.slice(typeAt, typeAt + 5).includes('attached-to') || /^PHỤ LỤC/u.test(lines[index]?.text ?? '');
  return kind === 'document-type' && zone !== 'body' && isAttached && !/:$/u.test(lines[index]?.text ?? '')
    ? 'attachment'
    : undefined;
}
