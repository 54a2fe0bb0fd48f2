import type { CorrectionKind } from '../correction.ts';
import { scanFaultsIn } from '../scan-fault.ts';
import type { Proposal, Stream } from './proposal.ts';

interface PrintRule {
  readonly pattern: RegExp;
  readonly kind: CorrectionKind;
  readonly why: string;
}

/** Each pattern matches the characters at fault in its one group, or the place where some are missing. */
const rules: readonly (PrintRule & { readonly read: string })[] = [
  {
    pattern: /(?<=\p{Ll}{2})()(?=\p{Lu}\p{Ll})/gu,
    read: ' ',
    kind: 'mat-chu',
    why: 'Hai chữ dính liền, chữ sau viết hoa: có thể mất khoảng trắng.',
  },
  {
    pattern: /(?<=\d)(\s)(?=\/[A-ZĐ])/gu,
    read: '',
    kind: 'dau-cau',
    why: 'Số hiệu viết liền trước dấu “/”: có thể thừa khoảng trắng.',
  },
  {
    pattern: /(?<=\/)(\s)(?=\p{Ll})/gu,
    read: '',
    kind: 'dau-cau',
    why: 'Sau dấu “/” của chữ viết tắt có thể thừa khoảng trắng.',
  },
  {
    pattern: /(?<=\d{4} [-–])()(?=\d{4})/gu,
    read: ' ',
    kind: 'dau-cau',
    why: 'Dấu nối giữa hai năm có khoảng trắng một bên: có thể mất khoảng trắng bên kia.',
  },
  {
    pattern: /(?<=\p{L})()(?=[-–] \p{L})/gu,
    read: ' ',
    kind: 'dau-cau',
    why: 'Dấu nối có khoảng trắng một bên: có thể mất khoảng trắng bên kia.',
  },
  {
    pattern: /(?<=\d{4})()(?=[-–] \d{4})/gu,
    read: ' ',
    kind: 'dau-cau',
    why: 'Dấu nối giữa hai năm có khoảng trắng một bên: có thể mất khoảng trắng bên kia.',
  },
  {
    pattern: /(\.\s+\/\.|\.\/\s+\.)/gu,
    read: './.',
    kind: 'dau-cau',
    why: 'Dấu kết thúc văn bản hành chính là “./.”, viết liền.',
  },
  {
    pattern: /(?<=\.\/\.\s+)(\p{L}{1,12})(?=\s+Nơi nhận)/gu,
    read: '',
    kind: 'but-tich',
    why: 'Chữ đứng sau dấu kết thúc “./.”: có thể là nét bút bị máy đọc thành chữ.',
  },
  {
    pattern: /(?<=[^.])(,\.{4,})(?=\s|$)/gu,
    read: ',...',
    kind: 'dau-cau',
    why: 'Nhiều hơn ba dấu chấm liền nhau.',
  },
  {
    pattern: /(?<=\p{L}{3})(\.)(?= \p{Ll}{2})/gu,
    read: ',',
    kind: 'dau-cau',
    why: 'Sau dấu chấm là chữ thường: có thể vốn là dấu phẩy.',
  },
  {
    pattern: /(?<=\p{L}|\d)()(?=\(\p{L})/gu,
    read: ' ',
    kind: 'dau-cau',
    why: 'Thiếu khoảng trắng trước ngoặc mở.',
  },
  {
    pattern: /(?<=số)(:)(?=\s\d+\/)/gu,
    read: '',
    kind: 'dau-cau',
    why: 'Trong câu, sau chữ “số” không có dấu hai chấm.',
  },
];

function ruleFaults({ text }: Stream): Proposal[] {
  return rules.flatMap(({ pattern, read, kind, why }) =>
    [...text.matchAll(pattern)].map((match): Proposal => {
      const start = match.index;
      return { start, end: start + (match[1]?.length ?? 0), read, kind, isCertain: false, why };
    }),
  );
}

/** Only the characters in which two readings differ, so that the ledger changes no more than it must. */
function narrowed(start: number, found: string, read: string): Pick<Proposal, 'start' | 'end' | 'read'> {
  const wordsFound = found.split(' ');
  const wordsRead = read.split(' ');
  if (wordsFound.length !== wordsRead.length) return { start, end: start + found.length, read };
  const at = wordsFound.findIndex((word, index) => word !== wordsRead[index]);
  const offset = wordsFound.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
  const word = wordsFound[at] ?? found;
  return { start: start + offset, end: start + offset + word.length, read: wordsRead[at] ?? read };
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
const withCaseOf = (model: string, text: string): string =>
  isCapital(model) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;

function knownFaults({ text }: Stream): Proposal[] {
  return scanFaultsIn(text).map(({ offset, text: found, read }): Proposal => {
    // A mark set apart is given with the word before it, and its place is the white space.
    if (found.replace(/\s+/gu, '') === read)
      return {
        start: offset,
        end: offset + found.length - read.length,
        read: '',
        kind: 'dau-cau',
        isCertain: false,
        why: 'Thừa khoảng trắng trước dấu câu.',
      };
    const isDoubled = /^(\S+)\s+\1$/iu.test(found);
    const place = narrowed(offset, found, withCaseOf(found, read));
    const why = isDoubled ? `Chữ “${read}” lặp liền nhau.` : `Có lẽ là “${read}”: máy quét hay đọc nhầm chữ này.`;
    return { ...place, kind: isDoubled ? 'thua-chu' : 'sai-chu', isCertain: false, why };
  });
}

/** Print that no author writes on purpose. */
export function printFaults(stream: Stream): Proposal[] {
  return [...knownFaults(stream), ...ruleFaults(stream)];
}
