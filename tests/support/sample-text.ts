import { sha256Of, validContent } from './content-folder.ts';

const text = String(validContent['van-ban/phieu-chuyen.mdx']);
const source = String(validContent['van-ban/phieu-chuyen.txt']);
const sentence = '1. Gửi các đơn vị để biết.';

/** The sample text with other clauses in the place of its only one, and lists about it: folder → YAML. */
export function sampleWith(
  clauses: string,
  lists: Readonly<Record<string, string>>,
): Readonly<Record<string, string | Uint8Array>> {
  const transcript = source.replace(sentence, clauses);
  return {
    'van-ban/phieu-chuyen.txt': transcript,
    'van-ban/phieu-chuyen.mdx': text.replace(sentence, clauses).replace(sha256Of(source), sha256Of(transcript)),
    ...Object.fromEntries(Object.entries(lists).map(([folder, yaml]) => [`${folder}/phieu-chuyen.yaml`, yaml])),
  };
}
