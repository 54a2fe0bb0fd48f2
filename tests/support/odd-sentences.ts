import fc from 'fast-check';
import { problemsOf } from '#checks/index.ts';
import { type Files, libraryOf, validContent } from './content-folder.ts';

const syllables =
  'gọi khi an toàn người lạ hứa việc nhẹ lương cao đừng chuyển tiền trước cho ai đường dây nóng 111 @111 bị ép nợ Ủy ban Điều 2 khoản 30/7 import export Nguyễn ngờ vực ướt'.split(
    ' ',
  );
const signs = [
  '{',
  '}',
  '<',
  '>',
  ':',
  '"',
  "'",
  '#',
  '- ',
  '---',
  '+++',
  '* ',
  '*',
  '_',
  '`',
  '```',
  '|',
  '&',
  '&lt;',
  '\\',
  '![',
  '](',
  '[',
  ']',
  '(',
  ')',
  '$',
  '%',
  '!',
  '?',
  ',',
  '…',
  '“',
  '”',
  '=',
  '~',
  '@',
  '{/*',
  '*/}',
  '<!--',
  '-->',
  '</',
  '/>',
  '<a',
  '<Callout',
  '<Callout>',
  '</Callout>',
  '{1}',
  '<br>',
  '<https://vi.du>',
  ': ',
  ' #',
  '? ',
  '<<',
  '!!',
  '!a ',
  '=',
  '0b11',
  '1:30',
  '.5',
  '1e3',
  'yes',
  '~',
  '%a',
  '&a ',
  '*a',
  '0x1f',
  '1_000',
  '2026-11-21',
  'null',
  'true',
  '~',
] as const;
const rare = [
  '😀',
  '👨‍👩‍👧',
  '🇻🇳',
  '❤️',
  'ở'.normalize('NFD'),
  'đ',
  '\u00a0',
  '\u200b',
  '\u2028',
  '\ufeff',
  '\t',
  '𝕏',
  '\u0301',
  '\u0007',
  '\u0085',
  '\ufffd',
] as const;

const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...syllables) },
  { weight: 3, arbitrary: fc.constantFrom(...signs) },
  { weight: 1, arbitrary: fc.constantFrom(...rare) },
);
const glue = fc.constantFrom(' ', ' ', ' ', '');

/** Vietnamese words with all that Markdown, MDX and YAML take for marks, on one line. */
const lengths = fc.oneof(
  { weight: 1, arbitrary: fc.constant(1) },
  { weight: 5, arbitrary: fc.integer({ min: 2, max: 12 }) },
);
const oddSentence = lengths
  .chain((length) => fc.array(fc.tuple(word, glue), { minLength: length, maxLength: length }))
  .map((parts) =>
    parts
      .map(([text, after]) => text + after)
      .join('')
      .trimEnd(),
  );

/** The same sentences in every run. */
export const oddSentences = (count: number): string[] => fc.sample(oddSentence, { seed: 20_261_122, numRuns: count });

const page = String(validContent['trang/an-toan.mdx']);
const title = "'Xem trang này an toàn'";
const summary = /summary: (.*)/.exec(page)?.[1] ?? '';
const words = 'Gọi @111 khi an toàn.';
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Where a sentence may stand in a page: bare and quoted in the front matter, in every kind of block of the body. */
const places: readonly ((sentence: string) => string)[] = [
  (sentence) => page.replace(title, () => sentence),
  (sentence) => page.replace(title, () => quoted(sentence)),
  (sentence) => page.replace(summary, () => JSON.stringify(sentence)),
  (sentence) => page.replace(summary, () => `>-\n  ${sentence}\n  ${sentence}`),
  (sentence) => page.replace(words, () => sentence),
  (sentence) => page.replace('## Cần nhớ', () => `## ${sentence}`),
  (sentence) => page.replace(words, () => `- ${sentence}\n- **${sentence}**\n`),
  (sentence) => page.replace(words, () => `| Một | Hai |\n| --- | --- |\n| ${sentence} | ${sentence} |\n`),
  (sentence) => page.replace(words, () => `<Callout tone="luu-y" title="${sentence}">\n\n${sentence}\n\n</Callout>\n`),
];

/** A page for each sentence, each in the next of the places. */
export const oddPages = (sentences: readonly string[]): Files =>
  Object.fromEntries(
    sentences.map((sentence, index) => [
      `trang/cau-${index + 1}.mdx`,
      (places[index % places.length] ?? String)(sentence),
    ]),
  );

/** A glossary that means the sentences. */
export const oddGlossary = (sentences: readonly string[]): Files => ({
  'thuat-ngu.yaml':
    String(validContent['thuat-ngu.yaml']) +
    sentences
      .map(
        (sentence, index) =>
          `- id: thu-${index}\n  term: 'Chữ ${index}'\n  meaning: ${quoted(sentence)}\n  synonyms: []\n  sources: []\n  group: vu-an\n`,
      )
      .join(''),
});

/** The pages that the check lets through. */
export function acceptedOf(pages: Files): [path: string, text: string][] {
  const faulty = new Set(problemsOf(libraryOf(pages)).map(({ file }) => file));
  return Object.entries(pages).flatMap(([path, text]): [string, string][] =>
    faulty.has(`content/${path}`) ? [] : [[path, String(text)]],
  );
}

/** How many marks a text has that something might trip over. */
const oddness = (text: string): number => (text.match(/[^\p{L}\p{N}\s.,@]/gu) ?? []).length;

/** The oddest of the pages that the check lets through. */
export const oddestAccepted = (pages: Files, count: number): Files =>
  Object.fromEntries(
    acceptedOf(pages)
      .sort(([, a], [, b]) => oddness(b) - oddness(a))
      .slice(0, count),
  );
