import type { CollectionEntry } from 'astro:content';
import type { PageKind } from '#domain/page-kinds.ts';

type Fields<Kind extends PageKind> = Partial<CollectionEntry<Kind>['data']>;

const pageFields = {
  checkedOn: '2026-11-21',
  sources: [{ title: 'Luật Phòng, chống mua bán người', instrument: 'luat-53-2024-qh15' }],
};

/** Told at 160 syllables a minute, with their pauses, these take 30, 60 and 90 seconds. */
const half = [
  'Bà con chú ý, đây là lời nhắn cho người đang nợ.',
  'Có kẻ cho vay trước, rồi giữ giấy tờ và bắt làm để trừ nợ.',
  'Nợ thì tính với nhau bằng sổ, không ai được giữ người vì nợ.',
  'Thấy nợ cứ tăng thì kể ngay cho người nhà biết.',
  'Gọi @111 khi an toàn, miễn phí cả ngày lẫn đêm.',
  'Xin nhắc lại, số cần nhớ là @111.',
];
const kitScripts = { '30': half, '60': [...half, ...half], '90': [...half, ...half, ...half] };

/** An entry of the collection `van-ban`, as the content layer gives it. */
export const officialEntry = (fields: Fields<'van-ban'> = {}): CollectionEntry<'van-ban'> => ({
  id: 'phieu-chuyen',
  collection: 'van-ban',
  body: '# PHIẾU CHUYỂN\n\nĐiều 1. Gửi các đơn vị để biết.',
  data: {
    ...pageFields,
    title: 'Phiếu chuyển 7632/PC-VP',
    summary: 'Chuyển Quyết định 1957/QĐ-TTg để biết.',
    documentNumber: '7632/PC-VP',
    documentType: 'phieu-chuyen',
    issuer: 'van-phong-ubnd-tinh-kien-giang',
    issuedOn: '2020-12-03',
    year: 2020,
    place: 'Kiên Giang',
    signatory: { name: 'Đỗ Thị Lệ Hảo', title: 'Phó Chánh Văn phòng' },
    period: null,
    status: { state: 'da-thuc-hien', asOf: '2026-11-21', note: 'Việc đã xong khi văn bản được chuyển.' },
    relations: [],
    duties: 'da-boc',
    notes: [],
    transcript: { file: 'phieu-chuyen.txt', firstLine: 1, sha256: '0'.repeat(64) },
    ...fields,
  },
});

export const warningEntry = (fields: Fields<'canh-bao'> = {}): CollectionEntry<'canh-bao'> => ({
  id: 'viec-nhe',
  collection: 'canh-bao',
  data: {
    ...pageFields,
    title: 'Việc nhẹ, lương cao',
    summary: 'Lời mời có thể là bẫy.',
    group: 'viec-lam',
    pictogram: 'viec-nhe',
    audience: ['người tìm việc'],
    signs: [],
    doNow: [],
    callIds: ['111'],
    ...fields,
  },
});

export const helpEntry = (fields: Fields<'tro-giup'> = {}): CollectionEntry<'tro-giup'> => ({
  id: 'o-nuoc-ngoai',
  collection: 'tro-giup',
  data: {
    ...pageFields,
    title: 'Ở nước ngoài, muốn về',
    summary: 'Gọi số bảo hộ công dân.',
    pictogram: 'nuoc-ngoai',
    group: 'xa-nha',
    order: 30,
    audience: ['người đang ở nước ngoài'],
    doNow: [],
    callIds: ['bao-ho-cong-dan'],
    ...fields,
  },
});

export const explainerEntry = (fields: Fields<'giai-thich'> = {}): CollectionEntry<'giai-thich'> => ({
  id: 'mua-ban-nguoi',
  collection: 'giai-thich',
  data: {
    ...pageFields,
    title: 'Mua bán người là gì',
    summary: 'Ba phần của định nghĩa.',
    group: 'hieu-dung',
    readers: ['người dân', 'thầy cô'],
    instruments: ['luat-53-2024-qh15'],
    asOf: '2026-11-21',
    fullTexts: [{ title: 'Lời văn Điều 2', url: 'https://vi.du/dieu-2' }],
    ...fields,
  },
});

export const lessonEntry = (fields: Fields<'bai-hoc'> = {}): CollectionEntry<'bai-hoc'> => ({
  id: 'doc-mot-loi-moi',
  collection: 'bai-hoc',
  data: {
    ...pageFields,
    title: 'Đọc một lời mời việc làm',
    summary: 'Một tiết về dấu hiệu của lời mời giả.',
    gradeBand: 'lop-10-12',
    order: 20,
    subjects: ['trai-nghiem'],
    seasons: ['truoc-tet'],
    minutes: 45,
    objectives: { knowledge: ['Biết dấu hiệu'], skills: ['Đọc kỹ lời mời'], attitudes: ['Không đổ lỗi'] },
    materials: [],
    steps: [],
    slides: [],
    sheet: { intro: 'Em đọc tin cùng nhóm.', tasks: [] },
    questions: [],
    quiz: [],
    rolePlays: [],
    safeguarding: [],
    contentNote: 'Có ví dụ về lừa gạt.',
    homework: 'Kể lại cho người nhà.',
    parentLetter: [],
    withoutProjector: [],
    ...fields,
  },
});

