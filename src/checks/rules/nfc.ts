import type { ContentFile } from '../content-file.ts';
import { type Finding, quoted } from '../problem.ts';

const isComposed = (text: string): boolean => text === text.normalize('NFC');

/** Letters and their marks are one sign each, or search does not find them. A transcript stays as the source has it. */
export function nfc({ role, text }: ContentFile): Finding[] {
  if (role.type === 'transcript' || isComposed(text)) return [];
  const lines = text.split('\n');
  const bad = lines.flatMap((line, index) => (isComposed(line) ? [] : [index]));
  const [first = 0] = bad;
  const word = (lines[first] ?? '').split(/\s+/u).find((part) => !isComposed(part)) ?? '';
  return [
    {
      line: first + 1,
      found: `chữ dựng bằng dấu rời (Unicode tổ hợp) ở ${quoted(word.normalize('NFC'))}${bad.length > 1 ? ` và ở ${bad.length - 1} dòng khác` : ''}`,
      expected: 'chữ Unicode dựng sẵn',
      fix: 'chép lại đoạn này qua trình soạn thảo gõ Unicode dựng sẵn',
    },
  ];
}
