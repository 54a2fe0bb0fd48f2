import type { BuildChanges, BuiltFile, ChangedFile } from './compare-builds.ts';

/** Files that machines make of the pages: they follow, and nobody reads them. */
const follows: readonly [RegExp, string][] = [
  [/^pagefind\//u, 'chỉ mục tìm kiếm'],
  [/^_astro\//u, 'mã chạy trong trình duyệt'],
  [/^(?:mang-theo\.js|mang-theo-chi-muc\.json)$/u, 'gói mang theo'],
  [/^_headers$/u, 'tiêu đề máy chủ'],
  [/^sitemap[\w-]*\.xml$/u, 'sơ đồ cho máy tìm kiếm'],
];
const followerOf = (path: string): string | undefined => follows.find(([pattern]) => pattern.test(path))?.[1];

const isPage = ({ path }: { readonly path: string }): boolean => path.endsWith('.html');
/** `canh-bao/tau-ca/index.html` → `/canh-bao/tau-ca/` */
const addressOf = (path: string): string => `/${path.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;

const listed = (files: readonly BuiltFile[]): string[] =>
  files.map(({ path, facts }) => `  ${addressOf(path)}${facts === '' ? '' : `  (${facts})`}`);

const linesOf = ({ gone, added, before, after }: ChangedFile): string[] => {
  const words = [...gone.map((line) => `    − ${line}`), ...added.map((line) => `    + ${line}`)];
  const facts = before.facts === after.facts ? [] : [`    ${before.facts} → ${after.facts}`];
  return [...facts, ...words];
};

/** Files that changed in the same way stand together above what changed. */
function changedTogether(files: readonly ChangedFile[]): string[] {
  const groups = Map.groupBy(files, (file) => linesOf(file).join('\n'));
  return [...groups].flatMap(([lines, same]) => [...same.map(({ path }) => `  ${addressOf(path)}`), lines]);
}

interface Part {
  readonly title: string;
  readonly count: number;
  readonly lines: readonly string[];
}

const part = (title: string, files: readonly unknown[], lines: readonly string[]): Part => ({
  title,
  count: files.length,
  lines,
});

function followers({ added, gone, changed }: BuildChanges): Part {
  const names = [...added, ...gone, ...changed].flatMap(({ path }) => followerOf(path) ?? []);
  const counts = Map.groupBy(names, (name) => name);
  return part(
    'Đổi theo, không cần đọc',
    names,
    [...counts].map(([name, same]) => `  ${name}: ${same.length} tệp`),
  );
}

/** The differences of two builds as a reviewer reads them: pages before files, new before gone before changed. */
export function renderChanges(changes: BuildChanges): string {
  const forPeople = <File extends { readonly path: string }>(files: readonly File[], wantsPages: boolean): File[] =>
    files.filter((file) => followerOf(file.path) === undefined && isPage(file) === wantsPages);
  const hasWords = (file: ChangedFile): boolean => file.gone.length + file.added.length > 0;
  const pages = forPeople(changes.changed, true);
  const [worded, drawn] = [pages.filter(hasWords), pages.filter((page) => !hasWords(page))];
  const [newPages, gonePages] = [forPeople(changes.added, true), forPeople(changes.gone, true)];
  const [newFiles, goneFiles] = [forPeople(changes.added, false), forPeople(changes.gone, false)];
  const files = forPeople(changes.changed, false);
  const parts = [
    part('Trang mới', newPages, listed(newPages)),
    part('Trang không còn', gonePages, listed(gonePages)),
    part('Trang đổi lời', worded, changedTogether(worded)),
    part('Trang chỉ đổi cách trình bày hoặc thứ tự', drawn, listed(drawn.map(({ after }) => after))),
    part('Tệp mới', newFiles, listed(newFiles)),
    part('Tệp không còn', goneFiles, listed(goneFiles)),
    part('Tệp đổi', files, changedTogether(files)),
    followers(changes),
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return 'Hai bản dựng không khác gì nhau.';
  return parts.map(({ title, count, lines }) => `${title} (${count})\n${lines.join('\n')}`).join('\n\n');
}
