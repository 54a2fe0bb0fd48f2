import { createHash } from 'node:crypto';
import { basename, extname, join } from 'node:path';
import { linesOfTranscript } from '#domain/fidelity.ts';
import { fidelityOf, renderImportReport } from '#domain/import/import-report.ts';
import { filesOfImport, importText } from '#domain/import/imported-text.ts';
import { toSlug } from '#domain/vietnamese-text.ts';
import { site } from '#site.ts';
import { compareContent } from './import/compare-content.ts';
import { type ImportOptions, optionsOf } from './import/options.ts';
import { readSource } from './import/read-source.ts';
import { otherTextsOf, registersOf } from './import/registers-of.ts';
import { SourceProblem } from './import/source-problem.ts';
import { sameTranscriptIn, writeImport } from './import/write-import.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function importFile(file: string, options: ImportOptions): Promise<string> {
  const { firstLine, lastLine, isOverwriting } = options;
  const folder = options.out ?? join(site.contentDirectory, 'van-ban');
  const source = await readSource(file);
  const lines = linesOfTranscript(source.text.replace(/\r\n?/gu, '\n'), firstLine, lastLine);
  if (lines.trim() === '')
    throw new SourceProblem(
      `dòng ${firstLine}–${lastLine ?? 'cuối'} không có chữ nào`,
      'những dòng có chữ',
      'sửa lại --lines',
    );
  const registers = await registersOf(site.contentDirectory);
  const otherTexts = await otherTextsOf(site.contentDirectory, source.text);
  const imported = importText({ transcript: source.text, firstLine, lastLine, otherTexts });
  const slug = options.slug ?? (imported.slug || toSlug(basename(file, extname(file))) || 'van-ban');
  const shared = await sameTranscriptIn(folder, source.transcript);
  const transcript = {
    file: shared ?? `${slug}.txt`,
    firstLine,
    lastLine,
    sha256: createHash('sha256').update(source.transcript).digest('hex'),
  };
  const files = filesOfImport(imported, { slug, registers, transcript });
  const outcome = await writeImport(
    folder,
    [
      { name: transcript.file, bytes: source.transcript },
      { name: `${slug}.mdx`, bytes: encode(files.document) },
      { name: `${slug}.dinh-chinh.yaml`, bytes: encode(files.ledger) },
    ],
    isOverwriting,
  );
  const placed = [
    ...outcome.written.map((name) => `  đã ghi ${join(folder, name)}`),
    ...outcome.unchanged.map((name) => `  không đổi ${join(folder, name)}`),
  ];
  if (fidelityOf(lines, imported).differenceCount > 0) process.exitCode = 1;
  return [
    `${file} → ${slug}`,
    ...placed,
    ...source.warnings,
    renderImportReport(imported, lines, firstLine, registers),
  ].join('\n');
}

try {
  const options = optionsOf(process.argv.slice(2));
  console.log(
    options.isComparing || options.file === undefined
      ? await compareContent(site.contentDirectory)
      : await importFile(options.file, options),
  );
} catch (error) {
  if (!(error instanceof SourceProblem)) throw error;
  const subject = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  console.error(`${subject ?? 'npm run import'}  ${error.message}`);
  process.exitCode = 1;
}
