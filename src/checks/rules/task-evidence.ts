import { placeLabel } from '#domain/clause.ts';
import { wordsByPlace } from '#domain/official-document.ts';
import { type Task, taskSchema } from '#schemas/task.ts';
import {
  agencyFaults,
  notInWords,
  type Spellings,
  spellingsOf,
  unknownClause,
  wordsAround,
} from '../clause-evidence.ts';
import type { Library } from '../content-file.ts';
import {
  type DocumentList,
  listedTexts,
  listsOf,
  listsWithoutText,
  orNotYet,
  repeatedRows,
} from '../document-lists.ts';
import { filesOf } from '../entries.ts';
import type { FileFinding, Finding } from '../problem.ts';

type TaskList = DocumentList<Task>;

const nobody = {
  found: 'việc không có cơ quan nào',
  expected: 'ít nhất một cơ quan chủ trì hoặc phối hợp',
  fix: 'ghi cơ quan mà văn bản giao',
};

/** What of one row is not in the words of the clauses that it names. */
function faultsOf(task: Task, { words, official }: TaskList, spellings: Spellings): Omit<Finding, 'line'>[] {
  const missing = [task.clause, task.assignedBy].filter((address) => !words.has(address));
  if (missing.length > 0) return missing.map(unknownClause);
  const text = `${words.get(task.assignedBy)} ${words.get(task.clause)}`;
  const dated = `${text} ${wordsAround(official.document, words, task.clause)}`;
  const agencies = [...task.lead, ...task.cooperating];
  return [
    ...agencyFaults(agencies, text, task.assignedBy, spellings),
    ...(agencies.length === 0 ? [nobody] : []),
    ...(task.deadline && !dated.includes(task.deadline.asWritten)
      ? [notInWords('thời hạn', task.deadline.asWritten, task.assignedBy)]
      : []),
  ];
}

const idsOf = (agencies: Task['lead']): string[] => agencies.map(({ agency }) => agency).sort();

function checkList(list: TaskList, spellings: Spellings): FileFinding[] {
  const { file, rows, words } = list;
  const covered = new Set(rows.flatMap(({ row }) => [row.clause, row.assignedBy]));
  const uncovered = [...words].filter(([place, text]) => /chủ trì/iu.test(text) && !covered.has(place));
  const twice = repeatedRows(rows, 'việc này', ({ clause, assignedBy, task, lead, cooperating }) => [
    ...[clause, assignedBy, task.toLowerCase()],
    ...[idsOf(lead), idsOf(cooperating)],
  ]);
  return [
    ...rows.flatMap(({ row, lineOf }) =>
      faultsOf(row, list, spellings).map((fault) => ({ file, line: lineOf(), ...fault })),
    ),
    ...twice.map((finding) => ({ file, ...finding })),
    ...uncovered.map(([place]) => ({
      file,
      line: 1,
      found: `${placeLabel(place)} có chữ “chủ trì” mà không việc nào nhắc tới`,
      expected: 'mọi chỗ giao chủ trì đều có trong bảng việc',
      fix: `thêm một việc có clause hoặc assignedBy là ${place}`,
    })),
  ];
}

/** A task says nothing that its text does not say, no duty stands twice, and no “chủ trì” of a text is left out. */
export function taskEvidence(library: Library): FileFinding[] {
  const spellings = spellingsOf(library);
  const listed = new Set(filesOf(library, 'tasks').map(({ role }) => role.id));
  const unlisted = listedTexts(library).filter(({ id, document }) => {
    const hasLead = [...wordsByPlace(document).values()].some((text) => /chủ trì/iu.test(text));
    return hasLead && !listed.has(id);
  });
  const withoutList = unlisted.map(({ file, id }) => ({
    file: file.path,
    line: 1,
    found: 'văn bản giao việc chủ trì mà chưa có bảng việc',
    expected: `tệp nhiem-vu/${id}.yaml`,
    fix: `thêm tệp ấy, mỗi việc một mục; ${orNotYet}`,
  }));
  const inLists = listsOf(library, 'tasks', taskSchema).flatMap((list) => checkList(list, spellings));
  return [...withoutList, ...listsWithoutText(library, 'tasks', 'bảng việc'), ...inLists];
}
