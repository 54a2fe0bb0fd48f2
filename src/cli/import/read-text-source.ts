import { decodeText, isLegacyLetters } from '#domain/import/text-encoding.ts';
import { SourceProblem } from './source-problem.ts';

const fix =
  'mở tệp bằng phần mềm đã gõ ra nó, chuyển phông chữ sang Unicode (ví dụ bằng UniKey, Ctrl+Shift+F6), rồi lưu lại bằng UTF-8';

const faults: Readonly<
  Record<'nhi-phan' | 'tcvn3' | 'vni' | 'khac', readonly [found: string, expected: string, fix: string]>
> = {
  'nhi-phan': ['tệp nhị phân (có byte 0)', 'tệp .txt, .docx, .html hoặc .pdf', 'kiểm tra lại tên và loại của tệp'],
  tcvn3: ['chữ gõ bằng bảng mã TCVN3 (phông .VnTime …)', 'văn bản Unicode', fix],
  vni: ['chữ gõ bằng bảng mã VNI (phông VNI-Times …)', 'văn bản Unicode', fix],
  khac: ['chữ không phải UTF-8 hay UTF-16', 'văn bản Unicode', fix],
};

/** The text of a text file. */
export function readTextSource(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  if ('fault' in decoded) throw new SourceProblem(...faults[decoded.fault]);
  if (isLegacyLetters(decoded.text)) throw new SourceProblem(...faults.tcvn3);
  return decoded.text;
}
