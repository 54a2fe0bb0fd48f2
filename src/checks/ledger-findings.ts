import type { Library } from './content-file.ts';
import { filesOf } from './entries.ts';
import type { OfficialFiles } from './official-files.ts';
import { type FileFinding, type Finding, quoted } from './problem.ts';

function describePlace(found: string, matchCount: number): Omit<Finding, 'line'> {
  if (!/^[^[\]]*\[[^[\]]*\][^[\]]*$/u.test(found))
    return {
      found: `found (bản nguồn viết) ${quoted(found)} không có đúng một cặp [ ]`,
      expected: 'chữ sai nằm trong một cặp ngoặc vuông',
      fix: "viết lại, ví dụ found: 'chống [mưa] bán người'",
    };
  if (matchCount === 0)
    return {
      found: `found (bản nguồn viết) ${quoted(found)} không khớp chỗ nào trong văn bản`,
      expected: 'khớp đúng một chỗ',
      fix: 'chép lại đúng từng chữ của văn bản quanh chỗ sai, hoặc xóa mục đính chính này',
    };
  return {
    found: `found (bản nguồn viết) ${quoted(found)} khớp ${matchCount} chỗ trong văn bản`,
    expected: 'khớp đúng một chỗ',
    fix: 'chép thêm vài chữ đứng trước hoặc sau để chỉ còn một chỗ khớp',
  };
}

function unplaced({ document, ledger, ledgerFile }: OfficialFiles): FileFinding[] {
  return document.unplaced.flatMap(({ correction, matchCount }) => {
    const entry = ledger.find((one) => one === correction);
    if (!ledgerFile) return [];
    return [{ file: ledgerFile.path, line: entry?.line ?? 1, ...describePlace(correction.found, matchCount) }];
  });
}

function readings({ ledger, ledgerFile }: OfficialFiles): FileFinding[] {
  if (!ledgerFile) return [];
  return ledger.flatMap(({ found, read, kind, isCertain, line }): FileFinding[] => {
    const at = { file: ledgerFile.path, line };
    if (kind === 'cua-nguoi-viet' && read !== undefined)
      return [
        {
          ...at,
          found: `${quoted(found)} là chữ của người soạn mà có read (đọc là)`,
          expected: 'chữ của người soạn giữ nguyên',
          fix: 'xóa dòng read, hoặc đổi kind (loại)',
        },
      ];
    if (kind !== 'cua-nguoi-viet' && isCertain && read === undefined)
      return [
        {
          ...at,
          found: `${quoted(found)} ghi là chắc chắn mà thiếu read (đọc là)`,
          expected: 'chữ đúng thay vào chỗ trong ngoặc',
          fix: "thêm dòng read: '…' (chỉ bỏ chữ thì read: ''), hoặc ghi isCertain: false",
        },
      ];
    return [];
  });
}

/** Two certain corrections of the same characters would undo each other. */
function overlaps({ document, ledger, ledgerFile }: OfficialFiles): FileFinding[] {
  if (!ledgerFile) return [];
  const certain = document.corrections
    .filter((correction) => correction.isCertain)
    .sort((a, b) => a.blockIndex - b.blockIndex || a.start - b.start || a.end - b.end);
  return certain.flatMap((correction, index) => {
    const before = certain[index - 1];
    const isApart = !before || before.blockIndex !== correction.blockIndex || correction.start > before.end;
    const isNext = before?.end === correction.start && before.start < before.end;
    if (isApart || isNext) return [];
    return [
      {
        file: ledgerFile.path,
        line: ledger.findLast((entry) => entry.found === correction.found)?.line ?? 1,
        found: `${quoted(correction.found)} sửa chỗ mà một mục khác đã sửa`,
        expected: 'mỗi chỗ chỉ một mục đính chính chắc chắn',
        fix: 'gộp hai mục làm một, hoặc xóa một mục',
      },
    ];
  });
}

/** A correction without exactly one place is dead, and a ledger without its text corrects nothing. */
export function ledgerFindings(library: Library): FileFinding[] {
  const ids = new Set(filesOf(library, 'official').map(({ role }) => role.id));
  const orphans = filesOf(library, 'ledger').filter(({ role }) => !ids.has(role.id));
  return [
    ...library.officialTexts.flatMap((official) => [
      ...unplaced(official),
      ...readings(official),
      ...overlaps(official),
    ]),
    ...orphans.map(({ path, role }) => ({
      file: path,
      line: 1,
      found: `sổ đính chính không có văn bản ${role.id}.mdx`,
      expected: 'sổ đính chính nằm cạnh văn bản cùng tên',
      fix: 'đổi tên sổ cho giống tên văn bản, hoặc xóa sổ',
    })),
  ];
}
