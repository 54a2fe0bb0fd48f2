import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../support/content-folder.ts';
import { kitEntry } from '../../support/entries.ts';
import { kitFile, withKit } from '../../support/kit-content.ts';

type Fields = NonNullable<Parameters<typeof withKit>[0]>;
const messages = (fields: Fields): string => messagesOf(withKit(fields));
const { loudspeaker, captions, facts, sms } = kitEntry().data;
/** A word of one syllable, many times. */
const words = (count: number): string => `${'nhớ '.repeat(count - 1)}nhớ`;

test('bộ mẫu không có lỗi', () => expect(messages({})).toBe(''));

describe('tin nhắn', () => {
  test('dài quá hai tin có dấu, quá một tin không dấu', () =>
    expect(messages({ sms: `${sms} ${words(13)}.` })).toMatchInlineSnapshot(`
      "content/thong-diep/dang-no.mdx:36  Thấy sms (tin nhắn) có dấu dài 164 ký tự, thành 3 tin, cần không quá 2 tin, tức 134 ký tự.
        Cách sửa: bớt ít nhất 30 ký tự; số điện thoại dài cũng tính vào đây.  (kit-messages)
      content/thong-diep/dang-no.mdx:36  Thấy sms (tin nhắn) không dấu dài 164 ký tự, thành 2 tin, cần không quá 1 tin, tức 160 ký tự.
        Cách sửa: bớt ít nhất 4 ký tự; số điện thoại dài cũng tính vào đây.  (kit-messages)"
    `));
  test('biểu tượng', () =>
    expect(messages({ sms: 'Gọi @111 khi an toàn 🙂' })).toMatchInlineSnapshot(`
    "content/thong-diep/dang-no.mdx:36  Thấy sms (tin nhắn) có dấu hiệu lạ 🙂, bỏ dấu rồi vẫn không thành tin 160 ký tự, cần chữ, số và dấu câu thường.
      Cách sửa: bỏ biểu tượng, thay dấu lạ bằng dấu câu thường.  (kit-messages)"
  `));
  test('không có số', () =>
    expect(messages({ sms: 'Đừng đi một mình.' })).toMatchInlineSnapshot(`
    "content/thong-diep/dang-no.mdx:36  Thấy sms (tin nhắn) không có số nào để gọi, cần một lời nhắc @mã, ví dụ @111.
      Cách sửa: thêm “Gọi @111 khi an toàn”.  (kit-messages)"
  `));
  test('số dài hơn thì tin dài hơn', () =>
    expect(messages({ sms: `${sms.replaceAll('@111', '@bao-ho-cong-dan')} ${words(3)}.` })).toMatchInlineSnapshot(`
      "content/thong-diep/dang-no.mdx:36  Thấy sms (tin nhắn) có dấu dài 137 ký tự, thành 3 tin, cần không quá 2 tin, tức 134 ký tự.
        Cách sửa: bớt ít nhất 3 ký tự; số điện thoại dài cũng tính vào đây.  (kit-messages)"
    `));
  test('vừa đúng hai tin', () => {
    // Resolved, the mention is a character shorter.
    const message = `Gọi @111 nhé. N${words(15).slice(1)}. N${words(14).slice(1)}. Đi`;
    expect(message).toHaveLength(134);
    expect(messages({ sms: `${message}.` })).toBe('');
  });
});

