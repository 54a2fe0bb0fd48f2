import { type WordingEntry, wordingSchema } from '#schemas/wording.ts';
import type { ContentFile, Library } from './content-file.ts';
import { dataFileOf } from './entries.ts';
import { itemsOf } from './plain-value.ts';

/** An entry of the register with its place in the list, from 0. */
export interface PlacedWording extends WordingEntry {
  readonly index: number;
}

export interface Wordings {
  readonly file: ContentFile;
  readonly entries: readonly PlacedWording[];
}

/** The register of words to be avoided, as far as it can be read; what the schema refuses has a rule of its own. */
export function wordingsOf(library: Library): Wordings | undefined {
  const file = dataFileOf(library, 'loi-van');
  if (!file) return undefined;
  const entries = itemsOf(file.yaml?.value).flatMap((value, index) => {
    const { data } = wordingSchema.safeParse(value);
    return data ? [{ ...data, index }] : [];
  });
  return { file, entries };
}
