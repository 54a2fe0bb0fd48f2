import { listPathOf, type PageKind, pageKindIds } from '#domain/page-kinds.ts';
import { hotlineGroups } from '#schemas/hotline.ts';
import { lessonGroupPaths } from '#schemas/lesson-groups.ts';
import { openTableNames } from '#schemas/open-data/tables.ts';
import { taskTopics } from '#schemas/task.ts';
import { termGroups } from '#schemas/term.ts';

/** Pages that the site makes by itself, whatever the content. */
export const ownPages: readonly string[] = [
  '/',
  '/duong-day-nong/',
  '/tim-kiem/',
  '/kiem-tra/',
  '/kiem-tra/tin-nhan.txt',
  '/mang-theo/',
  '/thuat-ngu/',
  '/thuat-ngu/viet-tat/',
  ...Object.keys(termGroups).map((group) => `/thuat-ngu/${group}/`),
  '/co-quan/',
  '/du-lieu/',
  ...openTableNames.map((name) => `/du-lieu/${name}/`),
  '/van-ban/tra-cuu/',
  '/van-ban/so-do/',
  '/nhiem-vu/',
  '/chi-tieu/',
  '/lich/',
  '/nhiem-vu/san-pham/',
  '/lich/chien-dich-30-7.ics',
  ...['feed.xml', 'atom.xml', 'feed.json'].map((name) => `/tin/${name}`),
  ...Object.keys(taskTopics).map((topic) => `/nhiem-vu/${topic}/`),
  ...lessonGroupPaths,
  '/bai-hoc/cau-chuyen/',
  ...pageKindIds.filter((kind) => kind !== 'trang').map(listPathOf),
  '/bo-truyen-thong/tat-ca.zip',
  '/bai-hoc/tat-ca.zip',
];

/** First segments of an address that a page at the root must not take: pages of today and of the map. */
export const reservedSegments: ReadonlySet<string> = new Set([
  ...pageKindIds,
  'duong-day-nong',
  'tim-kiem',
  'thuat-ngu',
  'co-quan',
  'van-kien',
  'du-lieu',
  'kiem-tra',
  'mang-theo',
  'nhiem-vu',
  'chi-tieu',
  'lich',
  'bo-truyen-thong',
  'bien-tap',
  'thong-diep',
  'pagefind',
  '404',
]);

/** Fragments that the layout of a kind gives to its pages. The test of the built site finds a lost one. */
export const layoutFragments: Readonly<Record<PageKind, readonly string[]>> = {
  'van-ban': ['hom-nay', 'nguyen-van', 'dinh-chinh', 'lien-quan'],
  'canh-bao': ['ba-dau-hieu', 'lam-gi-ngay', 'goi-ai'],
  'tro-giup': ['lam-gi-ngay'],
  'giai-thich': ['buoc-tiep', 'loi-van'],
  'bai-hoc': [
    'in-va-chieu',
    'tai-ve',
    'muc-tieu',
    'chuan-bi',
    'tien-trinh',
    'cau-hoi',
    'dong-vai',
    'khi-hoc-sinh-ke',
    've-nha',
  ],
  'chien-dich': ['da-dien-ra', 'bo-truyen-thong', 'bai-hoc', 'tin'],
  'thong-diep': ['cau-cot-loi', 'tai-ve', 'goi-ai', 'ba-dieu', 'dau-hieu', 'lam-gi-ngay', 'cau-noi', 'chep', 'cam-ket'],
  tin: [],
  trang: [],
  en: [],
};

/** Fragments that every page of content has. */
export const commonFragments: readonly string[] = ['nguon'];

/** Fragments of the hotline page. */
export const hotlineFragments = (ids: Iterable<string>): string[] => [
  ...Object.keys(hotlineGroups),
  ...[...ids].map((id) => `so-${id}`),
];

/** Fragments of the overview of the campaign, beside those of its work plan. */
export const campaignFragments: readonly string[] = ['viec', 'tung-nam', 'tu-dau', 'trai-tim-xanh'];

/** Fragments of the page of every instrument. */
export const instrumentFragments: readonly string[] = ['quan-he', 'noi-dan'];
