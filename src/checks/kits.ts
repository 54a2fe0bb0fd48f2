import { expandMentions, splitMentions } from '#domain/hotline-mention.ts';
import type { ContentFile, Library } from './content-file.ts';
import { filesOf, hotlinesOf } from './entries.ts';
import { itemsOf, textAt, valueAt } from './plain-value.ts';
import type { FileFinding, Finding } from './problem.ts';

type Path = readonly PropertyKey[];

/** A kit as far as it can be read. A rule looks at one part, though another part may be faulty. */
export interface ReadKit {
  readonly file: ContentFile;
  readonly textAt: (path: Path) => string | undefined;
  readonly itemsAt: (path: Path) => readonly unknown[];
  readonly lineOf: (path: Path) => number;
}

/** What the register of hotlines gives to the rules about kits. */
export interface KitRegister {
  /** The number for an id; an unknown id stays a mention, which another rule finds. */
  readonly numberOf: (id: string) => string;
  /** A text with the numbers in the place of its mentions. */
  readonly resolved: (text: string) => string;
}

function toReadKit(file: ContentFile): ReadKit[] {
  const { yaml } = file;
  if (yaml?.value === undefined) return [];
  return [
    {
      file,
      textAt: (path) => textAt(yaml.value, path),
      itemsAt: (path) => itemsOf(valueAt(yaml.value, path)),
      lineOf: yaml.lineOf,
    },
  ];
}

/** What a check of one kit finds in every kit. */
export function findingsInKits(
  library: Library,
  check: (kit: ReadKit, register: KitRegister) => readonly Finding[],
): FileFinding[] {
  const displays = new Map(hotlinesOf(library).map(({ id, display }) => [id, display]));
  const numberOf = (id: string): string => displays.get(id) ?? `@${id}`;
  const register = { numberOf, resolved: (text: string) => expandMentions(text, numberOf) };
  return filesOf(library, 'page')
    .filter(({ role }) => role.kind === 'thong-diep')
    .flatMap(toReadKit)
    .flatMap((kit) => check(kit, register).map((finding) => ({ file: kit.file.path, ...finding })));
}

/** The ids of the hotlines that a text mentions, as often as it does. */
export const mentionedIn = (text: string): string[] =>
  splitMentions(text).flatMap((part) => (part.kind === 'mention' ? [part.id] : []));
