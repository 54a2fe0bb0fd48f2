import { mapNodeSchema } from '#schemas/map-node.ts';
import type { Library } from '../content-file.ts';
import { dataFileOf } from '../entries.ts';
import { itemsOf, textAt } from '../plain-value.ts';
import type { FileFinding } from '../problem.ts';

/** A text on the map has a place in time. */
export function textMap(library: Library): FileFinding[] {
  const file = dataFileOf(library, 'so-do');
  const register = new Map(
    itemsOf(dataFileOf(library, 'van-kien')?.yaml?.value).map((one) => [textAt(one, ['id']) ?? '', one]),
  );
  return itemsOf(file?.yaml?.value).flatMap((value, index) => {
    const { data: entry } = mapNodeSchema.safeParse(value);
    const instrument = entry && register.get(entry.id);
    const isDated = textAt(instrument, ['issuedOn']) ?? textAt(instrument, ['effectiveOn']) ?? entry?.year;
    if (!file || !entry || !instrument || isDated !== undefined) return [];
    return [
      {
        file: file.path,
        line: file.yaml?.lineOf([index]) ?? 1,
        found: `${entry.id} không có năm`,
        expected: 'ngày trong van-kien.yaml, hoặc năm (year) ở đây',
        fix: 'thêm dòng year: 2023 với năm của văn kiện',
      },
    ];
  });
}
