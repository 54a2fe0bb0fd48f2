import type { PictureFacts } from '#domain/picture/picture-facts.ts';
import type { FileRole } from './file-role.ts';
import type { MarkdownText } from './markdown-text.ts';
import type { OfficialFiles } from './official-files.ts';
import type { Finding } from './problem.ts';
import type { YamlText } from './yaml-text.ts';

/** A picture as it lies on the disk. The text of an SVG is the `text` of its file. */
export interface ContentPicture {
  readonly byteCount: number;
  /** `undefined` for an SVG and for what is no picture. */
  readonly facts: PictureFacts | undefined;
}

/** A file of the content folder, read once and taken apart once. */
export interface ContentFile {
  /** Path as shown: `content/canh-bao/viec-nhe.mdx`. */
  readonly path: string;
  readonly role: FileRole;
  /** Why nothing could be read from it; the parts below are then empty. */
  readonly fault: Finding | undefined;
  /** Without byte order mark, with `\n` line ends. */
  readonly text: string;
  /** Of the bytes on the disk, in hexadecimal. */
  readonly sha256: string;
  /** The front matter of a page, the whole of a data file. */
  readonly yaml: YamlText | undefined;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  /** What can be told of a picture. */
  readonly picture?: ContentPicture | undefined;
  /** The body of our own pages. An official text is not Markdown. */
  readonly markdown: MarkdownText | undefined;
}

/** All files of a content folder. */
export interface Library {
  /** The folder as shown: `content`. */
  readonly directory: string;
  readonly files: readonly ContentFile[];
  readonly officialTexts: readonly OfficialFiles[];
}
