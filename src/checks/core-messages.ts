import { messageKey, wordingOf } from '#domain/message-key.ts';
import { sentencesIn } from '#domain/sentences.ts';
import type { ContentFile, Library } from './content-file.ts';
import { dataFileOf } from './entries.ts';
import { itemsOf, textAt, valueAt } from './plain-value.ts';

/** A sentence that a reader shall remember, with its place. */
export interface CoreMessage {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** As it is worded. */
  readonly wording: string;
  /** What it says; the same for the same message in other words. */
  readonly key: string;
}

/** Fields that hold such sentences, in front matter and in data files: cores, signs, steps, answers, promises. */
const coreFields: ReadonlySet<PropertyKey | undefined> = new Set([
  'core',
  'signs',
  'doNow',
  'phrases',
  'promises',
  'answer',
  'heading',
]);

/** Lessons and the questions about an offer have answers too, but those are right or wrong and no slogans. */
function isAsked({ role }: ContentFile): boolean {
  if (role.type === 'data') return role.name === 'tra-loi-nhanh' || role.name === 'thong-bao';
  return role.type === 'page' && role.kind !== 'bai-hoc' && role.kind !== 'en';
}

function toMessages(file: ContentFile, text: string, line: number): CoreMessage[] {
  return sentencesIn(text).flatMap((sentence) => {
    const key = messageKey(sentence.text);
    if (key === undefined) return [];
    return [{ file: file.path, line, text: sentence.text, wording: wordingOf(sentence.text), key }];
  });
}

/** All sentences of the fields that readers shall remember, in the order of the files. */
export const coreMessagesOf = ({ files }: Library): CoreMessage[] =>
  files
    .filter(isAsked)
    .flatMap((file) =>
      (file.yaml?.strings ?? []).flatMap(({ path, text, line }) =>
        path.some((step) => coreFields.has(step)) && path.at(-1) !== 'pictogram' ? toMessages(file, text, line) : [],
      ),
    );

/** An entry of the bank of common sentences. */
export interface CommonSentence extends CoreMessage {
  readonly id: string;
  /** Wordings that may stand, its own first. */
  readonly wordings: readonly string[];
}

/** The bank of common sentences, as far as it can be read. */
export function commonSentencesOf(library: Library): CommonSentence[] {
  const file = dataFileOf(library, 'cau-chung');
  return itemsOf(file?.yaml?.value).flatMap((entry, index) => {
    const [id, text] = [textAt(entry, ['id']), textAt(entry, ['text'])];
    const key = text === undefined ? undefined : messageKey(text);
    if (!file || id === undefined || text === undefined || key === undefined) return [];
    const also = itemsOf(valueAt(entry, ['also'])).filter((item) => typeof item === 'string');
    const line = file.yaml?.lineOf([index, 'text']) ?? 1;
    const wording = wordingOf(text);
    return [{ id, file: file.path, line, text, wording, key, wordings: [wording, ...also.map(wordingOf)] }];
  });
}
