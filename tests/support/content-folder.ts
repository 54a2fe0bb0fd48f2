import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Library } from '#checks/content-file.ts';
import { problemsOf, renderProblems } from '#checks/index.ts';
import type { RawFile } from '#checks/read-directory.ts';
import { toLibrary } from '#checks/to-library.ts';
import { lessonFields } from './sample-lesson.ts';

/** Path inside the content folder → what the file holds. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const sha256Of = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

const page = (title: string, more = '', body = '## Cần nhớ\n\nGọi @111 khi an toàn.\n'): string => `---
title: '${title}'
summary: 'Điều cần biết về ${title.toLowerCase()}.'
checkedOn: 2026-11-21
sources:
  - { title: 'Luật Phòng, chống mua bán người', instrument: luat-53-2024-qh15 }
${more}---

${body}`;

const hotlines = `- id: '111'
  name: 'Tổng đài 111'
  shortName: '111'
  display: '111'
  dial: '111'
  channel: goi
  group: mua-ban-nguoi
  use: 'Nghi có mua bán người.'
  expect: []
  hours: '24 giờ'
  cost: 'miễn phí'
  languages: 'tiếng Việt'
  asOf: 2025-09-19
  confirmedOn: null
  sources: [{ title: 'Báo Tiền Phong (19/9/2025)', url: 'https://tienphong.vn/' }]
- id: bao-ho-cong-dan
  name: 'Bảo hộ công dân'
  shortName: 'Bảo hộ'
  display: '+84 981 84 84 84'
  dial: '+84981848484'
  channel: goi
  group: o-nuoc-ngoai
  use: 'Khi bạn ở nước ngoài.'
  expect: []
  hours: 'chưa rõ'
  cost: 'chưa rõ'
  languages: 'tiếng Việt'
  asOf: 2025-12-11
  confirmedOn: null
  sources: [{ title: 'Znews (11/12/2025)', url: 'https://znews.vn/' }]
`;

const agencies = `- id: ubnd-tinh-kien-giang
  name: 'Ủy ban nhân dân tỉnh Kiên Giang'
  aliases: ['UBND tỉnh Kiên Giang']
  level: tinh
  role: 'Chuyển văn bản tới các cơ quan của tỉnh.'
`;

const instruments = `- id: luat-53-2024-qh15
  documentNumber: '53/2024/QH15'
  asWritten: []
  documentType: luat
  title: 'Luật Phòng, chống mua bán người'
  issuer: 'Quốc hội'
  issuedOn: 2024-11-28
  status:
    state: con-hieu-luc
    asOf: 2026-11-21
    note: 'Có hiệu lực từ ngày 01/7/2025.'
    sources: []
`;

const terms = `- id: nan-nhan
  term: 'Nạn nhân'
  meaning: 'Người bị mua bán.'
  synonyms: ['người bị hại']
  sources: []
  group: nan-nhan
`;

const wordings = `- avoid: 'tiến hành'
  forms: ['tiến hành công tác']
  kind: cong-van
  instead: 'viết “làm”'
- avoid: 'nhẹ dạ'
  kind: do-loi
  instead: 'kể kẻ lừa đã làm gì'
  why: 'tin người không phải là lỗi'
- avoid: 'gái'
  except: ['con gái', 'em gái', 'trẻ em gái']
  kind: ky-thi
  instead: 'viết “phụ nữ”, “em gái”'
  why: 'chữ trống này coi thường phụ nữ'
`;

const quickAnswers = `- id: bi-lua-ban
  situation: 'Bị lừa bán'
  triggers:
    - 'bị lừa bán'
    - 'em bị bán rồi'
    - 'nghi mình bị bán'
    - 'bị người quen bán'
    - 'bị bán qua nhiều chủ'
    - 'bị bán cho người lạ'
    - 'bị bán đi tỉnh khác'
    - 'bị bán thì gọi ai'
  answer: ['Gọi @111 khi an toàn.']
  links: [{ text: 'Nên gọi số nào', url: /duong-day-nong/ }]
  callIds: ['111']
- id: muon-ve-nuoc
  situation: 'Muốn về nước'
  triggers:
    - 'muốn về nước'
    - 'muốn về việt nam'
    - 'làm sao về nước'
    - 'kẹt ở nước ngoài'
    - 'xin về nước'
    - 'cầu cứu đại sứ quán'
    - 'hết tiền về nước'
    - 'đưa công dân về nước'
  answer: ['Gọi @bao-ho-cong-dan khi an toàn.', 'Nhờ người nhà gọi @111.']
  links: [{ text: 'Nên gọi số nào', url: /duong-day-nong/ }]
  callIds: [bao-ho-cong-dan, '111']
`;

const officialBody = `UBND TỈNH KIÊN GIANG

Số: 7632/PC-VP

Kiên Giang, ngày 03 tháng 12 năm 2020

# PHIẾU CHUYỂN

Văn phòng chuyển văn bản về phòng, chống mưa bán người.

1. Gửi các đơn vị để biết.

Nơi nhận:

- Lưu: VT.

Đỗ Thị Lệ Hảo
`;

const transcriptText = officialBody.replace('# PHIẾU CHUYỂN', 'PHIẾU CHUYỂN');

const officialFields = `documentNumber: 7632/PC-VP
documentType: phieu-chuyen
issuer: ubnd-tinh-kien-giang
issuedOn: 2020-12-03
year: 2020
place: 'Kiên Giang'
signatory: { name: 'Đỗ Thị Lệ Hảo', title: 'Phó Chánh Văn phòng' }
period: null
status: { state: da-thuc-hien, asOf: 2026-11-21, note: 'Đã chuyển.' }
relations: [{ kind: can-cu, instrument: luat-53-2024-qh15 }]
notes: []
transcript:
  file: phieu-chuyen.txt
  firstLine: 1
  sha256: ${sha256Of(transcriptText)}
`;

const warningFields = `pictogram: viec-nhe
audience: ['người tìm việc']
signs:
  - { pictogram: tien, text: 'Có người ứng tiền.' }
  - { pictogram: giay-to, text: 'Giữ giấy tờ.' }
  - { pictogram: bi-mat, text: 'Giục đi kín.' }
doNow: ['Dừng lại.', 'Kể cho người tin cậy.', 'Gọi @111 khi an toàn.']
callIds: ['111', 'bao-ho-cong-dan']
group: viec-lam
`;

/** A warning with all its parts. `can-nho` is where links of the tests lead. */
const warningBody = `## Họ làm thế nào

1. Mời qua mạng.

### Cần nhớ

Gọi @111 khi an toàn.

## Ai hay bị nhắm tới

Người đang tìm việc.

## Họ thường nói gì

<SampleChat>

- Họ: Đi luôn nhé.
- Bạn: Để tôi hỏi nhà.

</SampleChat>

## Dấu hiệu cần dừng lại

- Giục đi gấp.

## Hãy nói không với

- Tiền ứng trước.

## Nếu bạn đã mắc vào

Gọi @111 khi an toàn.

## Cho bạn bè và người thân

Gọi @111 để hỏi.

## Luật nói gì

Luật cấm mua bán người.
`;

