/** What is wrong at a line, what should stand there and how to mend it: three parts of one Vietnamese sentence. */
export interface Finding {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Completes “Thấy …”. */
  readonly found: string;
  /** Completes “cần …”. */
  readonly expected: string;
  /** Completes “Cách sửa: …”. */
  readonly fix: string;
}

export interface FileFinding extends Finding {
  /** Path as the author knows it: `content/canh-bao/viec-nhe.mdx`. */
  readonly file: string;
}

export interface Problem extends FileFinding {
  /** Name of the rule that found it. */
  readonly rule: string;
}

/** A stretch of the author's own text, shortened and in Vietnamese quotes. */
export function quoted(text: string, length = 60): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return `“${line.length > length ? `${line.slice(0, length - 1)}…` : line}”`;
}

/** By file, then by line. */
export function byPlace(a: Pick<FileFinding, 'file' | 'line'>, b: Pick<FileFinding, 'file' | 'line'>): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
