import { labelOf } from './clause.ts';
import { readingTextOf, type TextBlock } from './official-text.ts';

/** What a block is for. `continuation` is running text inside a clause that has no label of its own. */
export type BlockRole =
  | 'header'
  | 'title'
  | 'preamble'
  | 'clause'
  | 'continuation'
  | 'recipients-heading'
  | 'recipient'
  | 'signature';

function roleOf(block: TextBlock, before: BlockRole): BlockRole {
  const text = readingTextOf(block);
  if (before === 'header' || before === 'title') {
    if (block.level === 1) return 'title';
    if (before === 'header') return 'header';
  }
  if (/^Nơi nhận:?/u.test(text)) return 'recipients-heading';
  if (before === 'recipients-heading' || before === 'recipient' || before === 'signature')
    return text.startsWith('- ') && before !== 'signature' ? 'recipient' : 'signature';
  if (labelOf(text)) return 'clause';
  return before === 'title' || before === 'preamble' ? 'preamble' : 'continuation';
}

/** A role and where it is played. */
export interface PlacedRole {
  readonly role: BlockRole;
  readonly part: number;
  /** Nothing is left of the block in the reading text. */
  readonly isEmpty: boolean;
}

/** The roles of blocks, read from the order in which official paper has its parts. */
export function rolesOf(blocks: readonly TextBlock[]): PlacedRole[] {
  let role: BlockRole = 'header';
  let part = 0;
  return blocks.map((block) => {
    if (block.startsPart) {
      role = 'header';
      part += 1;
    }
    // A block whose reading text is empty is a stamp or a bar: it says nothing about what comes next.
    const isEmpty = readingTextOf(block) === '';
    const next = isEmpty && role !== 'header' ? role : roleOf(block, role);
    role = next;
    return { role: next, part, isEmpty };
  });
}

/** Addresses of places that carry no label: preamble, recipients, signature. */
export function plainAddresses(roles: readonly PlacedRole[]): (string | undefined)[] {
  const counts = new Map<string, number>();
  return roles.map(({ role, part, isEmpty }, index) => {
    // A stamp or a bar is no place to read.
    if (isEmpty) return undefined;
    const isFirst = roles[index - 1]?.role !== role;
    const name =
      role === 'preamble'
        ? part === 0
          ? 'mo-dau'
          : 'kem-theo'
        : role === 'recipients-heading'
          ? 'noi-nhan'
          : role === 'signature' && isFirst
            ? 'chu-ky'
            : undefined;
    if (!name) return undefined;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return role === 'preamble' || count > 1 ? `${name}-${count}` : name;
  });
}
