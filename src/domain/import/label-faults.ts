import { type Label, labelOf } from '../clause.ts';
import { sourceTextOf } from '../official-text.ts';
import type { Proposal, Stream } from './proposal.ts';

interface Item {
  readonly index: number;
  readonly label: Label;
  readonly rest: string;
  readonly start: number;
}

const itemsOf = ({ blocks, starts }: Stream): Item[] =>
  blocks.flatMap((block, index) => {
    const text = sourceTextOf(block);
    const label = labelOf(text);
    return label ? [{ index, label, rest: text.slice(label.text.length).trim(), start: starts[index] ?? 0 }] : [];
  });

/** `(1)`, `-`, `(3)`: the dash between them can only be `(2)`. */
function lostNumbers(items: readonly Item[]): Proposal[] {
  return items.flatMap((item, order): Proposal[] => {
    const before = items[order - 1];
    const after = items[order + 1];
    if (item.label.rank !== 'gach' || before?.label.rank !== 'tiet' || after?.label.rank !== 'tiet') return [];
    const number = Number(before.label.step) + 1;
    if (Number(after.label.step) !== number + 1) return [];
    const at = item.start + item.label.text.length;
    const why = `Gạch đầu dòng này đứng giữa (${number - 1}) và (${number + 1}): thiếu nhãn (${number}).`;
    return [{ start: at, end: at, read: `(${number}) `, kind: 'nhan-muc', isCertain: true, why }];
  });
}

const letters = 'abcdđeghiklmnopqrstuvxy';
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `a)` twice in a row: the second is `b)`. Certain where the same words carry `b)` elsewhere in the text, twice at least. */
function repeatedPoints(items: readonly Item[]): Proposal[] {
  let open: Item | undefined;
  return items.flatMap((item): Proposal[] => {
    const { label } = item;
    if (label.rank === 'tiet' || label.rank === 'gach') return [];
    const before = open;
    open = label.rank === 'diem' ? item : undefined;
    if (label.rank !== 'diem' || before?.label.rank !== 'diem') return [];
    const written = label.text.trim();
    if (before.label.text.trim() !== written) return [];
    const next = letters[letters.indexOf(written[0] ?? '') + 1];
    if (!next) return [];
    const same = items.filter(
      ({ label: other, rest }) => other.text.trim() === `${next})` && fold(rest) === fold(item.rest),
    );
    const evidence = same.length > 1 ? ` Ở ${same.length} mục khác, cùng lời này mang nhãn “${next})”.` : '';
    const why = `Nhãn “${written}” đứng hai lần liền nhau.${evidence}`;
    return [
      { start: item.start, end: item.start + 2, read: `${next})`, kind: 'nhan-muc', isCertain: same.length > 1, why },
    ];
  });
}

/** Two headings on one line: the mark between them shows that they are two. */
function gluedHeadings({ blocks, starts }: Stream): Proposal[] {
  return blocks.flatMap((block, index): Proposal[] => {
    const at = starts[index] ?? 0;
    if (!block.isGlued) return [];
    return [
      {
        start: at,
        end: at,
        read: ' ',
        kind: 'mat-chu',
        isCertain: true,
        why: 'Hai đề mục dính liền, không có khoảng trắng.',
      },
    ];
  });
}

/** Labels that break the row they stand in. */
export function labelFaults(stream: Stream): Proposal[] {
  const items = itemsOf(stream);
  return [...gluedHeadings(stream), ...lostNumbers(items), ...repeatedPoints(items)];
}
