import { unwrittenMark } from '#domain/unwritten.ts';
import { type Files, sha256Of, validContent } from './content-folder.ts';
import { faultyKits, kitFaults } from './faulty-kits.ts';
import { faultyLessons, lessonFaults } from './faulty-lessons.ts';
import { flatPicture } from './pictures.ts';
import { sampleStory } from './sample-story.ts';

/** A fault put into the content, and what the check has to say about it. */
export interface InjectedFault {
  /** Name of the rule that finds it. */
  readonly rule: string;
  /** Inside the content folder. */
  readonly file: string;
  /** Part of the message behind “Thấy”. */
  readonly found: string;
}

interface FaultyFile extends InjectedFault {
  readonly content: string | Uint8Array;
}

const sample = (path: string): string => String(validContent[path]);
const changed = (path: string, from: string, to: string): string => {
  const text = sample(path);
  if (!text.includes(from)) throw new Error(`${path} không có “${from}”`);
  return text.replace(from, () => to);
};
const plain = 'trang/an-toan.mdx';
const plainBody = '## Cần nhớ\n\nGọi @111 khi an toàn.\n';

/** A page of its own for each fault, so that none hides another. */
const body = (name: string, rule: string, found: string, text: string): FaultyFile => ({
  rule,
  file: `trang/${name}.mdx`,
  found,
  content: changed(plain, plainBody, text),
});
const head = (name: string, rule: string, found: string, from: string, to: string): FaultyFile => ({
  rule,
  file: `trang/${name}.mdx`,
  found,
  content: changed(plain, from, to),
});
const copy = (file: string, of: string, rule: string, found: string, from: string, to: string): FaultyFile => ({
  rule,
  file,
  found,
  content: changed(of, from, to),
});

/** An official text of its own, with its ledger and its transcript; `from` → `to` in the text alone, or in both. */
function official(slug: string, number: number, change: (text: string) => string = (text) => text): Files {
  const numbered = (text: string): string => text.replaceAll('7632', String(number));
  const transcript = change(numbered(sample('van-ban/phieu-chuyen.txt')));
  const sha256 = sha256Of(sample('van-ban/phieu-chuyen.txt'));
  return {
    [`van-ban/${slug}.txt`]: transcript,
    [`van-ban/${slug}.dinh-chinh.yaml`]: sample('van-ban/phieu-chuyen.dinh-chinh.yaml'),
    [`van-ban/${slug}.mdx`]: change(numbered(sample('van-ban/phieu-chuyen.mdx')))
      .replace('file: phieu-chuyen.txt', `file: ${slug}.txt`)
      .replace(sha256, sha256Of(transcript)),
  };
}

