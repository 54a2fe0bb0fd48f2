import type { Language } from './language.ts';

export interface PageKindText {
  readonly label: string;
  readonly intro: string;
}

/** A kind's id is its folder in `content/`, its collection and, but for two, its first URL segment: see `pathOf`. */
export const pageKinds = {
  'van-ban': { label: 'Văn bản', intro: 'Kế hoạch, quyết định đăng nguyên văn, từng điều khoản có địa chỉ riêng.' },
  'canh-bao': { label: 'Cảnh báo', intro: 'Những lời mời có thể là bẫy: cách làm, dấu hiệu và việc nên làm.' },
  'tro-giup': {
    label: 'Trợ giúp',
    intro: 'Việc cần làm, từng bước, theo hoàn cảnh của bạn. Có số để gọi và lời để nói.',
  },
  'giai-thich': {
    label: 'Giải thích luật',
    intro: 'Luật kể lại bằng lời thường, mỗi ý kèm điều khoản. Không phải văn bản chính thức.',
  },
  'bai-hoc': { label: 'Bài học', intro: 'Bài soạn sẵn cho thầy cô, dạy được khi không có máy chiếu hay mạng.' },
  'chien-dich': { label: 'Chiến dịch', intro: 'Ngày 30/7 qua từng năm: chủ đề, việc đã làm và việc bạn có thể làm.' },
  'thong-diep': {
    label: 'Bộ truyền thông',
    intro: 'Mỗi bộ một thông điệp cho một nhóm người: tin nhắn, bài loa, tờ in, bài đăng soạn sẵn để dùng.',
  },
  tin: { label: 'Tin', intro: 'Bài viết ngắn của những người làm trang này.' },
  trang: { label: 'Về trang này', intro: 'Trang này là gì, không là gì, và cách xem an toàn.' },
  en: { label: 'English', intro: 'Help and phone numbers for people who do not read Vietnamese.' },
} as const satisfies Record<string, PageKindText>;

export type PageKind = keyof typeof pageKinds;

/** All kinds, in the order in which lists show them. */
export const pageKindIds: readonly PageKind[] = [
  'canh-bao',
  'tro-giup',
  'giai-thich',
  'bai-hoc',
  'chien-dich',
  'thong-diep',
  'van-ban',
  'tin',
  'trang',
  'en',
];

/** The language of a page: one kind is there for readers of English. */
export const languageOf = (kind: PageKind): Language => (kind === 'en' ? 'en' : 'vi');

/** Readers look for a kit, authors write a message: the one kind whose address has another name than its folder. */
const segments: Readonly<Partial<Record<PageKind, string>>> = { 'thong-diep': 'bo-truyen-thong' };

/** The address of the list of a kind. */
export const listPathOf = (kind: PageKind): string => `/${segments[kind] ?? kind}/`;

/** The address of a page of a kind; `id` is its file without folder and ending. Pages of `trang` stand at the root. */
export function pathOf(kind: PageKind, id: string): string {
  return kind === 'trang' ? `/${id}/` : `${listPathOf(kind)}${id}/`;
}
