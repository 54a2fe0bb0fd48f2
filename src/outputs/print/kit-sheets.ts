import type { KitFile, KitTexts } from '#domain/kit.ts';
import { pictograms } from '#domain/pictograms.ts';
import { compileSheet } from './compile-sheet.ts';
import { type KitSheet, kitSheets } from './kit-sheet-list.ts';
import { qrCodeOf } from './qr-code.ts';

const folder = 'src/outputs/print/kit';

/** Pictograms that stand at the heads of the leaflet's panels. */
const panelDrawings = ['goi', 'cau-hoi', 'dau-hieu', 'la-chan', 'tin-nhan'] as const;

function drawingOf(name: string): string {
  const drawing = new Map<string, string>(Object.entries(pictograms)).get(name);
  if (drawing === undefined)
    throw new Error(
      `Thấy hình “${name}”, cần một hình đã vẽ.\n  Cách sửa: chọn một trong: ${Object.keys(pictograms).join(', ')}.`,
    );
  return drawing;
}

/** Figures of a number stay on one line. */
const withWholeNumbers = (text: string): string => text.replace(/(?<=\d) (?=\d)/gu, '\u00a0');

/** What the templates find in `sys.inputs`: everything that does not differ from sheet to sheet. */
function kitInputOf(texts: KitTexts): string {
  const words: unknown = JSON.parse(JSON.stringify(texts), (_, value: unknown) =>
    typeof value === 'string' ? withWholeNumbers(value) : value,
  );
  const drawings = Object.fromEntries([texts.pictogram, ...panelDrawings].map((name) => [name, drawingOf(name)]));
  return JSON.stringify({ ...Object(words), qr: qrCodeOf(texts.url), drawings });
}

async function renderKitSheet({ name, label, template, inputs }: KitSheet, kit: string): Promise<KitFile> {
  const sheet = compileSheet(`${folder}/${template}.typ`, { ink: 'mau', ...inputs, kit, sheet: label });
  const isPicture = name.endsWith('.png');
  return {
    name,
    label,
    type: isPicture ? 'image/png' : 'application/pdf',
    content: isPicture ? await sheet.toPng() : sheet.toPdf(),
  };
}

/** Everything of a kit that is drawn. The same texts give the same bytes. Throws, in Vietnamese, where a text does not fit. */
export async function renderKitSheets(texts: KitTexts): Promise<KitFile[]> {
  const kit = kitInputOf(texts);
  const files: KitFile[] = [];
  for (const sheet of kitSheets) files.push(await renderKitSheet(sheet, kit));
  return files;
}
