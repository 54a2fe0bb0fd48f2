import type { Correction } from '../correction.ts';
import type { Comparison, Share } from './compared.ts';

const percent = ({ same, total }: Share): string =>
  `${same}/${total} (${total === 0 ? '100' : ((same / total) * 100).toFixed(1).replace('.0', '').replace('.', ',')} %)`;

const listed = (name: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`  ${name}: ${items.join(', ')}`];

const ledgerLines = (name: string, corrections: readonly Correction[]): string[] =>
  corrections.length === 0
    ? []
    : [
        `  ${name}:`,
        ...corrections.map(({ found, read }) => `    ${found}${read === undefined ? '' : ` → “${read}”`}`),
      ];

/** What a person changed in one imported text, and what the import found by itself. */
export function renderComparison(
  slug: string,
  { fields, blocks, otherBlocks, headings, addresses, ledger }: Comparison,
): string {
  const { found, missed, proposedOnly, remarks } = ledger;
  const certain = [...found, ...missed].filter(({ isCertain }) => isCertain);
  const certainFound = found.filter(({ isCertain }) => isCertain);
  return [
    slug,
    ...listed('phần đầu giống bản làm tay', fields.same),
    ...listed('phần đầu người biên tập viết lại', fields.other),
    ...listed('phần đầu người biên tập điền thêm', fields.gaps),
    `  khối giống hệt: ${percent(blocks)}`,
    ...otherBlocks.map((line) => `    khác: ${line.slice(0, 100)}`),
    `  đề mục giống hệt: ${percent(headings)}`,
    `  địa chỉ giống hệt: ${percent(addresses)}`,
    ...listed('  chỉ bản nhập có', addresses.added),
    ...listed('  chỉ bản làm tay có', addresses.lost),
    `  lỗi trong sổ đính chính tìm thấy: ${percent({ same: found.length, total: found.length + missed.length })}, trong đó lỗi chắc chắn: ${percent({ same: certainFound.length, total: certain.length })}`,
    ...ledgerLines('bỏ sót', missed),
    ...ledgerLines('chỉ máy đề nghị', proposedOnly),
    `  nhận xét về chữ của người soạn, máy không đề nghị: ${remarks.length}`,
  ].join('\n');
}