const explainerFields = `group: hieu-dung
readers: ['người dân']
instruments: [luat-53-2024-qh15]
asOf: 2026-11-21
fullTexts: [{ title: 'Lời văn Điều 2', url: 'https://vi.du/' }]
`;

const explainerBody =
  'Luật có định nghĩa riêng <Law instrument="luat-53-2024-qh15" at="Điều 2 khoản 1" />.\n\n## Làm gì khi thấy giống mình\n\nGọi @111 khi an toàn.\n';

/** The smallest content folder without a fault. */
export const validContent: Files = {
  'README.md': '# Cách đăng bài\n',
  'duong-day-nong.yaml': hotlines,
  'co-quan.yaml': agencies,
  'van-kien.yaml': instruments,
  'thuat-ngu.yaml': terms,
  'tra-loi-nhanh.yaml': quickAnswers,
  'loi-van.yaml': wordings,
  'canh-bao/viec-nhe.mdx': page('Việc nhẹ lương cao', warningFields, warningBody),
  'giai-thich/mua-ban-nguoi.mdx': page('Mua bán người là gì', explainerFields, explainerBody),
  'tin/mot-so.mdx': page('Một tổng đài', 'publishedOn: 2026-11-21\ncampaign: 30-7/2025\n'),
  'chien-dich/30-7/2025.mdx': page(
    'Ngày 30/7 năm 2025',
    'year: 2025\nthemeVietnam: null\nthemeWorld: null\nevents: []\n',
  ),
  'trang/an-toan.mdx': page('Xem trang này an toàn'),
  'van-ban/phieu-chuyen.mdx': page('Phiếu chuyển', officialFields, officialBody),
  'van-ban/phieu-chuyen.txt': transcriptText,
  'van-ban/phieu-chuyen.dinh-chinh.yaml': `- found: 'chống [mưa] bán người'
  read: 'mua'
  kind: sai-chu
  isCertain: true
  why: 'Máy đọc nhầm chữ mua.'
`,
};

