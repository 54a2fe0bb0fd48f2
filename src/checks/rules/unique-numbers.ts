import { pathOf } from '#domain/page-kinds.ts';
import type { ContentFile, Library } from '../content-file.ts';
import { filesOf } from '../entries.ts';
import { itemsOf, textAt } from '../plain-value.ts';
import { type FileFinding, quoted } from '../problem.ts';
import { ownPages, reservedSegments } from '../site-addresses.ts';

/** Something that must be said once only, with the place where it is said. */
interface Claim {
  readonly key: string;
  readonly file: string;
  readonly line: number;
}

/** Each claim that was made before, with the one that made it first. */
function repeated(claims: readonly Claim[]): { claim: Claim; first: Claim }[] {
  const seen = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const first = seen.get(claim.key);
    if (!first) seen.set(claim.key, claim);
    return first ? [{ claim, first }] : [];
  });
}

const placeOf = ({ file, line }: Claim): string => `${file}:${line}`;

function documentNumbers(library: Library): FileFinding[] {
  const claims = filesOf(library, 'official').flatMap(({ path, yaml }) => {
    const number = textAt(yaml?.value, ['documentNumber']);
    if (number === undefined) return [];
    return [
      { key: number.replace(/\s+/gu, '').toUpperCase(), file: path, line: yaml?.lineOf(['documentNumber']) ?? 1 },
    ];
  });
  return repeated(claims).map(({ claim, first }) => ({
    file: claim.file,
    line: claim.line,
    found: `documentNumber (số hiệu) ${quoted(claim.key)} đã có ở ${placeOf(first)}`,
    expected: 'mỗi văn bản một số hiệu riêng',
    fix: 'sửa số hiệu gõ nhầm, hoặc xóa văn bản đăng hai lần',
  }));
}

function idsOfRegister({ path, yaml }: ContentFile): FileFinding[] {
  const claims = itemsOf(yaml?.value).flatMap((entry, index) => {
    const id = textAt(entry, ['id']);
    return id === undefined ? [] : [{ key: id, file: path, line: yaml?.lineOf([index, 'id']) ?? 1 }];
  });
  return repeated(claims).map(({ claim, first }) => ({
    file: claim.file,
    line: claim.line,
    found: `id (mã) ${quoted(claim.key)} đã có ở dòng ${first.line}`,
    expected: 'mỗi mục một mã riêng',
    fix: 'đổi mã của một trong hai mục, hoặc gộp hai mục làm một',
  }));
}

function pageAddresses(library: Library): FileFinding[] {
  const pages = [...filesOf(library, 'page'), ...filesOf(library, 'official')];
  const claims = pages.map(({ path, role }) => ({
    key: pathOf(role.kind, role.id).toLowerCase(),
    file: path,
    line: 1,
  }));
  const twice = repeated(claims).map(({ claim, first }) => ({
    file: claim.file,
    line: 1,
    found: `địa chỉ ${claim.key} đã là của ${first.file}`,
    expected: 'mỗi trang một địa chỉ riêng',
    fix: 'đổi tên một trong hai tệp',
  }));
  const isReserved = (key: string, isRoot: boolean): boolean =>
    ownPages.includes(key) || (isRoot && reservedSegments.has(key.split('/')[1] ?? ''));
  const taken = pages.flatMap(({ path, role }) => {
    const key = pathOf(role.kind, role.id).toLowerCase();
    if (!isReserved(key, role.kind === 'trang')) return [];
    return [
      {
        file: path,
        line: 1,
        found: `địa chỉ ${key} là của một mục có sẵn`,
        expected: 'địa chỉ chưa ai dùng',
        fix: 'đổi tên tệp',
      },
    ];
  });
  return [...twice, ...taken];
}

/** Numbers, ids and addresses stand for one thing each. */
export function uniqueNumbers(library: Library): FileFinding[] {
  return [...documentNumbers(library), ...filesOf(library, 'data').flatMap(idsOfRegister), ...pageAddresses(library)];
}
