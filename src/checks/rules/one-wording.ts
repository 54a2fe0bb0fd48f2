import type { Library } from '../content-file.ts';
import { type CommonSentence, type CoreMessage, commonSentencesOf, coreMessagesOf } from '../core-messages.ts';
import { type FileFinding, quoted } from '../problem.ts';

const placeOf = ({ file, line }: CoreMessage): string => `${file}:${line}`;

/** Two entries of the bank that say the same: nobody could tell which to write. */
function repeated(bank: readonly CommonSentence[]): FileFinding[] {
  const first = new Map<string, CommonSentence>();
  return bank.flatMap((entry) => {
    const owner = first.get(entry.key);
    if (!owner) first.set(entry.key, entry);
    if (!owner) return [];
    return [
      {
        file: entry.file,
        line: entry.line,
        found: `câu ${quoted(entry.text)} nói cùng điều với mục ${owner.id} ${quoted(owner.text)}`,
        expected: 'mỗi điều một mục',
        fix: 'gộp hai mục; cách viết thứ hai thì để vào also',
      },
    ];
  });
}

/** The wording that most places have; of equals the first. */
function usualOf(messages: readonly CoreMessage[]): CoreMessage | undefined {
  const byWording = [...Map.groupBy(messages, ({ wording }) => wording).values()];
  return byWording.reduce<readonly CoreMessage[]>((most, same) => (same.length > most.length ? same : most), [])[0];
}

function toFinding(message: CoreMessage, right: CoreMessage, isCommon: boolean): FileFinding {
  return {
    file: message.file,
    line: message.line,
    found: `câu ${quoted(message.text, 80)} khác lời với ${quoted(right.text, 80)} ở ${placeOf(right)}`,
    expected: 'một điều cần nhớ nói bằng một câu, ở đâu cũng như nhau',
    fix: isCommon
      ? 'viết đúng câu chung ấy; cần viết khác ở chỗ này thì thêm cách viết vào also của mục'
      : 'chọn một trong hai câu; cần giữ cả hai thì lập mục trong cau-chung.yaml, câu thứ hai để vào also',
  };
}

/** A message that readers shall remember has one wording wherever it stands. */
export function oneWording(library: Library): FileFinding[] {
  const bank = commonSentencesOf(library);
  const common = new Map(bank.map((entry) => [entry.key, entry]));
  // Wordings that may stand are told apart from the message: “Nói với …” may be listed under “Kể với …”.
  const groups = [...Map.groupBy(coreMessagesOf(library), ({ key }) => key)];
  const deviations = groups.flatMap(([key, messages]) => {
    const entry = common.get(key);
    const right = entry ?? usualOf(messages);
    if (!right) return [];
    const allowed = new Set(entry ? entry.wordings : [right.wording]);
    return messages
      .filter(({ wording }) => !allowed.has(wording))
      .map((message) => toFinding(message, right, entry !== undefined));
  });
  return [...repeated(bank), ...deviations];
}
