import type { OfficialPage } from './page.ts';
import { hasTasks, statedDeadlines, statedTargets, textMap, todayNotesOf } from './pages.ts';

/** A page of this site about an official text. */
export interface DocumentPage {
  readonly path: string;
  readonly label: string;
}

/** What this site has about an official text besides the text itself, in the order in which a reader asks for it. */
export async function documentPagesOf(page: OfficialPage): Promise<DocumentPage[]> {
  const isOwn = (row: { readonly page: OfficialPage }): boolean => row.page.id === page.id;
  const node = (await textMap()).nodes.find(({ path }) => path === page.path);
  const pages = [
    { path: page.path, label: 'Nguyên văn', exists: true },
    { path: `${page.path}hom-nay/`, label: 'Hôm nay còn gì', exists: (await todayNotesOf(page)).length > 0 },
    { path: `/nhiem-vu/${page.id}/`, label: 'Ai làm gì', exists: await hasTasks(page) },
    { path: `/chi-tieu/#${page.id}`, label: 'Chỉ tiêu', exists: (await statedTargets()).some(isOwn) },
    { path: '/lich/', label: 'Thời hạn, trong lịch chung', exists: (await statedDeadlines()).some(isOwn) },
    { path: `/van-ban/so-do/#${node?.id}`, label: 'Chỗ trên sơ đồ', exists: node !== undefined },
    { path: `${page.path}dinh-chinh/`, label: 'Sổ đính chính', exists: true },
    { path: '/du-lieu/#van-ban-tung-tep', label: 'Dữ liệu mở', exists: true },
    { path: `/tim-kiem/?document=${page.id}`, label: 'Tìm trong văn bản này', exists: true },
  ];
  return pages.flatMap(({ exists, path, label }) => (exists ? [{ path, label }] : []));
}
