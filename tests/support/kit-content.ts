import { stringify } from 'yaml';
import { kitEntry } from './entries.ts';

type KitFields = NonNullable<Parameters<typeof kitEntry>[0]>;

const body = `## Khi nào dùng

Dùng khi nói với người đang nợ.

## Điều nên tránh

- Đừng hỏi ai nợ bao nhiêu.
`;

/** The valid kit as a file of `content/thong-diep`, with some fields changed. */
export const kitFile = (fields: KitFields = {}): string =>
  `---\n${stringify(kitEntry(fields).data, { lineWidth: 0 })}---\n\n${body}`;

/** A content folder's changes that put the kit into it. */
export const withKit = (fields: KitFields = {}): Readonly<Record<string, string>> => ({
  'thong-diep/dang-no.mdx': kitFile(fields),
});
