import type { Language } from '#domain/language.ts';
import { pageKinds } from '#domain/page-kinds.ts';

interface Link {
  readonly path: string;
  readonly label: string;
}

/** What stands around the words of a page. */
interface Words {
  readonly skip: string;
  readonly leave: string;
  readonly exit: string;
  readonly home: Link;
  /** The name of the site, in two lines. */
  readonly name: readonly [string, string];
  readonly menu: { readonly button: string; readonly label: string; readonly links: readonly Link[] };
  readonly call: { readonly verb: string; readonly label: string; readonly search: string; readonly warnings: Link };
  readonly card: { readonly label: string; readonly when: string; readonly note: string; readonly others: Link };
  readonly form: { readonly label: string; readonly example: string; readonly button: string };
  readonly foot: { readonly facts: string; readonly about: string; readonly links: readonly Link[] };
  readonly sources: { readonly title: string; readonly checked: string };
}

/** The words of the frame in each language: the one place where they are written. */
export const words: Readonly<Record<Language, Words>> = {
  vi: {
    skip: 'Đến nội dung',
    leave: 'Thoát nhanh khỏi trang này',
    exit: 'Thoát nhanh',
    home: { path: '/', label: 'Trang đầu: Phòng, chống mua bán người' },
    name: ['Phòng, chống', 'mua bán người'],
    menu: {
      button: 'Mục',
      label: 'Các mục của trang',
      links: [
        { path: '/duong-day-nong/', label: 'Gọi ai: các số giúp đỡ' },
        { path: '/tro-giup/', label: pageKinds['tro-giup'].label },
        { path: '/canh-bao/', label: pageKinds['canh-bao'].label },
        { path: '/kiem-tra/', label: 'Có phải lừa không?' },
        { path: '/giai-thich/', label: pageKinds['giai-thich'].label },
        { path: '/bai-hoc/', label: pageKinds['bai-hoc'].label },
        { path: '/chien-dich/', label: 'Chiến dịch 30/7' },
        { path: '/bo-truyen-thong/', label: pageKinds['thong-diep'].label },
        { path: '/van-ban/', label: pageKinds['van-ban'].label },
        { path: '/nhiem-vu/', label: 'Ai làm gì' },
        { path: '/tin/', label: pageKinds.tin.label },
        { path: '/thuat-ngu/', label: 'Thuật ngữ' },
        { path: '/tim-kiem/', label: 'Tìm kiếm' },
        { path: '/mang-theo/', label: 'Đọc khi không có mạng' },
        { path: '/an-toan/', label: 'Thoát nhanh, xem an toàn' },
        { path: '/ve-trang-nay/', label: 'Về trang này' },
      ],
    },
    call: {
      verb: 'Gọi',
      label: 'Gọi khi an toàn',
      search: 'Tìm',
      warnings: { path: '/canh-bao/', label: 'Cảnh báo' },
    },
    card: {
      label: 'Gọi giúp đỡ',
      when: 'Gọi khi an toàn. Miễn phí, 24 giờ.',
      note: 'Cuộc gọi có ghi âm.',
      others: { path: '/duong-day-nong/', label: 'Các số khác' },
    },
    form: { label: 'Tìm trong trang này', example: 'Tìm: việc nhẹ lương cao, 30/7…', button: 'Tìm' },
    foot: {
      facts: 'khi an toàn: miễn phí, 24 giờ mỗi ngày, có ghi âm.',
      about:
        'Trang này không phải của cơ quan nhà nước, không nhận tin báo. Không đặt cookie, không theo dõi, không gọi tới nơi nào khác.',
      links: [
        { path: '/duong-day-nong/', label: 'Các số giúp đỡ' },
        { path: '/tro-giup/', label: 'Trợ giúp từng bước' },
        { path: '/mang-theo/', label: 'Đọc khi không có mạng' },
        { path: '/an-toan/', label: 'Thoát nhanh, xem an toàn' },
        { path: '/ve-trang-nay/', label: 'Về trang này' },
        { path: '/du-lieu/', label: 'Dữ liệu mở' },
        { path: '/en/', label: pageKinds.en.label },
      ],
    },
    sources: { title: 'Nguồn', checked: 'Kiểm tra lần cuối' },
  },
  en: {
    skip: 'Skip to content',
    leave: 'Leave this page now',
    exit: 'Quick exit',
    home: { path: '/en/', label: 'Start page in English: stop human trafficking' },
    name: ['Stop human', 'trafficking'],
    menu: {
      button: 'Menu',
      label: 'Pages in English',
      links: [
        { path: '/en/danger/', label: 'In danger now' },
        { path: '/en/hotlines/', label: 'Phone numbers' },
        { path: '/en/warnings/', label: 'Warnings' },
        { path: '/en/rights/', label: 'Rights and support' },
        { path: '/en/about-texts/', label: 'Laws and official texts' },
        { path: '/en/safety/', label: 'Browse safely' },
        { path: '/tim-kiem/', label: 'Search (page in Vietnamese)' },
        { path: '/', label: 'Tiếng Việt' },
      ],
    },
    call: {
      verb: 'Call',
      label: 'Call when it is safe',
      search: 'Search',
      warnings: { path: '/en/warnings/', label: 'Warnings' },
    },
    card: {
      label: 'Call for help',
      when: 'Call when it is safe. Free, 24 hours.',
      note: 'Calls are recorded. Vietnamese; no other language confirmed.',
      others: { path: '/en/hotlines/', label: 'Other numbers' },
    },
    form: { label: 'Search this site', example: 'Search: passport taken, debt…', button: 'Search' },
    foot: {
      facts: 'when it is safe: free, 24 hours a day, recorded.',
      about:
        'This site is not a government site and takes no reports. It sets no cookies, does not track you and sends nothing anywhere.',
      links: [
        { path: '/en/hotlines/', label: 'Phone numbers' },
        { path: '/en/danger/', label: 'In danger now' },
        { path: '/en/safety/', label: 'Browse safely' },
        { path: '/', label: 'Tiếng Việt' },
      ],
    },
    sources: { title: 'Sources', checked: 'Last checked' },
  },
};

/** What a link in the other language says of its own words. */
export const languageOfLabel = (label: string, around: Language): Language | undefined => {
  if (around === 'vi') return label === pageKinds.en.label ? 'en' : undefined;
  return label === 'Tiếng Việt' ? 'vi' : undefined;
};
