import type { z } from 'astro/zod';
import { idsOf, renderProblems } from '#checks/index.ts';
import { readDirectory } from '#checks/read-directory.ts';
import { toLibrary } from '#checks/to-library.ts';
import { pageKinds } from '#domain/page-kinds.ts';
import { toSlug } from '#domain/vietnamese-text.ts';
import { pageText } from '#outputs/editor/edited-file.ts';
import { type EditableKind, editableKinds } from '#outputs/editor/editor-collections.ts';
import type { Plain } from '#outputs/editor/yaml-value.ts';
import { pageSchemas } from '#schemas/content-kinds.ts';
import { formFieldsOf } from '#schemas/form-field.ts';
import { site, today } from '#site.ts';
import { type Asking, askField } from './new/ask-field.ts';
import { type Dialogue, EndOfAnswers, streamDialogue } from './new/dialogue.ts';
import { askBody } from './new/new-body.ts';
import { isTaken, pathsOf, problemsOfNew, writeNew } from './new/new-page.ts';

const kindList = editableKinds.map((kind) => `  ${kind.padEnd(12)} ${pageKinds[kind].label}`).join('\n');
const usage = `Cách dùng: npm run new -- loại

Máy hỏi từng phần bằng tiếng Việt rồi viết tệp vào ${site.contentDirectory}/. Loại:
${kindList}

Câu nào chưa biết thì gõ: sau. Còn phần chưa viết hoặc còn lỗi thì tệp là bản nháp, tên bắt đầu bằng dấu _:
trang chưa đọc nó. Viết xong thì bỏ dấu _ rồi chạy npm run check. Máy không bao giờ ghi đè tệp đã có.
Lời đáp có thể để sẵn trong một tệp, mỗi dòng một lời: npm run new -- tin < loi-dap.txt`;

async function askSlug(kind: EditableKind, title: string, dialogue: Dialogue): Promise<string> {
  const longest = 60;
  const usual = toSlug(title)
    .slice(0, longest + 1)
    .replace(/-[^-]*$/, (rest) => (toSlug(title).length > longest ? '' : rest));
  for (;;) {
    const slug = (await dialogue.ask(`Tên tệp, cũng là địa chỉ trang (Enter: ${usual}):`)) || usual;
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
      dialogue.say(
        `  Thấy “${slug}”, cần chữ thường không dấu, chữ số và gạch nối, ví dụ ${toSlug(slug) || 'ba-cau-nen-hoi'}.`,
      );
    else if (isTaken(site.contentDirectory, kind, slug)) dialogue.say(`  Đã có tệp tên ${slug}. Mời chọn tên khác.`);
    else return slug;
  }
}

/** The ids that a page may name, read from the registers. */
async function notes(): Promise<Asking['noteOf']> {
  const library = toLibrary(site.contentDirectory, (await readDirectory(site.contentDirectory)) ?? []);
  const hotlines = [...(idsOf(library, 'duong-day-nong') ?? [])];
  return (key) => (key === 'callIds' ? `mã: ${hotlines.join(', ')}` : undefined);
}

/** Asked of nobody who begins: a new page is not taken back, and its picture is a file to be put beside it first. */
const laterKeys: ReadonlySet<string> = new Set(['recalled', 'picture']);

async function newPage(kind: EditableKind, dialogue: Dialogue): Promise<void> {
  const schema: z.ZodObject = pageSchemas[kind];
  const fields = formFieldsOf(schema).filter(({ key }) => !laterKeys.has(key));
  const usualOf = (key: string): string | undefined => (['checkedOn', 'publishedOn'].includes(key) ? today : undefined);
  const asking: Asking = { dialogue, today, usualOf, noteOf: await notes() };
  dialogue.say(`${pageKinds[kind].label}: câu nào chưa biết thì gõ “sau”.`);
  const front: Record<string, Plain> = {};
  for (const field of fields) {
    const member = schema.shape[field.key];
    // Zod types the members of any object by the base class; ours are all made with this library.
    const answer = member && (await askField(field, member as z.ZodType, asking));
    if (answer !== undefined) front[field.key] = answer;
  }
  const body = await askBody(kind, front, dialogue);
  const slug = await askSlug(kind, String(front['title'] ?? kind), dialogue);
  const text = pageText(fields, { ...front, body });
  const paths = pathsOf(kind, slug);
  const problems = await problemsOfNew(site.contentDirectory, paths.page, text);
  const path = problems.length > 0 ? paths.draft : paths.page;
  await writeNew(site.contentDirectory, path, text);
  dialogue.say(`\nĐã ghi ${site.contentDirectory}/${path}.`);
  if (problems.length === 0) return dialogue.say('Tệp không có lỗi. Xem trang: npm start.');
  dialogue.say(`Đây là bản nháp, trang chưa đọc nó. Còn ${problems.length} chỗ phải viết hoặc sửa:\n`);
  dialogue.say(renderProblems(problems.map((problem) => ({ ...problem, file: `${site.contentDirectory}/${path}` }))));
  dialogue.say(`\nXong thì đổi tên thành ${paths.page} rồi chạy npm run check.`);
}

const [word] = process.argv.slice(2);
const kind = editableKinds.find((one) => one === word);
if (word === undefined || /^(?:-h|--help)$/.test(word)) console.log(usage);
else if (kind === undefined) {
  console.error(`Thấy loại “${word}”, cần một trong: ${editableKinds.join(', ')}.\n\n${usage}`);
  process.exitCode = 1;
} else {
  const dialogue = streamDialogue(process.stdin, process.stdout);
  try {
    await newPage(kind, dialogue);
  } catch (error) {
    if (!(error instanceof EndOfAnswers)) throw error;
    console.error('\nHết lời đáp mà chưa hỏi xong: chưa ghi tệp nào.');
    process.exitCode = 1;
  } finally {
    dialogue.close();
  }
}
