import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type PdfItem, textOfPdfPage } from './pdf-lines.ts';
import { SourceProblem } from './source-problem.ts';

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;

async function itemsOf(pdf: PdfDocument, pageNumber: number): Promise<PdfItem[]> {
  const page = await pdf.getPage(pageNumber);
  const { items } = await page.getTextContent();
  return items.flatMap((item) =>
    'str' in item
      ? [
          {
            text: item.str,
            x: Number(item.transform[4]),
            y: Number(item.transform[5]),
            width: item.width,
            height: item.height,
          },
        ]
      : [],
  );
}

async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // pdf.js takes no Buffer, and keeps the array it is given.
    return await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new SourceProblem(
        'tệp PDF có mật khẩu',
        'tệp PDF không khóa',
        'mở tệp bằng mật khẩu, in ra một tệp PDF mới không khóa, rồi nhập tệp ấy',
      );
    throw new SourceProblem('tệp PDF hỏng: không mở ra được', 'tệp PDF còn nguyên', 'tải hay chép lại tệp rồi thử lại');
  }
}

/** The words of a PDF, a form feed between two pages. A PDF of pictures has none. */
export async function readPdfSource(bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(bytes);
  const pages: string[] = [];
  for (let pageNumber = 1; pageNumber <= pdf.numPages; pageNumber += 1)
    pages.push(textOfPdfPage(await itemsOf(pdf, pageNumber)));
  await pdf.cleanup();
  if (pages.every((page) => page.trim() === ''))
    throw new SourceProblem(
      `tệp PDF chỉ có ảnh (${pages.length} trang), không có chữ`,
      'tệp PDF có lớp chữ',
      'cho tệp qua phần mềm nhận dạng chữ (OCR tiếng Việt) rồi nhập tệp .txt hay .docx mà phần mềm ấy cho ra',
    );
  return `${pages.join('\n\n\f\n')}\n`;
}
