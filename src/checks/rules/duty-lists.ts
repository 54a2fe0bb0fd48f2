import type { Library } from '../content-file.ts';
import { filesOf } from '../entries.ts';
import type { DutyRole } from '../file-role.ts';
import type { FileFinding } from '../problem.ts';

const names = {
  tasks: 'bảng việc',
  targets: 'bảng chỉ tiêu',
  deadlines: 'bảng thời hạn',
} as const satisfies Record<DutyRole, string>;

/**
 * A text whose duties are not drawn out yet has no list of them: a list that holds only some would be read as all. The
 * rules on lists ask the other texts for theirs.
 */
export function dutyLists(library: Library): FileFinding[] {
  const unlisted = new Map(
    library.officialTexts.flatMap(({ id, file, hasLists }) => (hasLists ? [] : [[id, file] as const])),
  );
  return (['tasks', 'targets', 'deadlines'] as const).flatMap((role) =>
    filesOf(library, role).flatMap(({ path, role: { id } }) => {
      const text = unlisted.get(id);
      if (!text) return [];
      const line = text.yaml?.lineOf(['duties']) ?? 1;
      return [
        {
          file: path,
          line: 1,
          found: `${names[role]} của văn bản ghi duties: chua-boc (${text.path}, dòng ${line})`,
          expected: 'văn bản chưa bóc thì không có bảng nào, đã bóc thì đủ cả',
          fix: 'bóc xong cả việc, chỉ tiêu, thời hạn thì ghi duties: da-boc; chưa xong thì cất tệp này đi',
        },
      ];
    }),
  );
}
