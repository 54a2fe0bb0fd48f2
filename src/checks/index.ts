import type { Library } from './content-file.ts';
import { averageSentenceOf } from './file-sentences.ts';
import { nearMessages } from './near-messages.ts';
import { unusedPictures } from './picture-uses.ts';
import { byPlace, type FileFinding, type Problem } from './problem.ts';
import { readDirectory } from './read-directory.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { toLibrary } from './to-library.ts';
import { staleTranslations } from './translated-sources.ts';

export { idsOf } from './entries.ts';
export { shownAverage } from './file-sentences.ts';
export { picturesToMend } from './mendable-pictures.ts';
export { openFactsOf } from './open-facts.ts';
export type { Problem } from './problem.ts';
export { renderReadability } from './readability-table.ts';
export { renderOpenFacts } from './render-open-facts.ts';
export { renderProblems } from './render-problems.ts';

function findingsOf(rule: Rule, library: Library): FileFinding[] {
  if ('checkLibrary' in rule) return rule.checkLibrary(library);
  return library.files
    .filter(({ fault }) => fault === undefined)
    .flatMap((file) => rule.checkFile(file).map((finding) => ({ file: file.path, ...finding })));
}

/** What all rules find in a library, by file and line. Pure. */
export function problemsOf(library: Library): Problem[] {
  return rules
    .flatMap((rule) => findingsOf(rule, library).map((finding) => ({ ...finding, rule: rule.name })))
    .sort(byPlace);
}

export interface ContentCheck {
  readonly problems: readonly Problem[];
  /** What somebody should look at and what does not stop a build. */
  readonly remarks: readonly Problem[];
  /** Files of content that were read. */
  readonly fileCount: number;
  /** Syllables in a sentence of ours; `undefined` where there is none. */
  readonly averageSentence: number | undefined;
}

/** The content folder, read; `undefined` where there is none. */
export async function readLibrary(directory: string): Promise<Library | undefined> {
  const files = await readDirectory(directory);
  return files && toLibrary(directory, files);
}

/** Checks a content folder whole: every problem of every file. */
export async function checkFolder(directory: string): Promise<ContentCheck> {
  const library = await readLibrary(directory);
  if (library)
    return {
      problems: problemsOf(library),
      remarks: [...staleTranslations(library), ...unusedPictures(library), ...nearMessages(library)].sort(byPlace),
      fileCount: library.files.length,
      averageSentence: averageSentenceOf(library),
    };
  const missing: Problem = {
    file: directory,
    line: 1,
    found: 'không có thư mục nội dung',
    expected: 'thư mục chứa các tệp nội dung',
    fix: 'kiểm tra đường dẫn, hoặc biến môi trường CONTENT_DIR',
    rule: 'readable-file',
  };
  return { problems: [missing], remarks: [], fileCount: 0, averageSentence: undefined };
}