describe('bài loa', () => {
  test('ngắn quá', () =>
    expect(messages({ loudspeaker: { ...loudspeaker, '60': loudspeaker['30'] } })).toMatchInlineSnapshot(`
      "content/thong-diep/dang-no.mdx:45  Thấy loudspeaker (bài loa), 60 (bài 60 giây): bài đọc hết 32,3 giây: 75 tiếng, 6 câu, mỗi phút 160 tiếng, cần 60 giây, hơn kém 6 giây.
        Cách sửa: viết thêm ít nhất 58 tiếng.  (kit-scripts)"
    `));
  test('dài quá', () =>
    expect(
      messages({ loudspeaker: { ...loudspeaker, '30': [...loudspeaker['30'], `${words(20)}.`] } }),
    ).toMatchInlineSnapshot(`
      "content/thong-diep/dang-no.mdx:38  Thấy loudspeaker (bài loa), 30 (bài 30 giây): bài đọc hết 40,5 giây: 95 tiếng, 7 câu, mỗi phút 160 tiếng, cần 30 giây, hơn kém 3 giây.
        Cách sửa: bớt ít nhất 21 tiếng, hoặc bớt câu.  (kit-scripts)"
    `));
  test('đọc số một lần', () =>
    expect(
      messages({
        loudspeaker: {
          ...loudspeaker,
          '30': loudspeaker['30'].map((one) => one.replace('số cần nhớ là @111', 'số ấy là một một một')),
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/thong-diep/dang-no.mdx:38  Thấy loudspeaker (bài loa), 30 (bài 30 giây): bài đọc số cần gọi có một lần, cần một số trong callIds được đọc ít nhất 2 lần.
        Cách sửa: nhắc lại ở cuối bài, ví dụ: Xin nhắc lại, số cần nhớ là @111.  (kit-scripts)"
    `));
  test('không đọc số nào của bộ', () =>
    expect(
      messages({
        loudspeaker: { ...loudspeaker, '30': loudspeaker['30'].map((one) => one.replace('@111', 'công an')) },
      }),
    ).toMatchInlineSnapshot(`
      "content/thong-diep/dang-no.mdx:38  Thấy loudspeaker (bài loa), 30 (bài 30 giây): bài không đọc số nào của bộ, cần một số trong callIds được đọc ít nhất 2 lần.
        Cách sửa: nhắc lại ở cuối bài, ví dụ: Xin nhắc lại, số cần nhớ là @111.  (kit-scripts)"
    `));
  test('hai số, mỗi số một lần', () =>
    expect(
      messages({
        loudspeaker: {
          ...loudspeaker,
          '30': [
            ...loudspeaker['30'].slice(0, 2),
            ...loudspeaker['30'].slice(4, 5),
            'Ở xa thì gọi @bao-ho-cong-dan nhé bà con.',
          ],
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/thong-diep/dang-no.mdx:38  Thấy loudspeaker (bài loa), 30 (bài 30 giây): bài đọc hết 24,9 giây: 59 tiếng, 4 câu, mỗi phút 160 tiếng, cần 30 giây, hơn kém 3 giây.
        Cách sửa: viết thêm ít nhất 6 tiếng.  (kit-scripts)
      content/thong-diep/dang-no.mdx:38  Thấy loudspeaker (bài loa), 30 (bài 30 giây): bài đọc số cần gọi có một lần, cần một số trong callIds được đọc ít nhất 2 lần.
        Cách sửa: nhắc lại ở cuối bài, ví dụ: Xin nhắc lại, số cần nhớ là @111.  (kit-scripts)"
    `));
});

describe('lời đăng', () => {
  test('dài quá', () =>
    expect(messages({ captions: { ...captions, zalo: `Gọi @111.\n${words(90)}` } })).toMatchInlineSnapshot(`
      "content/thong-diep/dang-no.mdx:85  Thấy captions (lời đăng mạng xã hội), zalo (lời đăng Zalo) dài 368 ký tự, cần không quá 350 ký tự.
        Cách sửa: bớt ít nhất 18 ký tự.  (kit-captions)
      content/thong-diep/dang-no.mdx:86  Thấy câu dài 92 chữ “Gọi @111. nhớ nhớ nhớ nhớ nhớ nhớ nhớ nhớ nhớ nhớ nhớ nhớ n…”, cần mỗi câu không quá 30 chữ, trung bình cả trang không quá 20.
        Cách sửa: tách thành hai, ba câu, mỗi câu một ý; nhiều điều kể ra thì viết thành danh sách.  (sentence-length)"
    `));
  test('dòng đầu dài quá', () =>
    expect(messages({ captions: { ...captions, fanpage: `${words(24)}\nGọi @111.` } })).toMatchInlineSnapshot(`
      "content/thong-diep/dang-no.mdx:81  Thấy dòng đầu của captions (lời đăng mạng xã hội), fanpage (lời đăng Fanpage) dài 95 ký tự, cần không quá 90 ký tự, vì bảng tin chỉ hiện chừng ấy.
        Cách sửa: bớt ít nhất 5 ký tự, hoặc xuống dòng sớm hơn.  (kit-captions)"
    `));
  test('không có số', () =>
    expect(messages({ captions: { ...captions, fanpage: 'Đừng đi một mình.' } })).toMatchInlineSnapshot(`
      "content/thong-diep/dang-no.mdx:81  Thấy captions (lời đăng mạng xã hội), fanpage (lời đăng Fanpage) không có số nào để gọi, cần một lời nhắc @mã, ví dụ @111.
        Cách sửa: thêm “Gọi @111 khi an toàn”.  (kit-captions)"
    `));
  test('chữ có dấu và biểu tượng đếm là một', () =>
    expect(
      messages({
        captions: { ...captions, zalo: `Gọi @111.\n${'🙂'.repeat(170)}\n${'ế'.normalize('NFC').repeat(160)}` },
      }),
    ).toBe(''));
});

describe('điều có thật', () => {
  test('nguồn không có', () =>
    expect(messages({ facts: facts.map((fact, index) => ({ ...fact, sources: [index] })) })).toMatchInlineSnapshot(`
      "content/thong-diep/dang-no.mdx:17  Thấy facts (ba điều có thật) mục 2, sources (nguồn) mục 1 là 1, mà trang chỉ có 1 nguồn, đánh số từ 0 đến 0, cần số thứ tự của một nguồn có trong sources.
        Cách sửa: viết lại số thứ tự, hoặc thêm nguồn ấy vào cuối sources.  (kit-facts)
      content/thong-diep/dang-no.mdx:20  Thấy facts (ba điều có thật) mục 3, sources (nguồn) mục 1 là 2, mà trang chỉ có 1 nguồn, đánh số từ 0 đến 0, cần số thứ tự của một nguồn có trong sources.
        Cách sửa: viết lại số thứ tự, hoặc thêm nguồn ấy vào cuối sources.  (kit-facts)"
    `));
  test('con số không nằm trong ba điều', () =>
    expect(
      messages({ speech: ['Có 72% người bị lừa.', 'Theo Điều 3.', 'Gọi @111, 24 giờ, ngày 30/7.'] }),
    ).toMatchInlineSnapshot(`
      "content/thong-diep/dang-no.mdx:89  Thấy speech (lời phát biểu) mục 1 nêu “72%” mà ba điều có thật (facts) không có, cần con số nào cũng nằm trong facts, nơi có nguồn.
        Cách sửa: đưa con số vào facts kèm nguồn, hoặc bỏ con số ở đây.  (kit-facts)
      content/thong-diep/dang-no.mdx:90  Thấy speech (lời phát biểu) mục 2 nêu “Điều 3” mà ba điều có thật (facts) không có, cần con số nào cũng nằm trong facts, nơi có nguồn.
        Cách sửa: đưa con số vào facts kèm nguồn, hoặc bỏ con số ở đây.  (kit-facts)"
    `));
  test('con số nằm trong ba điều', () =>
    expect(
      messages({
        facts: facts.map((fact) => ({ ...fact, text: 'Có 72 % người bị lừa trong 22 vụ.' })),
        speech: ['72% là nhiều.', 'Đó là 22 vụ.', 'Gọi @111.'],
      }),
    ).toBe(''));
});

describe('số cần gọi', () => {
  test('câu cốt lõi và việc làm nhắc số lạ', () =>
    expect(
      messages({ core: 'Gọi @11 ngay.', doNow: ['Dừng lại.', 'Kể ra.', 'Gọi @tong-dai.'] }),
    ).toMatchInlineSnapshot(`
      "content/thong-diep/dang-no.mdx:10  Thấy lời nhắc số điện thoại lạ “@11”, cần một trong: @111, @bao-ho-cong-dan.
        Cách sửa: viết lại theo mã trong duong-day-nong.yaml.  (phone-numbers)
      content/thong-diep/dang-no.mdx:28  Thấy lời nhắc số điện thoại lạ “@tong-dai”, cần một trong: @111, @bao-ho-cong-dan.
        Cách sửa: viết lại theo mã trong duong-day-nong.yaml.  (phone-numbers)"
    `));
  test('callIds có mã lạ', () =>
    expect(messages({ callIds: ['111', '1111'] })).toMatchInlineSnapshot(`
    "content/thong-diep/dang-no.mdx:34  Thấy callIds (số cần gọi) mục 2 là “1111”, mã không có, cần mã có trong duong-day-nong.yaml.
      Cách sửa: có phải 111 không? Nếu phải thì viết lại như vậy.  (internal-links)"
  `));
  test('số gõ thẳng', () =>
    expect(messages({ phrases: ['“Gọi 111 đi.”', '“Tôi hỏi nhà đã.”'] })).toMatchInlineSnapshot(`
      "content/thong-diep/dang-no.mdx:30  Thấy số điện thoại “111”, cần lời nhắc @mã, vì số chỉ được ghi trong duong-day-nong.yaml.
        Cách sửa: viết @111 thay cho số.  (phone-numbers)"
    `));
});

test('hai bộ cho một nhóm người', () =>
  expect(messagesOf({ ...withKit(), 'thong-diep/no-nan.mdx': kitFile({ title: 'Bộ khác' }) })).toMatchInlineSnapshot(`
    "content/thong-diep/no-nan.mdx:8  Thấy bộ dành cho “Người đang nợ” đã có ở content/thong-diep/dang-no.mdx, cần mỗi nhóm người nghe một bộ.
      Cách sửa: gộp hai bộ làm một, hoặc chọn nhóm người nghe khác.  (kit-audiences)"
  `));

test('lời nên tránh, trong phần nào của bộ cũng tìm ra', () =>
  expect(
    messages({
      speech: ['Đừng nhẹ dạ.', 'Ta tiến hành ngay.', 'Gọi @111.'],
      talkingPoints: [
        { ask: 'Sao nhẹ dạ thế?', say: 'Không phải lỗi ai.' },
        { ask: 'Gọi ai?', say: 'Gọi @111.' },
        { ask: 'Khi nào?', say: 'Khi an toàn.' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "content/thong-diep/dang-no.mdx:89  Thấy lời đổ lỗi “nhẹ dạ”, cần lời không trách người bị hại.
      Cách sửa: kể kẻ lừa đã làm gì; tin người không phải là lỗi.  (plain-words)
    content/thong-diep/dang-no.mdx:90  Thấy lời công văn “tiến hành”, cần lời thường, ngắn mà đủ ý.
      Cách sửa: viết “làm”.  (plain-words)
    content/thong-diep/dang-no.mdx:99  Thấy lời đổ lỗi “nhẹ dạ”, cần lời không trách người bị hại.
      Cách sửa: kể kẻ lừa đã làm gì; tin người không phải là lỗi.  (plain-words)"
  `));

test('bài hướng dẫn thiếu điều nên tránh', () =>
  expect(
    messagesOf({ 'thong-diep/dang-no.mdx': kitFile().replace('## Điều nên tránh', '## Điều nên nhớ') }),
  ).toMatchInlineSnapshot(`
    "content/thong-diep/dang-no.mdx:127  Thấy không có phần nào mở đầu bằng “## Điều nên tránh”, cần phần ấy, vì người đọc loại trang này tìm nó.
      Cách sửa: thêm một phần “## Điều nên tránh …” với nội dung của nó.  (needed-parts)"
  `));

test('loại người nghe lạ, thiếu phần', () =>
  expect(
    messagesOf({
      'thong-diep/dang-no.mdx': kitFile()
        .replace('audience: dang-no', 'audience: no-nan')
        .replace(/^placePrompt.*\n/m, ''),
    }),
  ).toMatchInlineSnapshot(`
    "content/thong-diep/dang-no.mdx:1  Thấy thiếu placePrompt (lời đứng trước nơi cần điền), cần chữ.
      Cách sửa: thêm dòng placePrompt: '…'.  (front-matter)
    content/thong-diep/dang-no.mdx:8  Thấy audience (trang nói về ai, cho ai) là “no-nan”, cần một trong: di-lam-xa, hoc-sinh, phu-huynh, phu-nu-vung-cao, lao-dong-nuoc-ngoai, cong-dong-nuoc-ngoai, nha-tro-khach-san, lai-xe-ben-xe, co-so-y-te, ngu-dan, dang-no, toan-dan.
      Cách sửa: chọn một giá trị trong danh sách.  (front-matter)"
  `));
