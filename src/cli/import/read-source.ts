import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { readDocxSource } from './read-docx-source.ts';
import { readHtmlSource } from './read-html-source.ts';
import { readPdfSource } from './read-pdf-source.ts';
import { readTextSource } from './read-text-source.ts';
import { SourceProblem } from './source-problem.ts';

/** A file as the import takes it. */
export interface Source {
  /** Its characters, line ends as they are. */
  readonly text: string;
  /** What the transcript file holds: the bytes of a UTF-8 text file, the characters read of any other. */
  readonly transcript: Uint8Array;
  readonly warnings: readonly string[];
}

/** The characters of a file, and what of it they do not tell. */
export interface ReadText {
  readonly text: string;
  readonly warnings: readonly string[];
}

const whole = (text: string): ReadText => ({ text, warnings: [] });

const readers: Readonly<Record<string, (bytes: Uint8Array) => ReadText | Promise<ReadText>>> = {
  '.txt': (bytes) => whole(readTextSource(bytes)),
  '.htm': (bytes) => whole(readHtmlSource(bytes)),
  '.html': (bytes) => whole(readHtmlSource(bytes)),
  '.docx': readDocxSource,
  '.doc': readDocxSource,
  '.pdf': async (bytes) => whole(await readPdfSource(bytes)),
};

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  [...signature].every((char, index) => bytes[index] === char.charCodeAt(0));

/** A file may have the wrong ending: its first bytes decide. */
function kindOf(path: string, bytes: Uint8Array): string {
  if (startsWith(bytes, '%PDF-')) return '.pdf';
  if (startsWith(bytes, 'PK\u0003\u0004')) return '.docx';
  return extname(path).toLowerCase();
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new SourceProblem('không mở được tệp', 'đường dẫn tới một tệp có thật', 'kiểm tra lại tên tệp và quyền đọc');
  }
}

/** Reads a file into its characters, or says in Vietnamese why it cannot. */
export async function readSource(path: string): Promise<Source> {
  const bytes = await bytesOf(path);
  if (bytes.length === 0) throw new SourceProblem('tệp trống', 'tệp có chữ', 'tải hay chép lại tệp');
  const kind = kindOf(path, bytes);
  const read = readers[kind];
  if (!read)
    throw new SourceProblem(
      `loại tệp ${kind === '' ? 'không có đuôi' : `“${kind}”`}`,
      'tệp .txt, .docx, .html hoặc .pdf',
      'lưu văn bản thành một trong các loại ấy',
    );
  const { text, warnings } = await read(bytes);
  if (text.trim() === '') throw new SourceProblem('tệp không có chữ nào', 'tệp có chữ', 'kiểm tra lại tệp');
  const isUtf8 =
    kind === '.txt' &&
    Buffer.from(text, 'utf8').equals(Buffer.from(bytes).subarray(bytes.length - Buffer.byteLength(text)));
  return { text, transcript: isUtf8 ? bytes : Buffer.from(text, 'utf8'), warnings };
}
