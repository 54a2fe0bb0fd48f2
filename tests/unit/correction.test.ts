import { describe, expect, test } from 'vitest';
import { applyCorrections, type Correction, placeCorrections } from '#domain/correction.ts';
import { parseOfficialText, readingTextOf, sourceTextOf } from '#domain/official-text.ts';

const entry = (found: string, read?: string, isCertain = true): Correction => ({
  found,
  read,
  isCertain,
  kind: 'sai-chu',
  why: 'Máy đọc nhầm.',
});
const placesOf = (body: string, ...ledger: Correction[]) =>
  placeCorrections(parseOfficialText(body), ledger).map((placement) =>
    placement.isPlaced
      ? [placement.correction.blockIndex, placement.correction.start, placement.correction.end, placement.tail.length]
      : placement.matchCount,
  );
const corrected = (body: string, ...ledger: Correction[]) => {
  const blocks = parseOfficialText(body);
  return applyCorrections(blocks, placeCorrections(blocks, ledger));
};
/** `-` before what is removed, `+` before what is added, emphasis before a colon. */
const shown = (body: string, ...ledger: Correction[]) =>
  corrected(body, ...ledger).map((block) =>
    block.runs.map(({ text, change, emphasis }) => {
      const sign = { kept: '', removed: '-', added: '+' }[change];
      return `${emphasis === 'none' ? '' : `${emphasis}:`}${sign}${text}`;
    }),
  );

describe('mỗi mục có đúng một chỗ', () => {
  test.each([
    ['một chỗ', 'chống mưa bán người', 'chống [mưa] bán', [0, 6, 9, 0]],
    ['khối thứ hai', 'Điều 1\n\nnạn nhãn', 'nạn [nhãn]', [1, 4, 8, 0]],
    ['hai khối', 'bảo vệ trỏ\n\nem', '[trỏ em]', [0, 7, 10, 1]],
    ['thêm chữ cuối khối', 'phòng chống\n\nmua bán', 'phòng chống[] mua', [0, 11, 11, 0]],
    ['thêm chữ đầu khối', 'phòng chống\n\nmua bán', '[]mua bán', [1, 0, 0, 0]],
    ['chữ tách dấu', 'nạn nhãn', 'nạn [nhãn]'.normalize('NFD'), [0, 4, 8, 0]],
    ['không thấy', 'nạn nhân', 'nạn [nhãn]', 0],
    ['hai chỗ', 'nạn nhãn, nạn nhãn', 'nạn [nhãn]', 2],
    ['hai chỗ gối nhau', 'của các các các xã', '[các] các', 2],
    ['không ngoặc', 'nạn nhãn', 'nạn nhãn', 0],
    ['hai cặp ngoặc', 'nạn nhãn', '[nạn] [nhãn]', 0],
    ['ngoặc rỗng đứng một mình', 'nạn nhãn', '[]', 0],
  ])('%s', (_name, body, found, place) => {
    expect(placesOf(body, entry(found, 'x'))).toEqual([place]);
  });

  test('mục không đặt được không sửa gì', () => {
    expect(shown('nạn nhãn, nạn nhãn', entry('nạn [nhãn]', 'nhân'))).toEqual([['nạn nhãn, nạn nhãn']]);
  });
});

describe('chữ sai đứng cạnh chữ đúng, bản nguồn còn nguyên', () => {
  test.each([
    ['thay', 'chống mưa bán', [entry('chống [mưa] bán', 'mua')], [['chống ', '-mưa', '+mua', ' bán']]],
    ['bỏ', '| CỘNG HÒA', [entry('[| ]CỘNG', '')], [['-| ', 'CỘNG HÒA']]],
    ['thêm', 'đưa phụ nữ trẻ em', [entry('phụ nữ[] trẻ', ',')], [['đưa phụ nữ', '+,', ' trẻ em']]],
    ['còn ngờ', 'chống mưa bán', [entry('[mưa]', 'mua', false)], [['chống mưa bán']]],
    [
      'hai chỗ',
      'trỏ em, nạn nhãn',
      [entry('nạn [nhãn]', 'nhân'), entry('[trỏ] em', 'trẻ')],
      [['-trỏ', '+trẻ', ' em, nạn ', '-nhãn', '+nhân']],
    ],
    ['qua chữ nghiêng', 'biết *Leo* rồi', [entry('biết [Leo rồi]', '')], [['biết ', 'italic:-Leo', '- rồi']]],
    [
      'qua hai khối',
      'bảo vệ trỏ\n\nem gái',
      [entry('[trỏ em] gái', 'trẻ em')],
      [
        ['bảo vệ ', '-trỏ', '+trẻ em'],
        ['-em', ' gái'],
      ],
    ],
    ['đ thường', 'Công TTĐT', [entry('[Công] TTĐT', 'Cổng')], [['-Công', '+Cổng', ' TTĐT']]],
  ])('%s', (_name, body, ledger, runs) => {
    expect(shown(body, ...ledger)).toEqual(runs);
    expect(corrected(body, ...ledger).map(sourceTextOf)).toEqual(parseOfficialText(body).map(sourceTextOf));
  });

  test('bản đọc là câu đã sửa', () => {
    const blocks = corrected('phòng, chống mưa bán người |', entry('[mưa] bán', 'mua'), entry('người[ |]', ''));
    expect(blocks.map(readingTextOf)).toEqual(['phòng, chống mua bán người']);
  });
});
