import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOfImport, importText } from '#domain/import/imported-text.ts';
import { site } from '#site.ts';
import { registersOf } from '../../src/cli/import/registers-of.ts';
import { type SeedText, seedTexts } from './seed-texts.ts';

/** The seeds that lists belong to: the import of each gives the addresses that its lists name. */
const models = seedTexts.filter(({ slug }) => slug !== 'phieu-chuyen-7632-pc-vp');

/** A text like its model, with a number and a day of its own. */
function variantOf(model: SeedText, index: number): string {
  const number = `${10_000 + index}`;
  const day = String((index % 28) + 1).padStart(2, '0');
  return (
    model.lines
      // The lists speak of the corrected words, and what is only proposed corrects nothing.
      .replace('PV 01', 'PV01')
      .replace('2021 -2025', '2021 - 2025')
      .replace(/^(Số: ?)\d+/mu, `$1${number}`)
      .replace(/(Hải Phòng|Minh|Hà Nội), ngày \d+ tháng/u, `$1, ngày ${day} tháng`)
  );
}

const textField = (fields: Readonly<Record<string, unknown>>, key: string): string => String(fields[key]);

/** Fills in what an import leaves to a person, as the hand-made model has it, so that the check accepts the text. */
function completed(document: string, { handMade }: SeedText, index: number, duties: 'da-boc' | 'chua-boc'): string {
  const { fields } = handMade;
  const filled: Readonly<Record<string, string>> = {
    title: `'Văn bản thử ${index}, theo mẫu của ${textField(fields, 'issuer')}'`,
    summary: "'Văn bản nhập để thử sức dựng trang.'",
    checkedOn: '2026-11-21',
    issuer: textField(fields, 'issuer'),
    year: textField(fields, 'year'),
    asOf: '2026-11-21',
    note: "'Văn bản thử.'",
    duties,
  };
  return document
    .split('\n')
    .filter((line) => !/^\s*# chưa đọc được:/u.test(line))
    .map((line) => {
      const [, indent = '', key = ''] = /^(\s*)(\w+): /u.exec(line) ?? [];
      const value = filled[key];
      const isOpen = / # chưa (?:đọc được|điền):/u.test(line);
      if (value !== undefined && (isOpen || key === 'title' || key === 'summary' || key === 'duties'))
        return `${indent}${key}: ${value}`;
      return line.replace(/ # chưa (?:đọc được|điền):.*$/u, '');
    })
    .join('\n');
}

/** Gives a text the lists of its model, as many as the model has. */
async function copyLists(directory: string, from: string, to: string): Promise<void> {
  for (const list of ['nhiem-vu', 'chi-tieu', 'thoi-han', 'hom-nay']) {
    const text = await readFile(join(site.contentDirectory, list, `${from}.yaml`), 'utf8').catch(() => undefined);
    if (text !== undefined) await writeFile(join(directory, list, `${to}.yaml`), text);
  }
}

/**
 * Writes a content folder: what the site has, and `count` imported texts more, each with its ledger and transcript, varied
 * from the real ones. Every fifth stays as the import leaves it; the others have the lists of their model.
 */
export async function writeScaleContent(directory: string, count: number): Promise<void> {
  await cp(site.contentDirectory, directory, { recursive: true });
  const folder = join(directory, 'van-ban');
  await mkdir(folder, { recursive: true });
  const registers = await registersOf(site.contentDirectory);
  for (let index = 0; index < count; index += 1) {
    const model = models[index % models.length];
    if (!model) throw new Error('Không có văn bản mẫu');
    const slug = `van-ban-thu-${index + 1}`;
    const transcript = variantOf(model, index + 1);
    const imported = importText({ transcript, firstLine: 1, lastLine: undefined, otherTexts: [] });
    const sha256 = createHash('sha256').update(transcript).digest('hex');
    const place = { file: `${slug}.txt`, firstLine: 1, lastLine: undefined, sha256 };
    const files = filesOfImport(imported, { slug, registers, transcript: place });
    await writeFile(join(folder, `${slug}.txt`), transcript);
    const isDrawnOut = index % 5 < models.length;
    await writeFile(
      join(folder, `${slug}.mdx`),
      completed(files.document, model, index + 1, isDrawnOut ? 'da-boc' : 'chua-boc'),
    );
    await writeFile(join(folder, `${slug}.dinh-chinh.yaml`), files.ledger);
    if (isDrawnOut) await copyLists(directory, model.slug, slug);
  }
}
