import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Correction } from '#domain/correction.ts';
import { linesOfTranscript, normaliseTranscript } from '#domain/fidelity.ts';
import { splitFrontMatter } from '#domain/front-matter.ts';
import { type OfficialDocument, readOfficialDocument } from '#domain/official-document.ts';
import { ledgerSchema, officialDocumentSchema } from '#schemas/official-document.ts';

const folder = 'content/van-ban';
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** A published official text with all that stands beside it. */
export interface RealText {
  readonly slug: string;
  readonly body: string;
  readonly ledger: readonly Correction[];
  readonly document: OfficialDocument;
  /** The lines of the transcript that the text stands on, in the form in which texts are compared. */
  readonly transcript: string;
}

function readText(slug: string): RealText {
  const { frontMatter, body } = splitFrontMatter(read(`${slug}.mdx`));
  const { transcript } = officialDocumentSchema.parse(parse(frontMatter));
  const { corrections } = ledgerSchema.parse({ corrections: parse(read(`${slug}.dinh-chinh.yaml`)) });
  return {
    slug,
    body,
    ledger: corrections,
    document: readOfficialDocument(body, corrections),
    transcript: normaliseTranscript(
      linesOfTranscript(read(transcript.file), transcript.firstLine, transcript.lastLine),
    ),
  };
}

/** The official texts in `content/`, by slug. */
export const realTexts: readonly RealText[] = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .sort()
  .map((name) => readText(name.slice(0, -'.mdx'.length)));
