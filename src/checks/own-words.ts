import type { ContentFile } from './content-file.ts';
import type { FileRole } from './file-role.ts';
import { nodesOf } from './markdown-text.ts';
import { type Prose, proseOf } from './prose.ts';

/** Keys whose text is a name that others gave, or words that are listed and not said. */
const namesIn: Readonly<Record<string, readonly string[]>> = {
  'co-quan': ['name', 'aliases'],
  'van-kien': ['title', 'shortName'],
  'thuat-ngu': ['term', 'synonyms', 'abbreviations', 'forms'],
  'duong-day-nong': ['name', 'operator'],
  'loi-van': ['avoid', 'forms', 'except'],
  'van-ban': ['title', 'signatory', 'period'],
  'chien-dich': ['themeVietnam', 'themeWorld'],
};

function groupOf(role: FileRole): string {
  if (role.type === 'data') return role.name;
  return role.type === 'page' || role.type === 'official' ? role.kind : '';
}

function isName({ path = [] }: Prose, role: FileRole): boolean {
  const keys = namesIn[groupOf(role)] ?? [];
  // A theme has a `meaning` in words of ours beside the text that is its makers'.
  return path.at(-1) !== 'meaning' && path.some((step) => keys.includes(String(step)));
}

/** The lines of invented chats, as numbers of the file. */
const chatsOf = ({ markdown, bodyLine }: ContentFile): [first: number, last: number][] =>
  [...nodesOf(markdown?.tree)].flatMap((node) =>
    node.type === 'mdxJsxFlowElement' && node.name === 'SampleChat' && node.position
      ? [[node.position.start.line + bodyLine - 1, node.position.end.line + bodyLine - 1]]
      : [],
  );

/** In an invented chat only what the reader answers is ours; the others shall sound as they do. */
const isReader = (text: string): boolean => /^\s*Bạn\s*:/u.test(text);

/** What we say in a file, in words of our own: no names, titles and themes, no speech of those who lure. */
export function ownWordsOf(file: ContentFile): Prose[] {
  const chats = chatsOf(file);
  return proseOf(file).filter((prose) => {
    if (isName(prose, file.role)) return false;
    const line = prose.lineAt(0);
    return prose.path !== undefined || isReader(prose.text) || !chats.some(([from, to]) => from <= line && line <= to);
  });
}
