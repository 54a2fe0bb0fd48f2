import { toFolded } from './fold.ts';
import { spokenToFigures } from './spoken-number.ts';

const written = /(?:^|[^\d/.-])(\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2})(?: ?(?:[/.-]|nam) ?(\d{4}))?(?![\d/-])/g;
const dayCounts = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The days named in a text, however they are written, as `30/7` or `30/7/2025`: 30-7, 30.7, 30 tháng 7 năm 2025, ba mươi
 * tháng bảy. Each once, in the order of the text.
 */
export function datesIn(text: string): string[] {
  const plain = toFolded(spokenToFigures(text)).replace(/\s+/g, ' ');
  const found: string[] = [];
  plain.replace(written, (whole, day: string, month: string, year: string | undefined) => {
    const count = dayCounts[Number(month) - 1];
    const date = `${Number(day)}/${Number(month)}${year ? `/${year}` : ''}`;
    if (count && Number(day) >= 1 && Number(day) <= count && !found.includes(date)) found.push(date);
    return whole;
  });
  return found;
}

/** The days named in words (`30 tháng 7 năm 2025`) written in figures (`30/7/2025`); the rest of the text stays. */
export const withDatesInFigures = (text: string): string =>
  text.replace(
    /(\d{1,2})\s+(?:tháng|thang)\s+(\d{1,2})(?:\s+(?:năm|nam)\s+(\d{4}))?/gi,
    (_, day: string, month: string, year: string | undefined) => [day, month, year].filter(Boolean).join('/'),
  );
