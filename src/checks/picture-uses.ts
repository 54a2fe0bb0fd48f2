import { posix } from 'node:path';
import type { ContentFile, Library } from './content-file.ts';
import { filesOf } from './entries.ts';
import { pictureEndings } from './file-role.ts';
import { nodesOf } from './markdown-text.ts';
import { textAt } from './plain-value.ts';
import type { Problem } from './problem.ts';

/** A place that shows a picture. */
export interface PictureUse {
  readonly page: ContentFile;
  readonly line: number;
  /** As the author wrote it. */
  readonly written: string;
  /** Path of the file as shown; `undefined` for an address that leads out of the content folder. */
  readonly file: string | undefined;
  /** Where the front matter says what it shows and who agreed; `undefined` in the body. */
  readonly field: { readonly alt: string | undefined; readonly consent: string | undefined } | undefined;
}

const isPictureName = (text: string): boolean =>
  pictureEndings.some((ending) => text.toLowerCase().endsWith(`.${ending}`));

function fileOf(page: ContentFile, written: string): string | undefined {
  if (/^(?:[a-z][a-z+.-]*:|\/)/iu.test(written)) return undefined;
  return posix.join(posix.dirname(page.path), written);
}

/** In the front matter: any `file` that names a picture, whatever the field around it is called. */
function usesInFields(page: ContentFile): PictureUse[] {
  return (page.yaml?.strings ?? []).flatMap(({ path, text, line }) => {
    if (path.at(-1) !== 'file' || !isPictureName(text)) return [];
    const around = path.slice(0, -1);
    const at = (key: string): string | undefined => textAt(page.yaml?.value, [...around, key]);
    const field = { alt: at('alt'), consent: at('consent') };
    return [{ page, line, written: text, file: fileOf(page, text), field }];
  });
}

function usesInBody(page: ContentFile): PictureUse[] {
  return [...nodesOf(page.markdown?.tree)].flatMap((node) => {
    if (node.type !== 'image') return [];
    const line = (node.position?.start.line ?? 1) + page.bodyLine - 1;
    return [{ page, line, written: node.url, file: fileOf(page, node.url), field: undefined }];
  });
}

/** Every place of every page that shows a picture. */
export const pictureUsesOf = (library: Library): PictureUse[] =>
  filesOf(library, 'page').flatMap((page) => [...usesInFields(page), ...usesInBody(page)]);

/** Pictures that no page shows: left behind, or never put in. They do no harm, but somebody's face may be among them. */
export function unusedPictures(library: Library): Problem[] {
  const used = new Set(pictureUsesOf(library).flatMap(({ file }) => file ?? []));
  return filesOf(library, 'picture')
    .filter(({ path }) => !used.has(path))
    .map(({ path }) => ({
      file: path,
      line: 1,
      found: 'hình không bài nào dùng',
      expected: 'mỗi hình có một bài dùng',
      fix: 'đưa hình vào bài, hoặc xóa tệp',
      rule: 'picture-uses',
    }));
}
