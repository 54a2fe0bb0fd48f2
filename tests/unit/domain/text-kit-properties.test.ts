import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesIn } from '#domain/date-forms.ts';
import { documentKeysIn } from '#domain/document-key.ts';
import { toFolded, toMarked, wordsIn } from '#domain/fold.ts';
import { splitJoined } from '#domain/joined-syllables.ts';
import { slipCost } from '#domain/slip.ts';
import { spokenToFigures } from '#domain/spoken-number.ts';
import { isFoldedSyllable, isSyllable, toSyllable } from '#domain/syllable.ts';
import { decodeTelex } from '#domain/telex.ts';
import { normalizeTonePlace } from '#domain/tone-place.ts';
import { decodeTyping } from '#domain/typed-text.ts';
import { decodeVni } from '#domain/vni.ts';

const kit: Readonly<Record<string, (text: string) => unknown>> = {
  toFolded,
  toMarked,
  wordsIn,
  toSyllable,
  isFoldedSyllable,
  normalizeTonePlace,
  decodeTelex,
  decodeVni,
  decodeTyping,
  splitJoined,
  spokenToFigures,
  datesIn,
  documentKeysIn,
  slipCost: (text) => slipCost(text, text.slice(1)),
};

/** Any code units, lone surrogates among them; and what looks like Vietnamese, with loose marks. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.string({
    unit: fc.constantFrom(...'aeoudđăâêôơưyinghqctsfrxjw1256789 /-.\u0300\u0301\u0309\u0303\u0323\u0302\u031b\ud800'),
  }),
);

describe.each(Object.entries(kit))('%s', (_, run) => {
  test('không bao giờ hỏng', () =>
    fc.assert(
      fc.property(anyText, (text) => void run(text)),
      { numRuns: 400 },
    ));
});

test.each([
  ['toFolded', toFolded],
  ['toMarked', toMarked],
  ['normalizeTonePlace', normalizeTonePlace],
  ['spokenToFigures', spokenToFigures],
  ['decodeTyping', decodeTyping],
])('%s hai lần cũng như một lần', (_, run) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = run(text);
      expect(run(once)).toBe(once);
    }),
    { numRuns: 1000 },
  );
});

test('gập không phụ thuộc dạng Unicode, không dài quá bốn lần', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(toFolded(text.normalize('NFC'))).toBe(toFolded(text.normalize('NFD')));
      expect(toFolded(text).length).toBeLessThanOrEqual(4 * text.length);
    }),
    { numRuns: 1000 },
  );
});

test('đặt dấu không đổi chữ gập', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(toFolded(normalizeTonePlace(text))).toBe(toFolded(text));
    }),
  );
});

test('giải Telex, VNI chỉ cho âm tiết', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'abcdeghiklmnopqrstuvxyfjwz123456789'), maxLength: 9 });
  fc.assert(
    fc.property(typed, (word) => {
      const meant = decodeTelex(word) ?? decodeVni(word);
      expect(meant === undefined || isSyllable(meant)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test('tách chữ viết liền không mất chữ nào', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aeiouydghnmctlb'), maxLength: 30 });
  fc.assert(
    fc.property(letters, (word) => {
      expect((splitJoined(word) ?? [word]).join('')).toBe(word);
    }),
  );
});

test('sai một chữ thì đối xứng', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aeoungct'), maxLength: 5 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(slipCost(a, b) === undefined).toBe(slipCost(b, a) === undefined);
    }),
    { numRuns: 2000 },
  );
});

/** Work grows with the text, not with its square: eight times the text takes no sixty times the time. */
test.each(Object.entries(kit))(
  '%s: 10.000 ký tự không làm treo máy',
  (_, run) => {
    for (const unit of [
      'a',
      'đường ',
      ' ',
      '1',
      '1/',
      'một ',
      '30 ',
      'w',
      'ngh',
      '\u0301',
      '\ud800',
      'a\u0300',
      '1 qd ',
    ])
      run(unit.repeat(10_000 / unit.length));
  },
  5_000,
);
