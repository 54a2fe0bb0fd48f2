const number = '\\d+(?:–\\d+)?';
const form = new RegExp(`^(?:Điều ${number}(?: khoản ${number}(?: điểm [a-zđ])?)?|Chương [IVXL]+)$`, 'u');

/** What an author writes where the words of a law were read in a source that does not name the article. */
export const unknownPlace = 'chưa rõ điều';

/** Whether a text names a place in a law: `Điều 2`, `Điều 3 khoản 9–11`, `Điều 6 khoản 1 điểm đ`, `Chương V`. */
export const isLegalPlace = (text: string): boolean => text === unknownPlace || form.test(text);

const figure =
  /(?<!\p{L})(?:điều|khoản)\s+\d+|(?<![\d/.,])\d[\d.,–]*\s*(?:năm|tháng|ngày|tuổi|triệu|tỷ|đồng|%)(?!\p{L})|chung thân|tử hình/iu;

/** The first figure in a text that only a law can give: an article, a number of years, an age, a sum. */
export const legalFigureIn = (text: string): string | undefined => figure.exec(text.normalize('NFC'))?.[0];
