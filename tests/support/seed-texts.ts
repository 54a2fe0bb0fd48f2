import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { linesOfTranscript } from '#domain/fidelity.ts';
import { splitFrontMatter } from '#domain/front-matter.ts';
import type { ComparedFile } from '#domain/import/compared.ts';
import { ledgerSchema, officialDocumentSchema } from '#schemas/official-document.ts';
import { site } from '#site.ts';

const folder = join(site.contentDirectory, 'van-ban');

/** A hand-made official text of the project with the transcript that it was made from. */
export interface SeedText {
  readonly slug: string;
  readonly transcriptFile: string;
  readonly firstLine: number;
  readonly lastLine: number | undefined;
  /** The whole file. */
  readonly transcript: string;
  /** The lines of this document alone. */
  readonly lines: string;
  readonly handMade: ComparedFile;
}

function readSeed(slug: string): SeedText {
  const { frontMatter, body } = splitFrontMatter(readFileSync(join(folder, `${slug}.mdx`), 'utf8'));
  const fields: Record<string, unknown> = parse(frontMatter);
  const { file, firstLine, lastLine } = officialDocumentSchema.parse(fields).transcript;
  const transcript = readFileSync(join(folder, file), 'utf8');
  const corrections: unknown = parse(readFileSync(join(folder, `${slug}.dinh-chinh.yaml`), 'utf8'));
  const ledger = ledgerSchema.parse({ corrections }).corrections;
  const lines = linesOfTranscript(transcript, firstLine, lastLine);
  return { slug, transcriptFile: file, firstLine, lastLine, transcript, lines, handMade: { fields, body, ledger } };
}

/** The five documents of the four transcripts that the import is measured on. */
export const seedTexts: readonly SeedText[] = [
  'ke-hoach-45-kh-bcnda5',
  'ke-hoach-5116-kh-ubnd',
  'ke-hoach-phong-chong-mua-ban-nguoi-2023',
  'phieu-chuyen-7632-pc-vp',
  'quyet-dinh-1957-qd-ttg',
].map(readSeed);

/** The transcripts that a text has no part in: evidence of how words of the field are written. */
export const otherTextsOf = ({ transcriptFile }: SeedText): string[] =>
  seedTexts.filter((seed) => seed.transcriptFile !== transcriptFile).map(({ lines }) => lines);
