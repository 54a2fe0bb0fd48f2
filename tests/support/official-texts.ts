import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { linesOfTranscript, normaliseTranscript } from '#domain/fidelity.ts';
import { splitFrontMatter } from '#domain/front-matter.ts';
import { type OfficialDocument, readOfficialDocument } from '#domain/official-document.ts';
import { ledgerSchema, officialDocumentSchema } from '#schemas/official-document.ts';
import { site } from '#site.ts';

/** An official text as the content folder has it: what its page is measured against. */
export interface OfficialSource {
  readonly slug: string;
  /** `/van-ban/<slug>/` */
  readonly path: string;
  /** The transcript's lines of this document, unchanged. */
  readonly transcript: string;
  /** The transcript in the form that is compared. */
  readonly source: string;
  /** The text with its certain corrections made, in the form that is compared. */
  readonly reading: string;
  readonly document: OfficialDocument;
  readonly year: number;
}

const folder = join(site.contentDirectory, 'van-ban');
const collapse = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The reading text of all blocks, white space between two blocks where the source has it. */
const readingOf = ({ blocks }: OfficialDocument): string =>
  collapse(
    blocks
      .map(
        ({ isGlued, runs }) =>
          (isGlued ? '' : ' ') + runs.map(({ text, change }) => (change === 'removed' ? '' : text)).join(''),
      )
      .join(''),
  );

function readSource(slug: string): OfficialSource {
  const { frontMatter, body } = splitFrontMatter(readFileSync(join(folder, `${slug}.mdx`), 'utf8'));
  const { transcript: place, year } = officialDocumentSchema.parse(parse(frontMatter));
  const ledger: unknown = parse(readFileSync(join(folder, `${slug}.dinh-chinh.yaml`), 'utf8'));
  const transcript = linesOfTranscript(readFileSync(join(folder, place.file), 'utf8'), place.firstLine, place.lastLine);
  const document = readOfficialDocument(body, ledgerSchema.parse({ corrections: ledger }).corrections);
  const source = normaliseTranscript(transcript);
  return { slug, path: `/van-ban/${slug}/`, transcript, source, reading: readingOf(document), document, year };
}

/** Every official text of the content folder. */
export const officialSources: readonly OfficialSource[] = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .sort()
  .map((name) => readSource(name.slice(0, -'.mdx'.length)));

/** The addresses of a document that were ever published: they never vanish. None when they are not written down yet. */
export function frozenAddressesOf(slug: string): string[] {
  const file = `tests/fixtures/addresses/${slug}.txt`;
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
}
