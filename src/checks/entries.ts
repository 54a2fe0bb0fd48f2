import type { KnownNumber } from '#domain/phone-number.ts';
import type { DataFile } from '#schemas/content-kinds.ts';
import type { ContentFile, Library } from './content-file.ts';
import type { FileRole } from './file-role.ts';
import { itemsOf, textAt } from './plain-value.ts';

type FileOf<Type extends FileRole['type']> = ContentFile & { readonly role: Extract<FileRole, { type: Type }> };

/** The files that have a role. */
export function filesOf<Type extends FileRole['type']>({ files }: Pick<Library, 'files'>, type: Type): FileOf<Type>[] {
  return files.filter((file): file is FileOf<Type> => file.role.type === type);
}

export const dataFileOf = (library: Library, name: DataFile): ContentFile | undefined =>
  filesOf(library, 'data').find(({ role }) => role.name === name);

/** The ids of a data file; `undefined` where the file cannot be read, so that nothing can be said of what refers to it. */
export function idsOf(library: Library, name: DataFile): ReadonlySet<string> | undefined {
  const value = dataFileOf(library, name)?.yaml?.value;
  if (!Array.isArray(value)) return undefined;
  return new Set(itemsOf(value).flatMap((entry) => textAt(entry, ['id']) ?? []));
}

/** The hotline register as far as it can be read. */
export function hotlinesOf(library: Library): KnownNumber[] {
  return itemsOf(dataFileOf(library, 'duong-day-nong')?.yaml?.value).flatMap((entry) => {
    const [id, display, dial] = ['id', 'display', 'dial'].map((key) => textAt(entry, [key]));
    return id && display && dial ? [{ id, display, dial }] : [];
  });
}
