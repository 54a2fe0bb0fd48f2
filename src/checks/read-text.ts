import type { Finding } from './problem.ts';
import { type RawFile, sizeLimit } from './read-directory.ts';

export type ReadText =
  | { readonly text: string; readonly fault?: undefined }
  | { readonly text: ''; readonly fault: Finding };

const refused = (found: string, expected: string, fix: string, line = 1): ReadText => ({
  text: '',
  fault: { line, found, expected, fix },
});

const lineBreak = 0x0a;

/** The first line that is not UTF-8. No byte inside a UTF-8 letter is a line break, so lines may be read one by one. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const found = bytes.indexOf(lineBreak, start);
    const end = found < 0 ? bytes.length : found;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return 1;
}

const resave = 'mở tệp bằng trình soạn thảo văn bản, chọn “Lưu thành…” với bảng mã UTF-8';

/** The text of a file without byte order mark and with `\n` line ends, or why it has none. */
export function readText({ size, bytes }: RawFile): ReadText {
  if (size >= sizeLimit) {
    const megabytes = (size / 1_000_000).toFixed(1).replace('.', ',');
    return refused(
      `tệp nặng ${megabytes} MB`,
      'tệp văn bản nhỏ hơn 5 MB',
      'tách nội dung ra nhiều trang, hoặc xóa phần không phải chữ',
    );
  }
  if (!bytes)
    return refused('tệp không đọc được', 'tệp văn bản mở được', 'kiểm tra quyền đọc của tệp, hoặc chép lại tệp');
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return refused('tệp lưu bằng bảng mã UTF-16', 'văn bản UTF-8', resave);
  if (bytes.includes(0))
    return refused(
      'tệp nhị phân (có byte 0), không phải văn bản',
      'văn bản UTF-8',
      'đưa tệp này ra khỏi thư mục nội dung; chữ của nó thì chép sang một tệp văn bản',
    );
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/gu, '\n');
    if (text.trim() === '') return refused('tệp trống', 'tệp có nội dung', 'viết nội dung, hoặc xóa tệp');
    return { text };
  } catch {
    return refused('chữ không đúng bảng mã UTF-8', 'văn bản UTF-8', resave, firstBadLine(bytes));
  }
}
