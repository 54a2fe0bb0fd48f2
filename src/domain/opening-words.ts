import { labelOf } from './clause.ts';

/** The first words of a clause without its label, for a reader who looks for the place: `Tổ chức các hoạt động …`. */
export function openingWords(text: string, count: number): string {
  const words = text
    .slice(labelOf(text)?.text.length ?? 0)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length <= count) return words.join(' ');
  return `${words
    .slice(0, count)
    .join(' ')
    .replace(/[,;:.]+$/u, '')} …`;
}