/** A kit whose texts keep to every limit. */
export const kitEntry = (fields: Fields<'thong-diep'> = {}): CollectionEntry<'thong-diep'> => ({
  id: 'dang-no',
  collection: 'thong-diep',
  data: {
    ...pageFields,
    title: 'Bộ dành cho người đang nợ',
    summary: 'Cho người đang nợ và được mời đi làm để trả nợ.',
    audience: 'dang-no',
    pictogram: 'tien',
    core: 'Nợ thì tính được. Bị giữ thì gọi @111.',
    facts: [
      { text: 'Luật cấm mua bán người dưới mọi hình thức.', sources: [0] },
      { text: 'Nam giới cũng có thể là nạn nhân.', sources: [0] },
      { text: 'Tổng đài @111 nhận tin báo cả ngày lẫn đêm.', sources: [0] },
    ],
    signs: ['Cho vay trước khi làm.', 'Giữ giấy tờ để trừ nợ.', 'Nợ cứ tăng, không ai ghi sổ.'],
    doNow: ['Xin xem sổ nợ.', 'Kể cho người mình tin.', 'Gọi @111 khi an toàn.'],
    phrases: ['“Cho tôi xem sổ.”', '“Tôi hỏi nhà đã.”'],
    callIds: ['111', 'bao-ho-cong-dan'],
    placePrompt: 'Hỏi thêm tại:',
    sms: 'Ai cho vay rồi giữ giấy tờ của bạn? Nợ không phải là lý do để giữ người. Gọi @111 khi an toàn, miễn phí, 24 giờ.',
    loudspeaker: kitScripts,
    press: ['Xã phát tờ rơi cho người đang nợ.', 'Ai cần hỏi thì gọi @111, miễn phí.'],
    captions: {
      fanpage: 'Nợ thì tính được, giữ người thì không.\n\nGọi @111 khi an toàn.',
      zalo: 'Bị giữ vì nợ?\nGọi @111 khi an toàn.',
    },
    speech: ['Thưa bà con.', 'Nợ nào cũng có sổ.', 'Cần thì gọi @111.'],
    pledge: {
      who: 'Tôi, người ký tên',
      promises: ['Không giữ giấy tờ của ai.', 'Ghi sổ nợ rõ ràng.', 'Thấy lạ thì gọi @111.'],
    },
    talkingPoints: [
      { ask: 'Nợ thì có bị giữ được không?', say: 'Không. Nợ thì tính với nhau bằng sổ.' },
      { ask: 'Gọi có mất tiền không?', say: 'Gọi @111 miễn phí.' },
      { ask: 'Con trai có bị lừa không?', say: 'Có. Ai cũng có thể gặp.' },
    ],
    skit: {
      roles: ['Người đi làm', 'Người bạn'],
      scenes: [
        { title: 'Ở quán', beats: ['Chủ quán đưa sổ.', 'Người đi làm thấy nợ tăng.'] },
        { title: 'Về nhà', beats: ['Người bạn hỏi han.', 'Hai người gọi @111.'] },
      ],
      ending: 'Có người tới giúp, nợ được tính lại.',
    },
    ...fields,
  },
});

export const campaignEntry = (fields: Fields<'chien-dich'> = {}): CollectionEntry<'chien-dich'> => ({
  id: '30-7/2025',
  collection: 'chien-dich',
  data: {
    ...pageFields,
    title: 'Ngày 30/7',
    summary: 'Ngày toàn dân.',
    year: 2025,
    themeVietnam: null,
    themeWorld: null,
    events: [],
    ...fields,
  },
});

export const postEntry = (fields: Fields<'tin'> = {}): CollectionEntry<'tin'> => ({
  id: 'mot-so',
  collection: 'tin',
  data: {
    ...pageFields,
    title: 'Một số cho cả hai việc',
    summary: 'Một tổng đài.',
    publishedOn: '2025-09-19',
    ...fields,
  },
});

export const englishEntry = (fields: Fields<'en'> = {}): CollectionEntry<'en'> => ({
  id: 'danger',
  collection: 'en',
  data: {
    ...pageFields,
    title: 'In danger now',
    summary: 'Whom to call.',
    pictogram: 'la-chan',
    order: 10,
    translates: [{ file: 'trang/an-toan.mdx', hash: '0'.repeat(12) }],
    ...fields,
  },
});

export const plainEntry = (fields: Fields<'trang'> = {}): CollectionEntry<'trang'> => ({
  id: 'an-toan',
  collection: 'trang',
  data: { ...pageFields, title: 'Xem trang an toàn', summary: 'Cách xem không để lại dấu.', ...fields },
});
