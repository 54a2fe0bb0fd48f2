import { reading, scriptSeconds, spokenLengthOf, syllablesAmiss } from '#domain/loudspeaker.ts';
import { spokenTextOf } from '#domain/spoken-text.ts';
import type { Library } from '../content-file.ts';
import { labelledPath } from '../field-labels.ts';
import { findingsInKits, type KitRegister, mentionedIn, type ReadKit } from '../kits.ts';
import type { FileFinding, Finding } from '../problem.ts';

/** Heard once, a number is gone. */
const leastMentions = 2;

const textsIn = (items: readonly unknown[]): string[] => items.filter((item) => typeof item === 'string');
const shown = (seconds: number): string => seconds.toFixed(1).replace('.', ',');

function checkLength(sentences: readonly string[], seconds: number, { numberOf }: KitRegister) {
  const length = spokenLengthOf(sentences.map((sentence) => spokenTextOf(sentence, numberOf)));
  const amiss = syllablesAmiss(length, seconds);
  if (amiss === 0) return [];
  const margin = seconds * reading.tolerance;
  return [
    {
      found: `bài đọc hết ${shown(length.seconds)} giây: ${length.syllableCount} tiếng, ${length.sentenceCount} câu, mỗi phút ${reading.syllablesPerMinute} tiếng`,
      expected: `${seconds} giây, hơn kém ${margin} giây`,
      fix: amiss > 0 ? `viết thêm ít nhất ${amiss} tiếng` : `bớt ít nhất ${-amiss} tiếng, hoặc bớt câu`,
    },
  ];
}

function checkMentions(sentences: readonly string[], callIds: readonly unknown[]) {
  const mentioned = sentences.flatMap(mentionedIn);
  const counts = callIds.map((id) => mentioned.filter((one) => one === id).length);
  const most = Math.max(0, ...counts);
  if (callIds.length === 0 || most >= leastMentions) return [];
  return [
    {
      found: most === 0 ? 'bài không đọc số nào của bộ' : 'bài đọc số cần gọi có một lần',
      expected: `một số trong callIds được đọc ít nhất ${leastMentions} lần`,
      fix: `nhắc lại ở cuối bài, ví dụ: Xin nhắc lại, số cần nhớ là @${String(callIds[0])}`,
    },
  ];
}

function checkScripts({ itemsAt, lineOf }: ReadKit, register: KitRegister): Finding[] {
  return scriptSeconds.flatMap((seconds) => {
    const path = ['loudspeaker', String(seconds)];
    const sentences = textsIn(itemsAt(path));
    if (sentences.length === 0) return [];
    return [...checkLength(sentences, seconds, register), ...checkMentions(sentences, itemsAt(['callIds']))].map(
      ({ found, ...words }) => ({ line: lineOf(path), found: `${labelledPath(path)}: ${found}`, ...words }),
    );
  });
}

/** A script takes the time that it was given, and says the number often enough to be kept. */
export const kitScripts = (library: Library): FileFinding[] => findingsInKits(library, checkScripts);
