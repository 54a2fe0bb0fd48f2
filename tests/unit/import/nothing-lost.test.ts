import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDifference, normaliseTranscript, sourceReadingOf } from '#domain/fidelity.ts';
import { importText } from '#domain/import/imported-text.ts';
import { readOfficialDocument } from '#domain/official-document.ts';
import { seedTexts } from '../../support/seed-texts.ts';

/** What differs between a transcript and the source reading of what the import makes of it. */
function lossOf(transcript: string): unknown {
  const { body, ledger } = importText({ transcript, firstLine: 1, lastLine: undefined, otherTexts: [] });
  const document = readOfficialDocument(body, ledger);
  return (
    firstDifference(normaliseTranscript(transcript), sourceReadingOf(document.blocks)) ??
    (document.unplaced.length > 0 ? document.unplaced : undefined)
  );
}

/** White space and marks are no characters of the text; all else must be in the body, each as often. */
const lettersOf = (text: string): string =>
  [...text.replace(/<\/?sup>/gu, '').normalize('NFD')]
    .filter((char) => /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(char) && !/[*#\\]/u.test(char))
    .sort()
    .join('');

const signs = [
  '#',
  '##### ',
  '*',
  '**',
  '***',
  '(*)',
  '<sup>',
  '</sup>',
  '\\',
  '---',
  '|',
  '\n',
  '\n\n',
  '\f',
  '\r\n',
  ' ',
  '\u00a0',
  'Điều 1.',
  'I. ',
  '1. ',
  'a) ',
  '- ',
  '(1)',
  'Nơi nhận:',
  'KẾ HOẠCH',
  'Số: 1/KH',
  '12',
  '[',
  ']',
  './.',
  'người',
  'Ngày',
  "'",
  ': ',
  'e',
  '\u0301',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'THỦ TƯỚNG ',
];
const paper = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('không mất một ký tự nào', () => {
  test('chữ bất kỳ của Unicode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(lossOf(text)).toBeUndefined();
      }),
      { numRuns: 1500 },
    );
  });

  test('dấu của Markdown, nhãn, vạch, ngắt trang trộn nhau', () => {
    fc.assert(
      fc.property(paper, (text) => {
        expect(lossOf(text)).toBeUndefined();
      }),
      { numRuns: 3000 },
    );
  });

  test('văn bản thật bị cắt, chèn, đảo dòng', () => {
    const change = fc.record({
      seed: fc.constantFrom(...seedTexts),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(400),
      put: fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'grapheme', maxLength: 20 })),
    });
    fc.assert(
      fc.property(change, ({ seed, at, length, put }) => {
        const from = Math.floor(at * seed.lines.length);
        const text = seed.lines.slice(0, from) + put + seed.lines.slice(from + length);
        expect(lossOf(text)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  test('dấu không đi đôi thì ở lại trong thân bài', () => {
    fc.assert(
      fc.property(paper, (text) => {
        const { body } = importText({ transcript: text, firstLine: 1, lastLine: undefined, otherTexts: [] });
        expect(lettersOf(body.replace(/^\*\*\*$/gmu, ''))).toBe(lettersOf(text.replace(/\r\n?/g, '\n')));
      }),
      { numRuns: 500 },
    );
  });
});
