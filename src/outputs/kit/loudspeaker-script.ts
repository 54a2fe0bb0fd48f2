import type { KitWords, KitWriting } from '#domain/kit-words.ts';
import { reading, spokenLengthOf } from '#domain/loudspeaker.ts';
import { sentencesIn } from '#domain/sentences.ts';

const pause = '//';
const shownPause = String(reading.pauseSeconds).replace('.', ',');

/** A script as its reader holds it: a sentence a line, its pause marked, in words throughout. */
export function toScriptWriting({ seconds, sentences }: KitWords['scripts'][number]): KitWriting {
  const length = spokenLengthOf(sentences);
  const lines = sentences.flatMap((text) => sentencesIn(text)).map(({ text }) => `${text}\u00a0${pause}`);
  return {
    name: `loa-${seconds}-giay.txt`,
    label: `Bài loa ${seconds} giây`,
    note:
      `Đọc ${reading.syllablesPerMinute} tiếng một phút, gặp ${pause} thì nghỉ ${shownPause} giây. ` +
      `Bài có ${length.syllableCount} tiếng, ${length.sentenceCount} câu, đọc hết khoảng ${Math.round(length.seconds)} giây. ` +
      'Đọc hai lượt, giữa hai lượt nghỉ năm giây.',
    text: lines.join('\n'),
  };
}
