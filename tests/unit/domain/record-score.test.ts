import { expect, test } from 'vitest';
import type { QueryWord } from '#domain/place-score.ts';
import { type Anchor, rankedPlaces, readRecord, type SearchRecord } from '#domain/record-score.ts';
import { searchWordsOf } from '#domain/search-word.ts';

const queryOf = (text: string): QueryWord[] => searchWordsOf(text).map((word) => ({ ...word, weight: 1 }));

/** A record of a text in which `[id] ` begins a place and `[#id] ` a heading, whose words are what stands up to `.`. */
function recordOf(title: string, marked: string, isFirst = true): SearchRecord {
  const anchors: Anchor[] = [];
  const content: string[] = [];
  const pieces = marked.split(' ');
  pieces.forEach((piece, index) => {
    const [, sign, id] = /^\[(#?)([^\]]+)\]$/.exec(piece) ?? [];
    if (id === undefined) {
      content.push(piece);
      return;
    }
    const rest = pieces.slice(index + 1);
    const text = rest.slice(0, rest.findIndex((one) => one.endsWith('.')) + 1).join(' ');
    anchors.push({ id, location: content.length, text, isHeading: sign === '#' });
  });
  return { title, content: content.join(' '), anchors, isFirst };
}

const anchorsOf = (record: SearchRecord, query: string, isOpen = false): string[] =>
  rankedPlaces(readRecord(record), queryOf(query), isOpen).map(({ anchor }) => anchor);

const hotlines = recordOf(
  'Đường dây nóng',
  'Mở đầu. [#goi] Gọi số nào. Nghi mua bán người thì gọi 111. [#nha] Nhà tạm lánh. Ai bị đuổi thì tới đây. [x] Gọi cấp cứu 115.',
);

test.each([
  ['mua bán người', 'goi'],
  ['mua ban nguoi', 'goi'],
  ['nhà tạm lánh', 'nha'],
  ['cấp cứu', 'x'],
  ['mở đầu', ''],
])('“%s”: chỗ “%s”', (query, anchor) => expect(anchorsOf(hotlines, query)[0]).toBe(anchor));

test('chỗ có tên hợp với câu đứng trước chỗ chỉ nhắc đến', () => {
  const record = recordOf('X', '[a] Ai cần nhà tạm lánh thì hỏi xã. [#b] Nhà tạm lánh. Mở cả đêm.');
  expect(anchorsOf(record, 'nhà tạm lánh')).toEqual(['b', 'a']);
});

test('chữ của một chỗ được tô theo chỗ trong cả bài', () => {
  const [place] = rankedPlaces(readRecord(hotlines), queryOf('115'), false);
  expect(place?.hits.map((at) => hotlines.content.split(' ')[at])).toEqual(['115.']);
});

test('tên trang hợp thì đầu trang được thêm điểm, chỉ ở đoạn đầu của trang', () => {
  const score = (isFirst: boolean): number =>
    rankedPlaces(readRecord(recordOf('Dẫn độ', 'Dẫn độ là gì', isFirst)), queryOf('dẫn độ'), false)[0]?.score ?? 0;
  expect(score(true) - score(false)).toBeCloseTo(1.5);
});

test('câu nguyên văn hơn điểm chữ rời, dù chữ rời nằm ở trang cùng tên', () => {
  const score = (record: SearchRecord): number =>
    rankedPlaces(readRecord(record), queryOf('nội luật hóa'), false)[0]?.score ?? 0;
  expect(score(recordOf('Kế hoạch', 'Rà soát để nội luật hóa quy định.', false))).toBeGreaterThan(
    score(recordOf('Luật', 'Hóa ra luật cũ vẫn dùng trong nội bộ.', false)),
  );
});

test('chỗ cho không theo thứ tự vẫn đúng chữ', () => {
  const inOrder = recordOf('X', 'không [a] một hai [b] ba bốn');
  expect(anchorsOf({ ...inOrder, anchors: inOrder.anchors.toReversed() }, 'hai')).toEqual(['a']);
});

test('không chữ nào khớp: còn một chỗ để mở', () => {
  expect(anchorsOf(hotlines, 'karaoke')).toHaveLength(1);
  expect(rankedPlaces(readRecord(hotlines), queryOf('karaoke'), false)[0]?.hits).toEqual([]);
});

test('bài không có chữ: không có chỗ nào', () =>
  expect(
    rankedPlaces(readRecord({ title: '', content: ' ', anchors: [], isFirst: true }), queryOf('nóng'), false),
  ).toEqual([]));
