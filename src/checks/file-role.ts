import { type PageKind, pageKinds } from '#domain/page-kinds.ts';
import { type DataFile, dataSchemas } from '#schemas/content-kinds.ts';

/** Folders of lists about official texts, one file a text, and what their files are for. */
export const listFolders = {
  'nhiem-vu': 'tasks',
  'chi-tieu': 'targets',
  'thoi-han': 'deadlines',
  'hom-nay': 'today-notes',
} as const;
export type ListFolder = keyof typeof listFolders;
export type ListRole = (typeof listFolders)[ListFolder];
/** Lists of what a text wants done; what its clauses mean today is no duty. */
export type DutyRole = Exclude<ListRole, 'today-notes'>;

/** Folder of the stories in which the reader chooses, one file a story. */
export const storyFolder = 'cau-chuyen';

/** How the names of pictures end. */
export const pictureEndings = ['jpg', 'jpeg', 'png', 'webp', 'svg'] as const;
export type PictureEnding = (typeof pictureEndings)[number];

/** What a file of the content folder is for, by its path alone. */
export type FileRole =
  | { readonly type: 'page'; readonly kind: Exclude<PageKind, 'van-ban'>; readonly id: string }
  | { readonly type: 'official'; readonly kind: 'van-ban'; readonly id: string }
  | { readonly type: 'ledger'; readonly id: string }
  | { readonly type: 'transcript'; readonly id: string }
  | { [Role in ListRole]: { readonly type: Role; readonly id: string } }[ListRole]
  | { readonly type: 'story'; readonly id: string }
  | { readonly type: 'data'; readonly name: DataFile }
  /** Beside the page that shows it; `id` is its path in the folder without the ending. */
  | { readonly type: 'picture'; readonly id: string; readonly ending: PictureEnding }
  | { readonly type: 'readme' }
  | { readonly type: 'unknown' };

const isPageKind = (name: string): name is PageKind => Object.hasOwn(pageKinds, name);
const isListFolder = (name: string): name is ListFolder => Object.hasOwn(listFolders, name);
/** A folder of `content/` that holds content: one for each kind of page, one for each kind of list, one for stories. */
export const isContentFolder = (name: string): boolean =>
  isPageKind(name) || isListFolder(name) || name === storyFolder;
export const isListRole = (type: FileRole['type']): type is ListRole =>
  Object.values(listFolders).some((role) => role === type);
export const isDataFile = (name: string): name is DataFile => Object.hasOwn(dataSchemas, name);

/** Official texts stand in one folder without subfolders: the text, its ledger and its source transcript. */
function roleInOfficialTexts(name: string): FileRole {
  const [, id = '', ending = ''] = /^([^/]+?)(\.dinh-chinh\.yaml|\.mdx|\.txt)$/.exec(name) ?? [];
  switch (ending) {
    case '.mdx':
      return { type: 'official', kind: 'van-ban', id };
    case '.txt':
      return { type: 'transcript', id };
    case '.dinh-chinh.yaml':
      return { type: 'ledger', id };
    default:
      return { type: 'unknown' };
  }
}

/** Finds the role of a file by its path inside the content folder, written with `/`. */
export function roleOf(path: string): FileRole {
  const [folder = '', ...rest] = path.split('/');
  const name = rest.join('/');
  if (path === 'README.md') return { type: 'readme' };
  if (rest.length === 0) {
    const stem = path.endsWith('.yaml') ? path.slice(0, -'.yaml'.length) : '';
    return isDataFile(stem) ? { type: 'data', name: stem } : { type: 'unknown' };
  }
  const [, list] = /^([^/]+)\.yaml$/.exec(name) ?? [];
  if (list && isListFolder(folder)) return { type: listFolders[folder], id: list };
  if (list && folder === storyFolder) return { type: 'story', id: list };
  if (!isPageKind(folder)) return { type: 'unknown' };
  if (folder === 'van-ban') return roleInOfficialTexts(name);
  if (name.endsWith('.mdx')) return { type: 'page', kind: folder, id: name.slice(0, -'.mdx'.length) };
  const ending = pictureEndings.find((one) => name.endsWith(`.${one}`));
  return ending ? { type: 'picture', id: name.slice(0, -ending.length - 1), ending } : { type: 'unknown' };
}
