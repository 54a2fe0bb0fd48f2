import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitFrontMatter } from '#domain/front-matter.ts';
import { compareImport } from '#domain/import/compared.ts';
import { renderComparison } from '#domain/import/comparison-report.ts';
import { filesOfImport, importText } from '#domain/import/imported-text.ts';
import { ledgerSchema, officialDocumentSchema } from '#schemas/official-document.ts';
import { otherTextsOf, registersOf } from './registers-of.ts';

/** Imports the transcript of every official text of a content folder again, and tells what people changed since. */
export async function compareContent(contentDirectory: string): Promise<string> {
  const folder = join(contentDirectory, 'van-ban');
  const registers = await registersOf(contentDirectory);
  const slugs = (await readdir(folder)).flatMap((name) =>
    name.endsWith('.mdx') ? [name.slice(0, -'.mdx'.length)] : [],
  );
  const reports: string[] = [];
  for (const slug of slugs.sort()) {
    const { frontMatter, body } = splitFrontMatter(await readFile(join(folder, `${slug}.mdx`), 'utf8'));
    const fields: Record<string, unknown> = parse(frontMatter);
    const place = officialDocumentSchema.parse(fields).transcript;
    const corrections: unknown = parse(
      await readFile(join(folder, `${slug}.dinh-chinh.yaml`), 'utf8').catch(() => '[]'),
    );
    const transcript = await readFile(join(folder, place.file), 'utf8');
    const imported = importText({
      transcript,
      firstLine: place.firstLine,
      lastLine: place.lastLine,
      otherTexts: await otherTextsOf(contentDirectory, transcript),
    });
    const files = filesOfImport(imported, { slug, registers, transcript: { ...place, lastLine: place.lastLine } });
    const comparison = compareImport(
      { fields: parse(splitFrontMatter(files.document).frontMatter), body: imported.body, ledger: imported.ledger },
      { fields, body, ledger: ledgerSchema.parse({ corrections: corrections ?? [] }).corrections },
    );
    reports.push(renderComparison(slug, comparison));
  }
  return reports.join('\n\n');
}
