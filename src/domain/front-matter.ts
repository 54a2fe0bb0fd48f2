/** A content file taken apart. */
export interface SplitFile {
  /** The YAML between the `---` lines; empty when there is none. */
  readonly frontMatter: string;
  readonly body: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}

/** Splits a content file into front matter and body. A byte-order mark before it is no part of either. */
export function splitFrontMatter(text: string): SplitFile {
  const file = text.replace(/^\uFEFF/, '');
  const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(file);
  if (!match) return { frontMatter: '', body: file, bodyLine: 1 };
  return {
    frontMatter: match[1] ?? '',
    body: file.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}
