import type { PictureFacts, PictureTrace } from '#domain/picture/picture-facts.ts';
import type { ContentFile, Library } from '../content-file.ts';
import { filesOf } from '../entries.ts';
import type { PictureEnding } from '../file-role.ts';
import { longestSide, mostBytes, mostDrawingBytes, shortestSide, shownBytes } from '../picture-limits.ts';
import type { FileFinding, Finding } from '../problem.ts';
import { sizeLimit } from '../read-directory.ts';

type Words = Omit<Finding, 'line'>;

const mend = 'chạy npm run check -- --fix-pictures, hoặc chụp màn hình tấm ảnh rồi dùng ảnh chụp ấy';
const traceNames: Readonly<Record<PictureTrace, string>> = {
  gps: 'nơi chụp (GPS)',
  exif: 'thông tin máy ảnh (EXIF)',
  xmp: 'thông tin của phần mềm (XMP)',
  iptc: 'thông tin người chụp (IPTC)',
  comment: 'lời ghi kèm',
};
const endingsOf: Readonly<Record<PictureFacts['format'], readonly PictureEnding[]>> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
};
const pixels = ({ width, height }: PictureFacts): string => `${width} × ${height} điểm`;

const tooHeavy = (byteCount: number): Words => ({
  found: `hình nặng ${shownBytes(byteCount)}`,
  expected: `không quá ${shownBytes(mostBytes)}`,
  fix: 'chạy npm run check -- --fix-pictures, hoặc lưu lại ở chất lượng thấp hơn',
});

function photoFindings(facts: PictureFacts, byteCount: number, ending: PictureEnding): Words[] {
  const findings: Words[] = [];
  const [right = ''] = endingsOf[facts.format];
  if (!endingsOf[facts.format].includes(ending))
    findings.push({
      found: `hình thật ra là ${facts.format.toUpperCase()} mà tên kết thúc bằng .${ending}`,
      expected: 'phần đuôi đúng với loại hình',
      fix: `đổi tên thành .${right}`,
    });
  if (facts.traces.length > 0)
    findings.push({
      found: `hình còn ghi ${facts.traces.map((trace) => traceNames[trace]).join(', ')}`,
      expected: 'hình chỉ có điểm ảnh, không cho biết chụp ở đâu, bằng máy gì',
      fix: mend,
    });
  if (Math.max(facts.width, facts.height) > longestSide)
    findings.push({
      found: `hình ${pixels(facts)}`,
      expected: `cạnh dài không quá ${longestSide} điểm`,
      fix: 'chạy npm run check -- --fix-pictures, hoặc thu nhỏ hình',
    });
  if (Math.min(facts.width, facts.height) < shortestSide)
    findings.push({
      found: `hình ${pixels(facts)}`,
      expected: `cạnh ngắn ít nhất ${shortestSide} điểm, để nhìn rõ`,
      fix: 'lấy tấm hình gốc lớn hơn; đừng phóng to hình này',
    });
  if (byteCount > mostBytes) findings.push(tooHeavy(byteCount));
  return findings;
}

/** What may run or fetch from a drawing. A reference inside it begins with `#`. */
const dangers: readonly (readonly [RegExp, string])[] = [
  [/<script\b/iu, 'mã lệnh (script)'],
  [/\son[a-z]+\s*=/iu, 'mã lệnh trong thuộc tính (on…)'],
  [/<foreignObject\b/iu, 'phần HTML (foreignObject)'],
  [/<!(?:DOCTYPE|ENTITY)\b/iu, 'khai báo DOCTYPE'],
  [/\b(?:href|src)\s*=\s*["']?\s*(?!["'#\s])/iu, 'liên kết ra ngoài'],
  [/url\(\s*["']?(?!["'#\s])|@import/iu, 'kiểu chữ, kiểu dáng lấy từ ngoài'],
];

function drawingFindings(text: string, byteCount: number): Words[] {
  if (!/<svg\b/iu.test(text))
    return [
      {
        found: 'tệp không phải hình SVG',
        expected: 'hình vẽ bắt đầu bằng <svg',
        fix: 'lưu lại hình ở dạng SVG, hoặc xóa tệp',
      },
    ];
  const held = dangers.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);
  const findings: Words[] = [];
  if (held.length > 0)
    findings.push({
      found: `hình SVG có ${held.join(', ')}`,
      expected: 'chỉ nét vẽ và chữ',
      fix: 'xóa những phần ấy trong tệp, hoặc lưu lại ở dạng “SVG thường”; không được thì lưu thành PNG',
    });
  if (byteCount > mostDrawingBytes)
    findings.push({
      found: `hình SVG nặng ${shownBytes(byteCount)}`,
      expected: `không quá ${shownBytes(mostDrawingBytes)}`,
      fix: 'bớt nét vẽ, hoặc lưu thành PNG',
    });
  return findings;
}

function findingsOf({ role, picture, text, fault }: ContentFile): Words[] {
  if (role.type !== 'picture' || !picture) return [];
  const { byteCount, facts } = picture;
  if (role.ending === 'svg') return fault ? [] : drawingFindings(text, byteCount);
  // What is too large was not even read.
  if (byteCount >= sizeLimit) return [tooHeavy(byteCount)];
  if (facts) return photoFindings(facts, byteCount, role.ending);
  return [
    {
      found: `tệp .${role.ending} không đọc được là hình`,
      expected: 'hình JPEG, PNG hoặc WebP còn nguyên',
      fix: 'chép lại hình từ nơi cũ, hoặc mở ra rồi lưu lại',
    },
  ];
}

/** A picture tells nobody where it was taken, is neither a blur nor a burden, and runs nothing. */
export const pictureFiles = (library: Library): FileFinding[] =>
  filesOf(library, 'picture').flatMap((file) =>
    findingsOf(file).map((words) => ({ file: file.path, line: 1, ...words })),
  );
