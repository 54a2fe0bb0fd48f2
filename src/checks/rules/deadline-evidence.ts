import { placeLabel } from '#domain/clause.ts';
import { wordsByPlace } from '#domain/official-document.ts';
import { type Deadline, deadlineSchema } from '#schemas/deadline.ts';
import { type Target, targetSchema } from '#schemas/target.ts';
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
import { dateFaults } from '../date-evidence.ts';
import {
  byText,
  type DocumentList,
  type ListedRow,
  listedTexts,
  listsOf,
  listsWithoutText,
  orNotYet,
  repeatedRows,
} from '../document-lists.ts';
import { type FileFinding, type Finding, quoted } from '../problem.ts';

function rowFaults(listed: ListedRow<Deadline>, list: DocumentList<Deadline>, spellings: Spellings): Finding[] {
  const { row, lineOf } = listed;
  const { words, official } = list;
  for (const field of ['clause', 'assignedBy'] as const)
    if (!words.has(row[field])) return [{ line: lineOf(field), ...unknownClause(row[field]) }];
  const around = wordsAround(official.document, words, row.clause);
  const assigned = `${wordsAround(official.document, words, row.assignedBy)} ${words.get(row.clause)}`;
  const namedFaults = (field: 'agencies' | 'receivers'): Finding[] =>
    agencyFaults(row[field] ?? [], assigned, row.assignedBy, spellings).map((fault) => ({
      line: lineOf(field),
      ...fault,
    }));
  return [
    ...(around.includes(row.asWritten)
      ? []
      : [{ line: lineOf('asWritten'), ...notInWords('thời hạn', row.asWritten, row.clause) }]),
    ...dateFaults(listed, around, official),
    ...namedFaults('agencies'),
    ...namedFaults('receivers'),
  ];
}

const owes = (deadline: Deadline, task: Task): boolean =>
  task.lead.every(({ agency }) => deadline.agencies.some((owing) => owing.agency === agency));

/** A task and its deadline tell one and the same time: here what only one of them tells. */
function untoldTwice(deadlines: DocumentList<Deadline>, tasks: DocumentList<Task> | undefined): FileFinding[] {
  const rows = tasks?.rows ?? [];
  const isSame = ({ row: deadline }: ListedRow<Deadline>, { row: task }: ListedRow<Task>): boolean =>
    task.clause === deadline.clause &&
    task.deadline?.asWritten === deadline.asWritten &&
    task.deadline.recurrence === deadline.recurrence &&
    owes(deadline, task);
  const onlyTasks = rows
    .filter((task) => task.row.deadline && !deadlines.rows.some((deadline) => isSame(deadline, task)))
    .map(({ row, lineOf }) => ({
      file: tasks?.file ?? '',
      line: lineOf('deadline'),
      found: `thời hạn ${quoted(row.deadline?.asWritten ?? '')} không có mục nào giống vậy trong ${deadlines.file}`,
      expected: 'việc và thời hạn của nó nói cùng một điều',
      fix: `thêm vào đó một mục có cùng clause, asWritten, recurrence và đủ cơ quan chủ trì, hoặc sửa thời hạn này`,
    }));
  const onlyDeadlines = deadlines.rows
    .filter(({ row }) => rows.some((task) => task.row.clause === row.clause))
    .filter((deadline) => !rows.some((task) => isSame(deadline, task)))
    .map(({ row, lineOf }) => ({
      file: deadlines.file,
      line: lineOf(),
      found: `thời hạn ${quoted(row.asWritten)} mà việc của ${placeLabel(row.clause)} không ghi`,
      expected: 'việc và thời hạn của nó nói cùng một điều',
      fix: `thêm deadline ấy vào việc trong ${tasks?.file}, cùng asWritten, recurrence và cơ quan`,
    }));
  return [...onlyTasks, ...onlyDeadlines];
}

/** Words that always set a time to a duty. “Thường xuyên” is not among them: a budget is “chi thường xuyên” too. */
const timeWords = /trước ngày \d+(?:\/\d+)?|h[àằ]ng (?:năm|quý|tháng)|định kỳ|thường niên|\d tháng\/lần/iu;

function checkList(
  list: DocumentList<Deadline>,
  targets: DocumentList<Target> | undefined,
  spellings: Spellings,
): Finding[] {
  const covered = new Set([...list.rows, ...(targets?.rows ?? [])].map(({ row }) => row.clause));
  const left = [...list.words].filter(([place, text]) => timeWords.test(text) && !covered.has(place));
  return [
    ...list.rows.flatMap((row) => rowFaults(row, list, spellings)),
    ...repeatedRows(list.rows, 'thời hạn này', ({ clause, asWritten, agencies }) => [
      ...[clause, asWritten],
      ...agencies.map(({ agency }) => agency).sort(),
    ]),
    ...left.map(([place, text]) => ({
      line: 1,
      found: `${placeLabel(place)} có chữ ${quoted(timeWords.exec(text)?.[0] ?? '')} mà không thời hạn, chỉ tiêu nào nhắc tới`,
      expected: 'mọi việc có kỳ hạn đều có trong bảng thời hạn',
      fix: `thêm một mục có clause là ${place}`,
    })),
  ];
}

/** A deadline says nothing that its text does not say, agrees with its task, stands once, and none is left out. */
export function deadlineEvidence(library: Library): FileFinding[] {
  const spellings = spellingsOf(library);
  const lists = listsOf(library, 'deadlines', deadlineSchema);
  const listed = new Set(lists.map(({ official }) => official.id));
  const tasks = byText(listsOf(library, 'tasks', taskSchema));
  const targets = byText(listsOf(library, 'targets', targetSchema));
  const withoutList = listedTexts(library)
    .filter(({ id }) => !listed.has(id))
    .filter(
      ({ id, document }) =>
        tasks.get(id)?.rows.some(({ row }) => row.deadline) ||
        [...wordsByPlace(document).values()].some((text) => timeWords.test(text)),
    )
    .map(({ file, id }) => ({
      file: file.path,
      line: 1,
      found: 'văn bản có việc theo kỳ hạn mà chưa có bảng thời hạn',
      expected: `tệp thoi-han/${id}.yaml`,
      fix: `thêm tệp ấy, mỗi thời hạn một mục; ${orNotYet}`,
    }));
  const inLists = lists.flatMap((list) => [
    ...checkList(list, targets.get(list.official.id), spellings).map((finding) => ({ file: list.file, ...finding })),
    ...untoldTwice(list, tasks.get(list.official.id)),
  ]);
  return [...withoutList, ...listsWithoutText(library, 'deadlines', 'bảng thời hạn'), ...inLists];
}
