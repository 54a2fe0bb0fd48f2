import { createHash } from 'node:crypto';
import { comparableText, shortHash } from '#domain/translated-source.ts';
import type { ContentFile, Library } from './content-file.ts';
import { filesOf } from './entries.ts';
import { itemsOf, textAt, valueAt } from './plain-value.ts';
import type { Problem } from './problem.ts';

/** A Vietnamese file that an English page is tied to, as its front matter says. */
export interface TranslatedSource {
  readonly page: ContentFile;
  /** Inside the content folder. */
  readonly file: string;
  readonly hash: string | undefined;
  readonly line: number;
  /** `undefined` where there is no such file. */
  readonly source: ContentFile | undefined;
}

export const hashOf = ({ text }: ContentFile): string =>
  shortHash(createHash('sha256').update(comparableText(text)).digest('hex'));

/** Every tie of every English page, in the order of the files. */
export function translatedSources(library: Library): TranslatedSource[] {
  const byPath = new Map(library.files.map((file) => [file.path.slice(library.directory.length + 1), file]));
  return filesOf(library, 'page').flatMap((page) => {
    if (page.role.kind !== 'en') return [];
    return itemsOf(valueAt(page.yaml?.value, ['translates'])).flatMap((entry, index) => {
      const file = textAt(entry, ['file']);
      if (file === undefined) return [];
      const line = page.yaml?.lineOf(['translates', index, 'file']) ?? 1;
      return [{ page, file, hash: textAt(entry, ['hash']), line, source: byPath.get(file) }];
    });
  });
}

/** Translations whose source is no longer what it was. They do not stop the build: their pages say so themselves. */
export function staleTranslations(library: Library): Problem[] {
  return translatedSources(library).flatMap(({ page, file, hash, line, source }) => {
    if (!source || source.fault || hash === undefined) return [];
    const today = hashOf(source);
    if (today === hash) return [];
    return [
      {
        file: page.path,
        line,
        found: `bản dịch theo ${file} cũ (hash ${hash})`,
        expected: `bản dịch theo tệp hôm nay (hash ${today})`,
        fix: `đọc lại hai bản, sửa bản tiếng Anh, rồi ghi hash: '${today}' và checkedOn mới`,
        rule: 'translations',
      },
    ];
  });
}
