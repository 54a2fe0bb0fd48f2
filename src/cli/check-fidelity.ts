import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { firstDifference, linesOfTranscript, normaliseTranscript, unexplainedCount } from '#domain/fidelity.ts';
import { splitFrontMatter } from '#domain/front-matter.ts';
import { officialTextOf } from '#outputs/official-text-of-html.ts';
import { officialDocumentSchema } from '#schemas/official-document.ts';
import { site } from '#site.ts';

if (!existsSync('dist')) {
  console.error('Chưa có thư mục dist/. Chạy npm run build trước.');
  process.exit(1);
}
const folder = join(site.contentDirectory, 'van-ban');
const slugs = (await readdir(folder))
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => name.slice(0, -'.mdx'.length));
let total = 0;
for (const slug of slugs.sort()) {
  const { frontMatter } = splitFrontMatter(await readFile(join(folder, `${slug}.mdx`), 'utf8'));
  const { transcript } = officialDocumentSchema.parse(parse(frontMatter));
  const file = await readFile(join(folder, transcript.file), 'utf8');
  const expected = normaliseTranscript(linesOfTranscript(file, transcript.firstLine, transcript.lastLine));
  const { source } = officialTextOf(await readFile(join('dist', 'van-ban', slug, 'index.html'), 'utf8'));
  const count = unexplainedCount(expected, source);
  const difference = firstDifference(expected, source);
  total += count;
  console.log(`${slug}: ${expected.length} ký tự, ${count} ký tự khác không có lời giải thích`);
  if (difference) console.log(`  bản chép: …${difference.expected}…\n  trên trang: …${difference.found}…`);
}
console.log(`${slugs.length} văn bản, ${total} ký tự khác không có lời giải thích`);
if (total > 0 || slugs.length === 0) process.exit(1);