const textFaults: readonly FaultyFile[] = [
  { rule: 'readable-file', file: 'trang/trong.mdx', found: 'tệp trống', content: '' },
  { rule: 'readable-file', file: 'trang/nhi-phan.mdx', found: 'tệp nhị phân', content: new Uint8Array([1, 0, 2]) },
  { rule: 'readable-file', file: 'trang/utf-16.mdx', found: 'UTF-16', content: new Uint8Array([0xff, 0xfe, 65, 66]) },
  { rule: 'readable-file', file: 'trang/ma-cu.mdx', found: 'không đúng bảng mã', content: new Uint8Array([84, 0xe9]) },
  {
    rule: 'readable-file',
    file: 'trang/qua-nang.mdx',
    found: 'tệp nặng 5,0 MB',
    content: new Uint8Array(5_000_000).fill(97),
  },
  { rule: 'file-place', file: 'podcast/', found: 'loại nội dung chưa có', content: '' },
  { rule: 'file-place', file: 'ghi-chu.docx', found: 'tệp lạ', content: 'a' },
  { rule: 'file-place', file: 'tin/bai.md', found: 'tệp không phải nội dung', content: 'a' },
  { rule: 'file-place', file: 'trang/Có dấu.mdx', found: 'tên tệp “Có dấu”', content: sample(plain) },
  { rule: 'front-matter', file: 'trang/khong-dau.mdx', found: 'không có phần đầu', content: 'Chữ.\n' },
  {
    rule: 'front-matter',
    file: 'trang/khong-dong.mdx',
    found: 'mở bằng --- mà không đóng',
    content: '---\ntitle: A\n',
  },
  head('thieu-khoa', 'front-matter', 'thiếu checkedOn', 'checkedOn: 2026-11-21\n', ''),
  head('khoa-la', 'front-matter', 'khóa lạ “sumary”', 'checkedOn:', 'sumary: A\ncheckedOn:'),
  head('ngay-sai', 'front-matter', 'là “2026-02-31”', '2026-11-21', '2026-02-31'),
  head('qua-dai', 'front-matter', 'summary (tóm tắt) dài 297 ký tự', "summary: '", `summary: '${'a'.repeat(300 - 42)}`),
  head(
    'sai-loai',
    'front-matter',
    'sources (nguồn)',
    /sources:\n.*\n/.exec(sample(plain))?.[0] ?? '',
    'sources: Luật\n',
  ),
  head('de-trong', 'front-matter', 'title (tiêu đề) để trống', "title: 'Xem trang này an toàn'", "title: ''"),
  head('nhay-ho', 'front-matter', 'dấu nháy mở mà chưa đóng', "title: 'Xem", 'title: Xem: "'),
  head('hai-lan', 'front-matter', 'khóa viết hai lần', 'checkedOn:', 'title: A\ncheckedOn:'),
  head('tab', 'front-matter', 'dấu tab ở đầu dòng', '  - { title', '\t- { title'),
  head('the-yaml', 'front-matter', 'giá trị bắt đầu bằng dấu !', "title: 'Xem trang này an toàn'", 'title: !chu-y Xem'),
  head('ngay-tran', 'front-matter', 'khi dựng trang thành ngày', "title: 'Xem trang này an toàn'", 'title: 2026-11-21'),
  head(
    'nhi-phan-tran',
    'front-matter',
    'khi dựng trang thành số khác',
    "title: 'Xem trang này an toàn'",
    'title: 0b11',
  ),
  body('chua-viet', 'unwritten', 'chỗ chưa viết', `Gọi ${unwrittenMark}.\n`),
  body('dieu-khien', 'control-signs', 'ký tự điều khiển không nhìn thấy sau “Gọi”', 'Gọi \u0007@111.\n'),
  body('chu-hong', 'control-signs', 'chữ hỏng', 'G\ufffdi @111.\n'),
  { ...head('dau-roi', 'nfc', 'dấu rời', 'an toàn', 'an toàn'), content: sample(plain).normalize('NFD') },
  body('nhap-ma', 'no-code', 'dòng lệnh', 'import A from "./a.astro"\n'),
  body('bieu-thuc', 'no-code', 'mã lệnh “{1 + 1}”', 'Giá {1 + 1} đồng.\n'),
  body('chu-thich', 'no-code', 'chú thích HTML', 'Chữ.\n\n<!-- ẩn -->\n'),
  body('dau-nho', 'no-code', 'dấu < ở', 'Người <18 tuổi.\n'),
  body('dau-ngoac', 'no-code', 'dấu { ở', 'Dấu { lẻ.\n'),
  body('dia-chi-tho', 'no-code', 'địa chỉ trong dấu < >', '<https://vi.du>\n'),
  body('the-ho', 'no-code', 'thẻ mở và thẻ đóng không khớp', '<Callout tone="luu-y">\n\nNhớ.\n'),
  body('ma-trong-the', 'no-code', 'mã lệnh trong thẻ <Callout>', '<Callout tone={a}>\n\nNhớ.\n\n</Callout>\n'),
  body('qua-sau', 'no-code', 'lồng vào nhau quá nhiều lần', `${'> '.repeat(200)}a\n`),
  body('the-html', 'known-tags', 'thẻ HTML <div>', '<div>Nhớ</div>\n'),
  body('the-la', 'known-tags', 'thẻ lạ <CalCard>', '<CalCard />\n'),
  body('thuoc-tinh', 'known-tags', 'tone là “vang”', '<Callout tone="vang">\n\nNhớ.\n\n</Callout>\n'),
  body('cap-mot', 'heading-order', 'tiêu đề cấp một', '# Cần nhớ\n\nGọi.\n'),
  copy(
    'canh-bao/thieu-phan.mdx',
    'canh-bao/viec-nhe.mdx',
    'required-parts',
    'thiếu phần',
    '## Luật nói gì\n\nLuật cấm mua bán người.\n',
    '',
  ),
  copy(
    'canh-bao/phan-la.mdx',
    'canh-bao/viec-nhe.mdx',
    'required-parts',
    'phần lạ',
    '## Luật nói gì',
    '## Giá vé\n\nA.\n\n## Luật nói gì',
  ),
  copy('canh-bao/phan-trong.mdx', 'canh-bao/viec-nhe.mdx', 'required-parts', 'trống', 'Người đang tìm việc.\n\n', ''),
  copy(
    'canh-bao/khong-buoc.mdx',
    'canh-bao/viec-nhe.mdx',
    'required-parts',
    'bước nào đánh số',
    '1. Mời qua mạng.',
    'Mời qua mạng.',
  ),
  copy(
    'giai-thich/khong-lam-gi.mdx',
    'giai-thich/mua-ban-nguoi.mdx',
    'needed-parts',
    'không có phần nào mở đầu',
    '## Làm gì',
    '## Khi',
  ),
  copy(
    'giai-thich/khong-dan.mdx',
    'giai-thich/mua-ban-nguoi.mdx',
    'claims-cited',
    'không dẫn điều khoản nào',
    ' <Law instrument="luat-53-2024-qh15" at="Điều 2 khoản 1" />',
    '',
  ),
  body(
    'trang-khong-co',
    'internal-links',
    'là trang không có',
    'Đọc [trang về việc nhẹ](/canh-bao/khong-co-trang-nay/).\n',
  ),
  body('thieu-gach', 'internal-links', '“/canh-bao/viec-nhe”', 'Đọc [trang về việc nhẹ](/canh-bao/viec-nhe).\n'),
  body('muc-khong-co', 'internal-links', 'không có mục “#xyz”', 'Đọc [trang về việc nhẹ](/canh-bao/viec-nhe/#xyz).\n'),
  body('lien-ket-goi', 'phone-numbers', 'liên kết gọi số', 'Gọi [số của tổng đài](tel:111).\n'),
  copy(
    'canh-bao/so-la.mdx',
    'canh-bao/viec-nhe.mdx',
    'internal-links',
    'mã không có',
    "callIds: ['111'",
    "callIds: ['999'",
  ),
  { rule: 'unique-numbers', file: 'trang/lich.mdx', found: 'là của một mục có sẵn', content: sample(plain) },
  body('go-so', 'phone-numbers', 'số điện thoại “0912 345 678”', 'Gọi 0912 345 678.\n'),
  body('nhac-la', 'phone-numbers', '“@119”', 'Gọi @119.\n'),
  body('loi-lien-ket', 'link-text', 'liên kết', 'Đọc [tại đây](/canh-bao/).\n'),
  body('khong-ta', 'image-alt', 'hình không có lời tả', '![](./ve.svg)\n'),
  body('loi-quet', 'scan-faults', 'lỗi', 'Phòng, chống mưa bán người.\n'),
  body('cong-van', 'plain-words', 'lời công văn “tiến hành”', 'Chúng tôi tiến hành hỏi.\n'),
  body('cau-dai', 'sentence-length', 'câu dài 40 chữ', `${'đi '.repeat(39)}mãi.\n`),
  body('hinh-xa', 'picture-uses', 'hình lấy từ nơi khác', '![Biển chỉ đường](https://vi.du/a.png)\n'),
  body('hinh-mat', 'picture-uses', 'không có tệp', '![Biển chỉ đường](./khong-co.svg)\n'),
  { rule: 'picture-files', file: 'trang/ve.svg', found: 'mã lệnh (script)', content: '<svg><script/></svg>' },
  { rule: 'picture-files', file: 'trang/hong.png', found: 'không đọc được là hình', content: 'chữ' },
];

