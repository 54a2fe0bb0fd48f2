import type { KitFile, KitTexts } from '#domain/kit.ts';
import { compileSheet } from './compile-sheet.ts';
import { type KitSheet, kitSheets } from './kit-sheet-list.ts';
import { sheetInputOf } from './sheet-input.ts';

const folder = 'src/outputs/print/kit';

/** Pictograms that stand at the heads of the leaflet's panels. */
const panelDrawings = ['goi', 'cau-hoi', 'dau-hieu', 'la-chan', 'tin-nhan'] as const;

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
  const kit = sheetInputOf(texts, panelDrawings);
  const files: KitFile[] = [];
  for (const sheet of kitSheets) files.push(await renderKitSheet(sheet, kit));
  return files;
}
