import { type DraftBlock, readingOfDraft } from './draft-block.ts';
import { isCapitals } from './line-kind.ts';

/** Ranks and degrees that stand before a name. */
const rank =
  /^((?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy))|(?:GS|PGS|TS|ThS|BS|CN)\.?(?:\s?TS\.?)?|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ)\.?\s+/u;
const fullName = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,5}$/u;
/** Offices held by one person: their name at the head is the title of who signs. */
const personalOffice = /^(?:THỦ TƯỚNG|CHỦ TỊCH|BỘ TRƯỞNG|TỔNG BÍ THƯ|CHÁNH ÁN|VIỆN TRƯỞNG|GIÁM ĐỐC)/u;

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `PHÓ CHÁNH VĂN PHÒNG` → `Phó Chánh Văn phòng`: a title set in capitals as it is written in a sentence. */
function asTitle(text: string): string {
  const [, mark = '', words = text] = /^((?:KT|TM|TL|TUQ|Q)\.)?\s*(.*)$/u.exec(text) ?? [];
  const lowered = capitalised(words.toLowerCase())
    .replace(/^(Phó) (\p{L})/u, (_, first: string, letter: string) => `${first} ${letter.toUpperCase()}`)
    .replace(/(?<=\s)(?:văn phòng|chính phủ|ủy ban|hội đồng|sở \p{L}|bộ \p{L}|ban chỉ)/gu, (name) =>
      /^(?:sở|bộ) /u.test(name) ? capitalised(name).replace(/\p{L}$/u, (end) => end.toUpperCase()) : capitalised(name),
    );
  return mark === '' ? lowered : `${mark} ${lowered}`;
}

/** The signature block: titles in capitals, perhaps a rank, and the name last. */
export function signatoryOf(
  blocks: readonly DraftBlock[],
  issuerLines: readonly string[],
): { readonly name: string | undefined; readonly title: string | undefined } {
  const lines = blocks.filter(({ zone, kind }) => zone === 'signature' && kind !== 'rule').map(readingOfDraft);
  const signed = lines.findLast((line) => fullName.test(line.replace(rank, '')) && !isCapitals(line));
  const office = issuerLines.length === 1 && personalOffice.test(issuerLines[0] ?? '') ? issuerLines : [];
  const titles = lines.filter(isCapitals);
  const held = rank.exec(signed ?? '')?.[1];
  const title = [...(titles.length > 0 ? titles : office).map(asTitle), ...(held ? [held] : [])].join(', ');
  return { name: signed?.replace(rank, ''), title: title === '' ? undefined : title };
}
