import { closestWord } from '#domain/closest-word.ts';
import { splitMentions } from '#domain/hotline-mention.ts';
import { isRegister, pathOfSource } from '#domain/translated-source.ts';
import type { Library } from '../content-file.ts';
import { filesOf, idsOf } from '../entries.ts';
import { labelled } from '../field-labels.ts';
import { textAt } from '../plain-value.ts';
import { type FileFinding, quoted } from '../problem.ts';
import { type TranslatedSource, translatedSources } from '../translated-sources.ts';

function unknownSources(library: Library, ties: readonly TranslatedSource[]): FileFinding[] {
  const names = library.files
    .map(({ path }) => path.slice(library.directory.length + 1))
    .filter((name) => pathOfSource(name) !== undefined);
  return ties.flatMap(({ page, file, line, source }) => {
    if (source && pathOfSource(file) !== undefined) return [];
    const near = closestWord(file, names);
    return [
      {
        file: page.path,
        line,
        found: `${labelled('translates')} nêu ${quoted(file)}, không phải tệp có trang tiếng Việt`,
        expected: 'một tệp .mdx tiếng Việt của thư mục nội dung, hoặc duong-day-nong.yaml',
        fix: near
          ? `có phải ${near} không? Nếu phải thì viết lại như vậy`
          : 'viết lại đường dẫn tính từ thư mục nội dung, ví dụ tro-giup/dang-nguy-hiem.mdx',
      },
    ];
  });
}

/** A page that tells the register leaves no number out. */
function missingHotlines(library: Library, ties: readonly TranslatedSource[]): FileFinding[] {
  const ids = idsOf(library, 'duong-day-nong') ?? new Set<string>();
  return ties.flatMap(({ page, file, line }) => {
    if (!isRegister(file)) return [];
    const told = new Set(splitMentions(page.body).flatMap((part) => (part.kind === 'mention' ? [part.id] : [])));
    const missing = [...ids].filter((id) => !told.has(id));
    if (missing.length === 0) return [];
    return [
      {
        file: page.path,
        line,
        found: `trang dịch danh sách số mà thiếu ${missing.map((id) => `@${id}`).join(', ')}`,
        expected: 'mọi số của duong-day-nong.yaml được nhắc trong bài',
        fix: 'viết thêm các số còn thiếu',
      },
    ];
  });
}

function doubledCounterparts(library: Library): FileFinding[] {
  const first = new Map<string, string>();
  return filesOf(library, 'page').flatMap(({ role, path, yaml }) => {
    const counterpart = role.kind === 'en' ? textAt(yaml?.value, ['counterpart']) : undefined;
    if (counterpart === undefined) return [];
    const owner = first.get(counterpart);
    if (owner === undefined) first.set(counterpart, path);
    if (owner === undefined) return [];
    return [
      {
        file: path,
        line: yaml?.lineOf(['counterpart']) ?? 1,
        found: `${labelled('counterpart')} ${quoted(counterpart)} đã là của ${owner}`,
        expected: 'mỗi trang tiếng Việt một trang tiếng Anh tương ứng',
        fix: 'bỏ dòng này ở một trong hai trang',
      },
    ];
  });
}

/** An English page is tied to Vietnamese files that are there, so that it can be told when they change. */
export function translations(library: Library): FileFinding[] {
  const ties = translatedSources(library);
  return [...unknownSources(library, ties), ...missingHotlines(library, ties), ...doubledCounterparts(library)];
}
