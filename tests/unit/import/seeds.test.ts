import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCitationRegister } from '#domain/citation-register.ts';
import { splitFrontMatter } from '#domain/front-matter.ts';
import { compareImport } from '#domain/import/compared.ts';
import { filesOfImport, importText } from '#domain/import/imported-text.ts';
import { readOfficialDocument } from '#domain/official-document.ts';
import { readingTextOf } from '#domain/official-text.ts';
import { officialDocumentSchema } from '#schemas/official-document.ts';
import { instruments } from '../../support/registers.ts';
import { otherTextsOf, type SeedText, seedTexts } from '../../support/seed-texts.ts';

const compare = (seed: SeedText, transcript = seed.transcript, isWhole = false): ReturnType<typeof compareImport> => {
  const imported = importText({
    transcript,
    firstLine: isWhole ? 1 : seed.firstLine,
    lastLine: isWhole ? undefined : seed.lastLine,
    otherTexts: otherTextsOf(seed),
  });
  return compareImport({ fields: {}, body: imported.body, ledger: imported.ledger }, seed.handMade);
};

describe.each(seedTexts)('$slug nhập lại từ bản chép', (seed) => {
  const { blocks, otherBlocks, headings, addresses, ledger } = compare(seed);

  test('khối, đề mục, địa chỉ như bản làm tay', () => {
    expect(otherBlocks).toEqual([]);
    expect(blocks.same).toBe(blocks.total);
    expect(headings.same).toBe(headings.total);
    expect(addresses).toEqual({ same: addresses.total, total: addresses.total, added: [], lost: [] });
  });

  test('không đính chính chắc chắn điều mà người làm tay không chắc', () => {
    expect(ledger.proposedOnly.filter(({ isCertain }) => isCertain)).toEqual([]);
  });
});

test('số lỗi trong sổ đính chính mà máy tìm được, bỏ sót, đề nghị thêm', () => {
  const counts = seedTexts.map((seed) => {
    const { found, missed, proposedOnly } = compare(seed).ledger;
    return [seed.slug, found.length, missed.length, proposedOnly.length];
  });
  expect(counts).toMatchInlineSnapshot(`
    [
      [
        "ke-hoach-45-kh-bcnda5",
        18,
        13,
        1,
      ],
      [
        "ke-hoach-5116-kh-ubnd",
        19,
        15,
        6,
      ],
      [
        "ke-hoach-phong-chong-mua-ban-nguoi-2023",
        8,
        10,
        4,
      ],
      [
        "phieu-chuyen-7632-pc-vp",
        2,
        0,
        0,
      ],
      [
        "quyet-dinh-1957-qd-ttg",
        0,
        7,
        2,
      ],
    ]
  `);
});

/** Relations that the grounds of a text state, with the kind; what to read today and what forwards it are a person's to add. */
const groundsOf = (relations: unknown): string[] =>
  officialDocumentSchema.shape.relations
    .parse(relations)
    .flatMap(({ kind, instrument }) => (instrument && kind !== 'nay-xem' ? [`${kind} ${instrument}`] : []));

test('quan hệ với văn kiện làm căn cứ', () => {
  const registers = { agencies: [], instruments: readCitationRegister(instruments) };
  const differences = seedTexts.flatMap((seed) => {
    const { slug, transcript, firstLine, lastLine, handMade } = seed;
    const imported = importText({ transcript, firstLine, lastLine, otherTexts: [] });
    const place = { file: seed.transcriptFile, firstLine, lastLine, sha256: '' };
    const { document } = filesOfImport(imported, { slug, registers, transcript: place });
    const fields: Record<string, unknown> = parse(splitFrontMatter(document).frontMatter);
    const ours = groundsOf(fields['relations']);
    const theirs = groundsOf(handMade.fields['relations']);
    return [
      ...ours.filter((one) => !theirs.includes(one)).map((one) => `chỉ máy: ${slug} ${one}`),
      ...theirs.filter((one) => !ours.includes(one)).map((one) => `chỉ người: ${slug} ${one}`),
      ...document.split('\n').filter((line) => line.includes('van-kien.yaml')),
    ];
  });
  expect(differences).toMatchInlineSnapshot(`
    [
      "chỉ người: quyet-dinh-1957-qd-ttg thuc-hien cong-uoc-actip",
    ]
  `);
});

/** The text of a seed as a printer would give it: wrapped, and a page number in the middle of every so many lines. */
function wrapped(seed: SeedText, width: number, pageLength: number): string {
  const document = readOfficialDocument(seed.handMade.body, []);
  const lines = document.blocks.flatMap((block) => {
    const found: string[] = [''];
    for (const word of readingTextOf(block).split(' ')) {
      const line = found.at(-1) ?? '';
      if (line !== '' && line.length + word.length + 1 > width) found.push(word);
      else found[found.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return found;
  });
  return lines
    .flatMap((line, index) => (index > 0 && index % pageLength === 0 ? [`${index / pageLength + 1}`, line] : [line]))
    .join('\n');
}

describe('cùng văn bản, ngắt dòng cách khác, có số trang chen giữa', () => {
  test.each(seedTexts.map((seed) => [seed.slug, seed] as const))('%s', (_slug, seed) => {
    const shares = [64, 78, 96].map((width) => {
      const { addresses } = compare(seed, wrapped(seed, width, 40), true);
      return addresses.same / addresses.total;
    });
    expect(Math.min(...shares)).toBeGreaterThan(0.9);
  });
});