const more = (path: string, text: string): string => `${sample(path)}${text}`;
const agency = (id: string, to: string): string => `- id: ${id}
  name: 'Sở thử'
  aliases: []
  level: tinh
  role: 'Sở của tỉnh.'
  successor: { state: sap-nhap, to: [${to}], note: 'Đã sáp nhập.', sources: [] }
`;
const instrument = (id: string, number: string, fields = ''): string => `- id: ${id}
  documentNumber: '${number}'
  asWritten: []
  documentType: quyet-dinh
  title: 'Quyết định thử'
  issuer: 'Bộ Công an'
  issuedOn: 2020-01-02
${fields}  status: { state: con-hieu-luc, asOf: 2026-11-21, note: 'Còn.', sources: [] }
`;
const dutyRow = `- clause: '9'
  assignedBy: '9'
  task: 'Báo cáo'
  lead: [{ agency: ubnd-tinh-kien-giang, asWritten: 'UBND tỉnh Kiên Giang' }]
  cooperating: []
  audience: [can-bo]
  topic: bao-cao
`;

/** Registers and lists: several faults a file, each at an entry of its own. */
const listFaults: readonly (InjectedFault & { readonly content?: string })[] = [
  {
    rule: 'succession',
    file: 'co-quan.yaml',
    found: 'kế tục chính nó',
    content: more('co-quan.yaml', agency('so-a', 'so-a') + agency('so-a', 'so-b')),
  },
  { rule: 'unique-numbers', file: 'co-quan.yaml', found: 'id (mã) “so-a” đã có' },
  {
    rule: 'instrument-forms',
    file: 'van-kien.yaml',
    found: 'đã là của qd-1',
    content: more(
      'van-kien.yaml',
      instrument('qd-1', '1/QĐ-TTg') +
        instrument('qd-2', '1 /QĐ–TTg') +
        instrument('qd-5', '5/QĐ-TTg').replace('issuedOn: 2020-01-02', 'issuedOn: null') +
        instrument('qd-3', '3/QĐ-TTg', "  yearlyDay: '07-30'\n") +
        instrument(
          'qd-4',
          '4/QĐ-TTg',
          '  relations: [{ kind: huong-dan, instrument: qd-1, clause: { page: phieu-chuyen, clause: ii-9 } }]\n',
        ),
    ),
  },
  { rule: 'yearly-days', file: 'van-kien.yaml', found: 'ngày 30/7 không có trong tên' },
  { rule: 'relation-evidence', file: 'van-kien.yaml', found: 'điều khoản “ii-9” không có' },
  {
    rule: 'term-names',
    file: 'thuat-ngu.yaml',
    found: 'đã là term',
    content: more('thuat-ngu.yaml', sample('thuat-ngu.yaml').replace('id: nan-nhan', 'id: nan-nhan-2')),
  },
  {
    rule: 'quick-answers',
    file: 'tra-loi-nhanh.yaml',
    found: 'đã có ở tình huống',
    content: changed('tra-loi-nhanh.yaml', "'xin về nước'", "'bị lừa bán'").replace(
      "'Nhờ người nhà gọi @111.'",
      "'Hãy gọi @111 khi an toàn.'",
    ),
  },
  { rule: 'one-wording', file: 'tra-loi-nhanh.yaml', found: 'khác lời với “Gọi @111 khi an toàn.”' },
  {
    rule: 'wording-register',
    file: 'loi-van.yaml',
    found: 'đã có trong mục',
    content: more('loi-van.yaml', "- avoid: 'tiến hành'\n  kind: cong-van\n  instead: 'viết “làm”'\n"),
  },
  {
    rule: 'alerts',
    file: 'thong-bao.yaml',
    found: 'trước startsOn',
    content: `- id: bao\n  kind: khan-cap\n  heading: 'Bão.'\n  reason: 'Gọi @111.'\n  startsOn: 2026-12-02\n  endsOn: 2026-12-01\n`,
  },
  {
    rule: 'offer-questions',
    file: 'kiem-tra.yaml',
    found: '1 câu hỏi',
    content: `- id: tien\n  group: tien\n  weight: can-hoi-them\n  text: 'Đòi tiền trước?'\n  why: 'Chỉ nộp khi có biên nhận.'\n  path: /canh-bao/viec-nhe/\n  checkedOn: 2026-11-22\n  sources: [{ title: 'Luật', instrument: luat-53-2024-qh15 }]\n`,
  },
  {
    rule: 'stories',
    file: 'cau-chuyen/cut.yaml',
    found: 'lựa chọn dẫn tới cảnh “canh-9” không có',
    content: sampleStory.replace('to: canh-2 }', 'to: canh-9 }'),
  },
  {
    rule: 'product-offers',
    file: 'san-pham.yaml',
    found: 'chưa có mục cho',
    content: "- id: hoi-thao\n  gap: 'Chưa có.'\n",
  },
  {
    rule: 'text-map',
    file: 'so-do.yaml',
    found: 'không có năm',
    content: "- id: qd-5\n  lane: luat\n  label: 'Quyết định'\n  about: 'Thử'\n",
  },
  { rule: 'task-evidence', file: 'nhiem-vu/phieu-chuyen.yaml', found: 'địa chỉ “9” không có', content: dutyRow },
  {
    rule: 'target-evidence',
    file: 'chi-tieu/phieu-chuyen.yaml',
    found: 'địa chỉ “9” không có',
    content:
      "- clause: '9'\n  target: 'Thử'\n  asWritten: '9% số xã'\n  comparator: dat\n  value: 9\n  unit: '%'\n  year: null\n",
  },
  {
    rule: 'deadline-evidence',
    file: 'thoi-han/phieu-chuyen.yaml',
    found: 'địa chỉ “9” không có',
    content:
      "- clause: '9'\n  assignedBy: '9'\n  deadline: 'Báo cáo'\n  asWritten: 'ngày 20/12'\n  recurrence: hang-nam\n  comparator: truoc\n  days: ['12-20']\n  years: { first: 2020, last: 2020 }\n  agencies: []\n",
  },
  {
    rule: 'today-notes',
    file: 'hom-nay/phieu-chuyen.yaml',
    found: 'không có nguồn',
    content:
      "- clause: '1'\n  state: da-thay\n  note: 'Nay theo luật mới.'\n  instruments: [luat-53-2024-qh15]\n  checkedOn: 2026-11-22\n  sources: []\n",
  },
  { rule: 'duty-lists', file: 'nhiem-vu/phieu-chua-boc.yaml', found: 'duties: chua-boc', content: '[]\n' },
  { rule: 'unread-facts', file: 'van-ban/phieu-thieu.mdx', found: 'máy nhập để trống place' },
  { rule: 'transcript', file: 'van-ban/phieu-khac.mdx', found: 'lời khác bản chép nguồn' },
  { rule: 'transcript', file: 'van-ban/phieu-khac.dinh-chinh.yaml', found: 'không khớp chỗ nào' },
  { rule: 'facts-in-text', file: 'van-ban/phieu-so-sai.mdx', found: 'mà văn bản không có chữ này' },
  { rule: 'unique-numbers', file: 'van-ban/phieu-trung.mdx', found: 'documentNumber (số hiệu)' },
  {
    rule: 'translations',
    file: 'en/safety.mdx',
    found: 'không phải tệp có trang tiếng Việt',
    content: `---\ntitle: 'Safety'\nsummary: 'How.'\ncheckedOn: 2026-11-22\npictogram: bi-mat\norder: 60\ntranslates: [{ file: trang/mat.mdx, hash: '000000000000' }]\nsources: [{ title: 'The law', instrument: luat-53-2024-qh15 }]\n---\n\nCall @111.\n`,
  },
  {
    rule: 'campaigns',
    file: 'viec-30-7.yaml',
    found: 'kết thúc ngày “07-01”, trước ngày bắt đầu',
    content: `- id: mot\n  title: 'Chặng một'\n  fromDay: '07-29'\n  toDay: '07-01'\n  tasks: ['Hỏi ủy ban xã.', 'Gọi @111 khi cần.']\n  links: [{ text: 'Các số giúp đỡ', url: /duong-day-nong/ }]\n`,
  },
  {
    rule: 'posts',
    file: 'tin/lui.mdx',
    found: 'trước ngày đăng',
    content: changed('tin/mot-so.mdx', 'publishedOn: 2026-11-21', 'publishedOn: 2026-11-21\nexpiresOn: 2026-11-01'),
  },
  { rule: 'picture-files', file: 'trang/may-anh.jpg', found: 'hình còn ghi nơi chụp (GPS)' },
];

