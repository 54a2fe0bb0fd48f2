import { closestWord } from '#domain/closest-word.ts';
import type { ContentFile, Library } from './content-file.ts';
import { filesOf, idsOf } from './entries.ts';
import { labelledPath } from './field-labels.ts';
import { type FileRole, isListRole } from './file-role.ts';
import { type Finding, quoted } from './problem.ts';

/** What an id in a field stands for. */
type Target = 'van-kien' | 'co-quan' | 'duong-day-nong' | 'van-ban' | 'chien-dich';

/** What a field of a file refers to; `undefined` for a field that is no reference. */
function targetOf(path: readonly PropertyKey[], role: FileRole): Target | undefined {
  const keys = path.filter((step) => typeof step === 'string');
  const last = keys.at(-1);
  const isMap = role.type === 'data' && role.name === 'so-do';
  switch (last) {
    case 'instrument':
    case 'instruments':
      return 'van-kien';
    case 'callIds':
    case 'hotline':
      return 'duong-day-nong';
    case 'page':
      return keys.includes('relations') || role.type === 'data' ? 'van-ban' : undefined;
    case 'agency':
      return isListRole(role.type) ? 'co-quan' : undefined;
    case 'agencies':
      return 'co-quan';
    case 'to':
      return keys.includes('successor') ? 'co-quan' : undefined;
    case 'id':
      return isMap ? 'van-kien' : undefined;
    case 'document':
      return isMap ? 'van-ban' : undefined;
    case 'issuer':
      // The register of instruments names its issuers in words.
      return role.type === 'official' ? 'co-quan' : undefined;
    case 'campaign':
      return role.type === 'page' && role.kind === 'tin' ? 'chien-dich' : undefined;
    default:
      return undefined;
  }
}

const places: Readonly<Record<Target, string>> = {
  'van-kien': 'mã có trong van-kien.yaml',
  'co-quan': 'mã có trong co-quan.yaml',
  'duong-day-nong': 'mã có trong duong-day-nong.yaml',
  'van-ban': 'tên một tệp .mdx trong van-ban',
  'chien-dich': 'tên một tệp trong chien-dich, ví dụ 30-7/2025',
};

type Ids = ReadonlySet<string> | undefined;

function readIds(target: Target, library: Library): Ids {
  if (target === 'van-ban') return new Set(filesOf(library, 'official').map(({ role }) => role.id));
  if (target !== 'chien-dich') return idsOf(library, target);
  return new Set(filesOf(library, 'page').flatMap(({ role }) => (role.kind === 'chien-dich' ? [role.id] : [])));
}

/** Every reference of every file asks for the same few sets: each is read once for a library. */
const known = new WeakMap<Library, Map<Target, Ids>>();

function idsFor(target: Target, library: Library): Ids {
  const sets = known.get(library) ?? new Map<Target, Ids>();
  known.set(library, sets);
  if (!sets.has(target)) sets.set(target, readIds(target, library));
  return sets.get(target);
}

/** The ids of a file that lead to no entry. A register that cannot be read is not asked. */
export function brokenReferences({ role, yaml }: ContentFile, library: Library): Finding[] {
  return (yaml?.strings ?? []).flatMap(({ path, text, line }) => {
    const target = targetOf(path, role);
    const ids = target && idsFor(target, library);
    if (!target || !ids || ids.has(text)) return [];
    const near = closestWord(text, ids);
    return [
      {
        line,
        found: `${labelledPath(path)} là ${quoted(text)}, mã không có`,
        expected: places[target],
        fix: near
          ? `có phải ${near} không? Nếu phải thì viết lại như vậy`
          : 'viết lại mã, hoặc thêm mục này vào sổ trước',
      },
    ];
  });
}
