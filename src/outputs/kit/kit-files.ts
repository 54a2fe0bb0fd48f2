import type { CalendarDate } from '#domain/calendar-date.ts';
import type { KitFile, KitTexts } from '#domain/kit.ts';
import type { KitWords, Thumbnail } from '#domain/kit-words.ts';
import { renderKitSheets } from '../print/kit-sheets.ts';
import { toKitWritings } from './kit-writings.ts';
import { footLine, toTextFile } from './writing-file.ts';
import { renderZip } from './zip.ts';

/** Every file of a kit, in the order of the list: what is printed first, then what is sent, read out and said. */
export async function renderKitFiles(texts: KitTexts, words: KitWords): Promise<KitFile[]> {
  const sheets = await renderKitSheets(texts);
  return [...sheets, ...toKitWritings(texts, words).map((writing) => toTextFile(writing, texts, words))];
}

/** A kit with all its files made. */
export interface MadeKit {
  readonly texts: KitTexts;
  readonly words: KitWords;
  readonly files: readonly KitFile[];
  /** Small copies of its pictures, for its page alone. */
  readonly thumbnails: readonly Thumbnail[];
  readonly checkedOn: CalendarDate;
}

/** What whoever opens the packed folder reads first. */
function readMe({ texts, words, files }: MadeKit): KitFile {
  const lines = [
    texts.title,
    `Dành cho: ${texts.audience}`,
    texts.core,
    '',
    'Trong bộ này có:',
    ...files.map(({ name, label }) => `- ${name}: ${label}`),
    '',
    'Tờ in: in vừa khổ giấy, không kéo giãn. Ảnh: gửi nguyên tệp, đừng chụp lại màn hình.',
    'Cần sửa lời thì sửa ở trang gốc, để mọi bản cùng đúng. Số điện thoại thì không sửa.',
    '',
    footLine(texts, words),
    '',
  ];
  const content = new TextEncoder().encode(lines.join('\n'));
  return { name: 'doc-truoc.txt', label: 'Đọc trước', type: 'text/plain; charset=utf-8', content };
}

const filesToPack = (kit: MadeKit, folder = ''): [path: string, content: Uint8Array][] =>
  [readMe(kit), ...kit.files].map(({ name, content }) => [folder + name, content]);

/** The files of one kit in one. */
export const renderKitZip = (kit: MadeKit): Uint8Array => renderZip(filesToPack(kit), kit.checkedOn);

/** The files of all kits in one, a folder a kit, dated by the kit that was checked last. */
export function renderAllKitsZip(kits: readonly MadeKit[]): Uint8Array {
  const [newest = '1980-01-01'] = kits.map(({ checkedOn }) => checkedOn).sort((a, b) => b.localeCompare(a));
  return renderZip(
    kits.flatMap((kit) => filesToPack(kit, `${kit.texts.id}/`)),
    newest,
  );
}
