import type { Library } from '../content-file.ts';
import { labelledPath } from '../field-labels.ts';
import { findingsInKits, type ReadKit } from '../kits.ts';
import { itemsOf, textAt, valueAt } from '../plain-value.ts';
import { type FileFinding, type Finding, quoted } from '../problem.ts';

/** What only a count or a law can give: cases, victims, shares, years in prison, an article. */
const figurePattern =
  /(?<![\p{L}\d/.,])(?:(?:điều|khoản)\s+\d+|\d[\d.,]*\s?(?:%|(?:phần trăm|vụ|nạn nhân|năm tù|bị can)(?!\p{L})))/giu;

const figuresIn = (text: string): string[] =>
  [...text.normalize('NFC').matchAll(figurePattern)].map(([figure]) => figure);

/** `72 %` and `72%`, `Điều 3` and `điều 3` say the same. */
const keyOf = (figure: string): string => figure.toLowerCase().replace(/\s+/gu, '');

/** A fact names its sources by their place in the list. */
function checkPlaces({ itemsAt, lineOf }: ReadKit): Finding[] {
  const count = itemsAt(['sources']).length;
  return itemsAt(['facts']).flatMap((fact, index) =>
    itemsOf(valueAt(fact, ['sources'])).flatMap((place, position) => {
      const path = ['facts', index, 'sources', position];
      if (typeof place !== 'number' || place < count) return [];
      return [
        {
          line: lineOf(path),
          found: `${labelledPath(path)} là ${place}, mà trang chỉ có ${count} nguồn, đánh số từ 0 đến ${count - 1}`,
          expected: 'số thứ tự của một nguồn có trong sources',
          fix: 'viết lại số thứ tự, hoặc thêm nguồn ấy vào cuối sources',
        },
      ];
    }),
  );
}

/** A figure that is passed on must be one of those that carry a source. */
function checkFigures({ file, itemsAt }: ReadKit): Finding[] {
  const known = new Set(itemsAt(['facts']).flatMap((fact) => figuresIn(textAt(fact, ['text']) ?? '').map(keyOf)));
  return (file.yaml?.strings ?? []).flatMap(({ path, text, line }) => {
    if (path[0] === 'facts' || path[0] === 'sources') return [];
    return figuresIn(text)
      .filter((figure) => !known.has(keyOf(figure)))
      .map((figure) => ({
        line,
        found: `${labelledPath(path)} nêu ${quoted(figure)} mà ba điều có thật (facts) không có`,
        expected: 'con số nào cũng nằm trong facts, nơi có nguồn',
        fix: 'đưa con số vào facts kèm nguồn, hoặc bỏ con số ở đây',
      }));
  });
}

/** What a kit tells as true has a source, in whichever of its formats it is told. */
export const kitFacts = (library: Library): FileFinding[] =>
  findingsInKits(library, (kit) => [...checkPlaces(kit), ...checkFigures(kit)]);
