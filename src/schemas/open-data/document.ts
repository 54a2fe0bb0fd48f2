import { z } from 'astro/zod';
import { documentStates, documentTypes, dutyStates } from '../official-document.ts';
import { address, count, day, documentColumn, urlColumn, words } from './columns.ts';

const names = <Key extends string>(labels: Readonly<Record<Key, string>>, description: string) =>
  z.enum(Object.values<string>(labels)).describe(description);

export const documentRow = z.strictObject({
  document: documentColumn,
  url: urlColumn,
  title: words('Tên trang văn bản.'),
  documentNumber: words('Số, ký hiệu.').nullable(),
  documentType: names(documentTypes, 'Loại văn bản.'),
  issuer: words('Cơ quan ban hành.'),
  issuedOn: day('Ngày ban hành.').nullable(),
  year: z.int().describe('Năm ban hành; biết cả khi không biết ngày.'),
  place: words('Nơi ban hành.').nullable(),
  signatory: words('Người ký.'),
  recipients: z.array(words('Một nơi nhận.')).describe('Nơi nhận, từng dòng của văn bản.'),
  signature: z.array(words('Một dòng.')).describe('Khối chữ ký, từng dòng của văn bản.'),
  status: names(documentStates, 'Tình trạng theo trang này.'),
  statusAsOf: day('Ngày xem tình trạng.'),
  statusNote: words('Vì sao nói vậy.'),
  duties: names(dutyStates, 'Bảng nhiem-vu, chi-tieu, thoi-han đã có việc của văn bản này chưa.'),
  clauseCount: count('Số điều khoản có địa chỉ riêng.'),
  transcript: address('Bản chép gốc, chữ thuần.'),
  akn: address('Văn bản dạng Akoma Ntoso 3.0.'),
  legislation: address('Mô tả văn bản dạng JSON-LD, theo schema.org.'),
});
