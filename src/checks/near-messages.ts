import { isNearMessage } from '#domain/message-key.ts';
import type { Library } from './content-file.ts';
import { type CoreMessage, commonSentencesOf, coreMessagesOf } from './core-messages.ts';
import { type Problem, quoted } from './problem.ts';

/** Messages that differ in one word: perhaps one in two wordings, perhaps two. A person decides, so nothing stops. */
export function nearMessages(library: Library): Problem[] {
  const known = commonSentencesOf(library).flatMap(({ wordings }) => wordings);
  const firsts = new Map<string, CoreMessage>();
  for (const message of coreMessagesOf(library)) if (!firsts.has(message.key)) firsts.set(message.key, message);
  const messages = [...firsts.values()].filter(({ wording }) => !known.includes(wording));
  return messages.flatMap((message, index) => {
    const other = messages.slice(0, index).find(({ key }) => isNearMessage(key, message.key));
    if (!other) return [];
    return [
      {
        file: message.file,
        line: message.line,
        found: `câu ${quoted(message.text, 80)} gần như ${quoted(other.text, 80)} ở ${other.file}:${other.line}`,
        expected: 'một điều nói bằng một câu',
        fix: 'nếu là một điều thì viết như nhau; nếu khác thì để nguyên, hoặc ghi cả hai vào cau-chung.yaml',
        rule: 'one-wording',
      },
    ];
  });
}