/** The valid content with some files changed; `null` takes a file away. */
export function contentWith(changes: Readonly<Record<string, string | Uint8Array | null>>): Files {
  return Object.fromEntries(
    Object.entries({ ...validContent, ...changes }).flatMap(([path, content]) =>
      content === null ? [] : [[path, content]],
    ),
  );
}

/** A file of the valid content with words in it replaced. The words must be there. */
export function edited(path: string, from: string, to: string): Readonly<Record<string, string>> {
  const content = validContent[path];
  if (typeof content !== 'string' || !content.includes(from)) throw new Error(`${path} không có “${from}”`);
  return { [path]: content.replace(from, () => to) };
}

/** The valid text page `trang/an-toan.mdx` with another body. */
export const withBody = (body: string): Readonly<Record<string, string>> => ({
  'trang/an-toan.mdx': page('Xem trang này an toàn', '', body),
});

/** A lesson without a fault, with words of its front matter replaced and another body. The words must be there. */
export function withLesson(
  from = '',
  to = '',
  body = '## Kiến thức nền\n\nĐọc trước giờ học.\n',
): Readonly<Record<string, string>> {
  if (!lessonFields.includes(from)) throw new Error(`bài học mẫu không có “${from}”`);
  return {
    'bai-hoc/tap-ke.mdx': page(
      'Tập kể',
      lessonFields.replace(from, () => to),
      body,
    ),
  };
}

const whatToDo = '\n## Làm gì khi thấy giống mình\n\nGọi @111 khi an toàn.\n';

/** The valid explainer with another body; the part that every explainer needs is added where it is not there. */
export const withExplainer = (body: string): Readonly<Record<string, string>> => ({
  'giai-thich/mua-ban-nguoi.mdx': page(
    'Mua bán người là gì',
    explainerFields,
    /^## Làm gì/m.test(body) ? body : body + whatToDo,
  ),
});

const toRaw = ([path, content]: [string, string | Uint8Array]): RawFile => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, size: bytes.length, bytes, sha256: sha256Of(bytes) };
};

/** The valid content with these changes, as the check reads it. */
export function libraryOf(changes: Readonly<Record<string, string | Uint8Array | null>>): Library {
  const files = Object.entries(contentWith(changes))
    .map(toRaw)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return toLibrary('content', files);
}

/** What an author would read about the valid content with these changes. */
export const messagesOf = (changes: Readonly<Record<string, string | Uint8Array | null>>): string =>
  renderProblems(problemsOf(libraryOf(changes)));

/** Writes content files to a new folder of the system's temporary place and gives its path. */
export async function writeContent(files: Files): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'noi-dung-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
  return directory;
}
