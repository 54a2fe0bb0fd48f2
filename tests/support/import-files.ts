import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { PDFDocument } from 'pdf-lib';

/** A short plan with a head, clauses and a foot, in the order of official paper. */
export const samplePlan: readonly string[] = [
  'ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 77/KH-UBND',
  'Thành phố Hồ Chí Minh, ngày 05 tháng 3 năm 2024',
  'KẾ HOẠCH',
  'Phòng, chống mua bán người năm 2024',
  'Căn cứ Quyết định số 793/QĐ-TTg ngày 10 tháng 5 năm 2016 của Thủ tướng Chính phủ;',
  'I. MỤC ĐÍCH',
  '1. Nâng cao nhận thức của người dân.',
  '2. Hỗ trợ nạn nhân.',
  'Nơi nhận:',
  '- Công an thành phố;',
  '- Lưu: VT.',
  'KT. CHỦ TỊCH',
  'PHÓ CHỦ TỊCH',
  'Nguyễn Văn A',
];

/** A Word file with a paragraph for each line; the name line is bold, the first clause heading a heading. */
export const docxOf = async (lines: readonly string[]): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: lines.map((line) =>
            line.startsWith('I. ')
              ? new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(line)] })
              : new Paragraph({ children: [new TextRun({ text: line, bold: line === 'KẾ HOẠCH' })] }),
          ),
        },
      ],
    }),
  );

/** A Word file whose clauses bear no label in their words: Word draws `I.`, `a)` and bullets before them. */
export const numberedDocxOf = async (
  clauses: readonly (readonly [level: number, words: string])[],
): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'dieu-khoan',
            levels: [
              { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.' },
              { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)' },
              { level: 2, format: LevelFormat.BULLET, text: '-' },
            ],
          },
        ],
      },
      sections: [
        {
          children: clauses.map(
            ([level, words]) =>
              new Paragraph({ numbering: { reference: 'dieu-khoan', level }, children: [new TextRun(words)] }),
          ),
        },
      ],
    }),
  );

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/be-vietnam-pro/package.json'));

/** A PDF with the text of each page, set by Typst. */
export function pdfOf(pages: readonly (readonly string[])[]): Uint8Array {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [join(fonts, '400Regular')] }] });
  const mainFileContent = `#set document(date: none)\n#set text(font: "Be Vietnam Pro", size: 11pt)\n#set par(spacing: 2em)\n${pages
    .map((lines) => lines.map((line) => `#text(${JSON.stringify(line)})`).join('\n\n'))
    .join('\n#pagebreak()\n')}`;
  return compiler.pdf({ mainFileContent });
}

/** A PDF whose one page has no text on it, as a scanner makes it. */
export async function emptyPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage([200, 200]).drawRectangle({ x: 10, y: 10, width: 50, height: 50 });
  return pdf.save();
}
