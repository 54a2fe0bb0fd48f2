import { circlesOf } from '#domain/succession.ts';
import { successionKinds } from '#schemas/relation.ts';
import type { ContentFile, Library } from '../content-file.ts';
import { dataFileOf, filesOf } from '../entries.ts';
import { itemsOf, textAt, valueAt } from '../plain-value.ts';
import type { FileFinding } from '../problem.ts';

/** One comes after another, with the line that says so. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly file: string;
  readonly line: number;
}

const isSuccession = (relation: unknown): boolean =>
  successionKinds.some((kind) => kind === textAt(relation, ['kind']));

/** The steps of one list of relations; `path` leads to it in its file. */
function relationSteps(
  { path: file, yaml }: ContentFile,
  path: readonly PropertyKey[],
  from: string,
  idOfPage: ReadonlyMap<string, string>,
): Step[] {
  return itemsOf(valueAt(yaml?.value, path)).flatMap((relation, index) => {
    const page = textAt(relation, ['page']);
    const to = textAt(relation, ['instrument']) ?? (page === undefined ? undefined : (idOfPage.get(page) ?? page));
    if (!to || !isSuccession(relation)) return [];
    return [{ from, to, file, line: yaml?.lineOf([...path, index]) ?? 1 }];
  });
}

function instrumentSteps(library: Library): Step[] {
  const register = dataFileOf(library, 'van-kien');
  const entries = itemsOf(register?.yaml?.value);
  const idOfPage = new Map(
    entries.flatMap((entry) => {
      const [id, page] = [textAt(entry, ['id']), textAt(entry, ['page'])];
      return id && page ? [[page, id] as const] : [];
    }),
  );
  const ofRegister = entries.flatMap((entry, index) =>
    register ? relationSteps(register, [index, 'relations'], textAt(entry, ['id']) ?? '', idOfPage) : [],
  );
  const ofTexts = filesOf(library, 'official').flatMap((file) =>
    relationSteps(file, ['relations'], idOfPage.get(file.role.id) ?? file.role.id, idOfPage),
  );
  return [...ofRegister, ...ofTexts];
}

function agencySteps(library: Library): Step[] {
  const register = dataFileOf(library, 'co-quan');
  return itemsOf(register?.yaml?.value).flatMap((entry, index) =>
    itemsOf(valueAt(entry, ['successor', 'to'])).flatMap((to, position) =>
      typeof to !== 'string'
        ? []
        : [
            {
              from: textAt(entry, ['id']) ?? '',
              to,
              file: register?.path ?? '',
              line: register?.yaml?.lineOf([index, 'successor', 'to', position]) ?? 1,
            },
          ],
    ),
  );
}

function circleFindings(steps: readonly Step[], what: string): FileFinding[] {
  const after = new Map([...Map.groupBy(steps, ({ from }) => from)].map(([id, own]) => [id, own.map(({ to }) => to)]));
  return circlesOf(after).flatMap((circle) => {
    const [first = '', second = first] = circle;
    const step = steps.find(({ from, to }) => from === first && to === second);
    if (!step) return [];
    const isSelf = circle.length === 1;
    return [
      {
        file: step.file,
        line: step.line,
        found: isSelf
          ? `${what} ${first} kế tục chính nó`
          : `${what} kế tục thành vòng: ${[...circle, first].join(' → ')}`,
        expected: isSelf ? `một ${what} khác` : 'kế tục đi một chiều, không quay lại chỗ cũ',
        fix: isSelf ? 'sửa mã, hoặc xóa dòng này' : 'xem cái nào có trước, rồi xóa quan hệ viết ngược',
      },
    ];
  });
}

/** Nothing comes after itself, be it by a round of others. */
export function succession(library: Library): FileFinding[] {
  return [...circleFindings(instrumentSteps(library), 'văn kiện'), ...circleFindings(agencySteps(library), 'cơ quan')];
}