const mdxOf = (files: Files, slug: string): string => String(files[`van-ban/${slug}.mdx`]);

/** Files that carry faults of official texts, and a picture out of a telephone. */
async function specialFiles(): Promise<Files> {
  const [missing, other, wrong, same, undrawn] = [
    official('phieu-thieu', 7001),
    official('phieu-khac', 7002),
    official('phieu-so-sai', 7003),
    official('phieu-trung', 7632),
    official('phieu-chua-boc', 7005),
  ];
  const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 1/1' } };
  return {
    ...missing,
    ...other,
    ...wrong,
    ...same,
    ...undrawn,
    'van-ban/phieu-thieu.mdx': mdxOf(missing, 'phieu-thieu').replace(
      "place: 'Kiên Giang'",
      'place: null # chưa đọc được: nơi',
    ),
    'van-ban/phieu-khac.mdx': mdxOf(other, 'phieu-khac').replace('Gửi các đơn vị để biết', 'Gửi các nơi để biết'),
    'van-ban/phieu-khac.dinh-chinh.yaml': String(other['van-ban/phieu-khac.dinh-chinh.yaml']).replace('[mưa]', '[mửa]'),
    'van-ban/phieu-so-sai.mdx': mdxOf(wrong, 'phieu-so-sai').replace('documentNumber: 7003', 'documentNumber: 7004'),
    'van-ban/phieu-chua-boc.mdx': mdxOf(undrawn, 'phieu-chua-boc').replace('notes: []', 'duties: chua-boc\nnotes: []'),
    'trang/may-anh.jpg': await flatPicture(640, 480).withExif(place).jpeg().toBuffer(),
  };
}

/** Every fault, and the content that holds them all at once. */
export async function faultyContent(): Promise<{ readonly faults: readonly InjectedFault[]; readonly files: Files }> {
  const faults = [...textFaults, ...listFaults, ...kitFaults, ...lessonFaults];
  const contents = [...textFaults, ...listFaults].flatMap(({ file, content }): [string, string | Uint8Array][] =>
    content === undefined ? [] : [[file.endsWith('/') ? `${file}tap-1.mdx` : file, content]],
  );
  return {
    faults,
    files: {
      ...validContent,
      ...faultyKits,
      ...faultyLessons,
      ...(await specialFiles()),
      ...Object.fromEntries(contents),
    },
  };
}
