import { firstDifference, linesOfTranscript, normaliseTranscript, sourceReadingOf } from '#domain/fidelity.ts';
import { parseOfficialText } from '#domain/official-text.ts';
import type { ContentFile, Library } from '../content-file.ts';
import { filesOf } from '../entries.ts';
import { ledgerFindings } from '../ledger-findings.ts';
import type { OfficialFiles } from '../official-files.ts';
import { numberAt, textAt } from '../plain-value.ts';
import { type FileFinding, type Finding, quoted } from '../problem.ts';
import { rangeFindings, type TranscriptRange } from '../transcript-ranges.ts';

/** The line of the file on which a place of the source reading stands: the first whose text reaches that far. */
function lineOfOffset({ body, bodyLine }: ContentFile, offset: number): number {
  const lines = body.split('\n');
  let low = 1;
  let high = lines.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const reached = sourceReadingOf(parseOfficialText(lines.slice(0, middle).join('\n'))).length;
    if (reached > offset) high = middle;
    else low = middle + 1;
  }
  return low + bodyLine - 1;
}

function checkWords({ file, document }: OfficialFiles, transcript: ContentFile, range: TranscriptRange): Finding[] {
  const source = normaliseTranscript(linesOfTranscript(transcript.text, range.first, range.last));
  const difference = firstDifference(source, sourceReadingOf(document.blocks));
  if (!difference) return [];
  return [
    {
      line: lineOfOffset(file, difference.offset),
      found: `lời khác bản chép nguồn: ${quoted(difference.found, 80)}`,
      expected: `đúng từng chữ như bản chép nguồn: ${quoted(difference.expected, 80)}`,
      fix: 'chép lại chỗ này từ bản chép nguồn; chữ nguồn sai thì giữ nguyên và ghi vào sổ đính chính',
    },
  ];
}

function checkFile(file: ContentFile, transcript: ContentFile | undefined, name: string): Finding[] {
  const line = file.yaml?.lineOf(['transcript']) ?? 1;
  if (!transcript)
    return [
      {
        line,
        found: `không có tệp bản chép nguồn “${name}”`,
        expected: 'tệp này nằm cạnh văn bản',
        fix: `đặt tệp ${name} vào thư mục van-ban, hoặc sửa transcript.file`,
      },
    ];
  const written = textAt(file.yaml?.value, ['transcript', 'sha256']);
  if (written === undefined || transcript.fault || written === transcript.sha256) return [];
  return [
    {
      line: file.yaml?.lineOf(['transcript', 'sha256']) ?? line,
      found: `mã băm SHA-256 của “${name}” là ${transcript.sha256.slice(0, 12)}…, khác mã đã ghi`,
      expected: 'bản chép nguồn không đổi từ khi ghi mã',
      fix: `nếu ai đó sửa nhầm thì lấy lại tệp cũ từ git; nếu đổi có chủ ý thì ghi sha256: ${transcript.sha256}`,
    },
  ];
}

function rangeOf(official: OfficialFiles): TranscriptRange | undefined {
  const value = official.file.yaml?.value;
  const first = numberAt(value, ['transcript', 'firstLine']);
  if (first === undefined) return undefined;
  return { file: official.file, first, last: numberAt(value, ['transcript', 'lastLine']) };
}

/** An official text is its source word for word: same file, same lines, same words, and each correction has its one place. */
export function transcript(library: Library): FileFinding[] {
  const transcripts = new Map(filesOf(library, 'transcript').map((file) => [`${file.role.id}.txt`, file]));
  const users = new Map<string, TranscriptRange[]>();
  const findings = library.officialTexts.flatMap((official) => {
    const { file } = official;
    const name = textAt(file.yaml?.value, ['transcript', 'file']);
    const source = name === undefined ? undefined : transcripts.get(name);
    const range = rangeOf(official);
    if (name !== undefined && range) users.set(name, [...(users.get(name) ?? []), range]);
    return [
      ...(name === undefined ? [] : checkFile(file, source, name)),
      ...(source && !source.fault && range ? checkWords(official, source, range) : []),
    ].map((finding) => ({ file: file.path, ...finding }));
  });
  const ranges = [...transcripts].flatMap(([name, file]) => rangeFindings(file, users.get(name) ?? []));
  return [...findings, ...ranges, ...ledgerFindings(library)];
}
