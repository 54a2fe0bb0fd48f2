import { closestWord } from '#domain/closest-word.ts';
import { legalFigureIn } from '#domain/legal-place.ts';
import { type Claim, claimsOf } from '../claims.ts';
import type { ContentFile, Library } from '../content-file.ts';
import { filesOf, idsOf } from '../entries.ts';
import { labelled, labelledPath } from '../field-labels.ts';
import { nodesOf } from '../markdown-text.ts';
import { itemsOf, memberOf } from '../plain-value.ts';
import { type FileFinding, type Finding, quoted } from '../problem.ts';

interface Citation {
  readonly line: number;
  readonly instrument: string;
}

/** The tags `<Law>` of a body that name an instrument. */
function citationsOf({ markdown, bodyLine }: ContentFile): Citation[] {
  return [...nodesOf(markdown?.tree)].flatMap((node) => {
    if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'Law') return [];
    const line = (node.position?.start.line ?? 1) + bodyLine - 1;
    return node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && attribute.name === 'instrument' && typeof attribute.value === 'string'
        ? [{ line, instrument: attribute.value }]
        : [],
    );
  });
}

function unknownInstruments(citations: readonly Citation[], known: ReadonlySet<string>): Finding[] {
  return citations.flatMap(({ line, instrument }) => {
    if (known.has(instrument)) return [];
    const near = closestWord(instrument, known);
    return [
      {
        line,
        found: `thẻ <Law>, ${labelled('instrument')} là ${quoted(instrument)}, mã không có`,
        expected: 'mã có trong van-kien.yaml',
        fix: near
          ? `có phải ${near} không? Nếu phải thì viết lại như vậy`
          : 'viết lại mã, hoặc thêm văn kiện ấy vào van-kien.yaml trước',
      },
    ];
  });
}

const example = '<Law instrument="luat-53-2024-qh15" at="Điều 2 khoản 1" />';

function checkClaim({ line, what, words, isCited, isAdvice }: Claim, bodyLine: number): Finding[] {
  if (isCited || words === '') return [];
  const place = { line: line + bodyLine - 1 };
  const figure = legalFigureIn(words);
  if (!isAdvice)
    return [
      {
        ...place,
        found: `${what} ${quoted(words)} không dẫn điều khoản nào`,
        expected: 'mỗi đoạn, mỗi ý, mỗi dòng bảng kể luật có thẻ <Law>',
        fix: `thêm thẻ vào cuối câu, ví dụ ${example}; lời khuyên thì đặt dưới tiêu đề “## Làm gì …” hoặc trong <Callout>`,
      },
    ];
  if (figure === undefined) return [];
  return [
    {
      ...place,
      found: `${what} ${quoted(words)} nêu ${quoted(figure)} mà không dẫn điều khoản nào`,
      expected: 'lời khuyên không có con số của luật, hoặc con số ấy có thẻ <Law>',
      fix: `bỏ con số, hoặc thêm thẻ vào cuối câu, ví dụ ${example}`,
    },
  ];
}

/** What the front matter says that the page tells, and what the body cites, are the same instruments. */
function checkInstruments({ yaml }: ContentFile, citations: readonly Citation[]): Finding[] {
  if (!yaml) return [];
  const told = itemsOf(memberOf(yaml.value, 'instruments'));
  const cited = new Map(citations.map(({ instrument, line }) => [instrument, line]));
  const uncited = [...told.entries()].flatMap(([index, id]) => {
    if (typeof id !== 'string' || cited.has(id)) return [];
    return [
      {
        line: yaml.lineOf(['instruments', index]),
        found: `${labelledPath(['instruments', index])} là ${quoted(id)} mà trong bài không thẻ <Law> nào dẫn tới`,
        expected: 'văn kiện được dẫn ít nhất một lần',
        fix: 'dẫn văn kiện ấy trong bài, hoặc bỏ mã này',
      },
    ];
  });
  const untold = [...cited].flatMap(([id, line]) => {
    if (told.includes(id)) return [];
    return [
      {
        line,
        found: `bài dẫn ${quoted(id)} mà ${labelled('instruments')} không có`,
        expected: 'mọi văn kiện được dẫn có trong danh sách ở phần đầu tệp',
        fix: `thêm ${id} vào instruments`,
      },
    ];
  });
  return [...uncited, ...untold];
}

function checkExplainer(file: ContentFile, citations: readonly Citation[]): Finding[] {
  const { markdown, bodyLine } = file;
  const blocks = markdown?.tree && 'children' in markdown.tree ? markdown.tree.children : [];
  return [...claimsOf(blocks).flatMap((claim) => checkClaim(claim, bodyLine)), ...checkInstruments(file, citations)];
}

/** An explainer tells the law and never its own opinion of it: every statement carries its article. */
export function claimsCited(library: Library): FileFinding[] {
  const known = idsOf(library, 'van-kien');
  return filesOf(library, 'page').flatMap((file) => {
    const citations = citationsOf(file);
    return [
      ...(known ? unknownInstruments(citations, known) : []),
      ...(file.role.kind === 'giai-thich'
        ? checkExplainer(
            file,
            citations.filter(({ instrument }) => known?.has(instrument) ?? true),
          )
        : []),
    ].map((finding) => ({ file: file.path, ...finding }));
  });
}
