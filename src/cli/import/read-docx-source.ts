import mammoth from 'mammoth';
import { type AutomaticLabel, automaticLabelsOf, automaticLabelWarning } from './automatic-labels.ts';
import { textOfHtml } from './html-text.ts';
import type { ReadText } from './read-source.ts';
import { SourceProblem } from './source-problem.ts';

const isOldWord = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

/** The words of a Word file, and whether labels of them are lost. */
export async function readDocxSource(bytes: Uint8Array): Promise<ReadText> {
  if (isOldWord(bytes))
    throw new SourceProblem(
      'tệp Word bản cũ (.doc) hoặc tệp Word có mật khẩu',
      'tệp .docx không khóa',
      'mở tệp bằng Word hoặc LibreOffice, bỏ mật khẩu nếu có, rồi lưu thành .docx',
    );
  try {
    let labels: readonly AutomaticLabel[] = [];
    const transformDocument = (element: unknown): unknown => {
      labels = automaticLabelsOf(element);
      return element;
    };
    const options = { ignoreEmptyParagraphs: false, transformDocument };
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
    return { text: textOfHtml(value), warnings: automaticLabelWarning(labels) };
  } catch {
    throw new SourceProblem(
      'tệp .docx hỏng: không mở ra được',
      'tệp .docx còn nguyên',
      'tải hay chép lại tệp; nếu Word mở được thì lưu ra một tệp .docx mới',
    );
  }
}
