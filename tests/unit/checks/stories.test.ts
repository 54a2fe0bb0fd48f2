import { expect, test } from 'vitest';
import { messagesOf } from '../../support/content-folder.ts';
import { sampleStory } from '../../support/sample-story.ts';

const messages = (content: string): string => messagesOf({ 'cau-chuyen/thu.yaml': content });
const change = (from: string, to: string): string => {
  expect(sampleStory).toContain(from);
  return messages(sampleStory.replace(from, () => to));
};

test('câu chuyện đúng thì qua', () => expect(messages(sampleStory)).toBe(''));

test('lựa chọn dẫn tới cảnh không có', () =>
  expect(change('to: canh-2 }', 'to: cnh-2 }')).toMatchInlineSnapshot(`
    "content/cau-chuyen/thu.yaml:17  Thấy lựa chọn dẫn tới cảnh “cnh-2” không có, cần mã của một cảnh trong câu chuyện.
      Cách sửa: có phải canh-2 không? Nếu phải thì viết lại như vậy.  (stories)"
  `));

test('cảnh đầu không có', () =>
  expect(change('start: canh-1', 'start: canh-mot')).toMatchInlineSnapshot(`
  "content/cau-chuyen/thu.yaml:10  Thấy start (cảnh đầu tiên) là “canh-mot”, cảnh không có, cần mã của một cảnh trong câu chuyện.
    Cách sửa: viết lại mã, hoặc thêm cảnh này.  (stories)"
`));

test('cảnh không ai đọc tới', () =>
  expect(change('to: ket-4 }', 'to: ket-2 }')).toMatchInlineSnapshot(`
    "content/cau-chuyen/thu.yaml:92  Thấy không lựa chọn nào dẫn tới cảnh “Kết 4”, cần đọc từ đầu thì tới được mọi cảnh.
      Cách sửa: thêm một lựa chọn có to: ket-4, hoặc xóa cảnh này.  (stories)"
  `));

test('vòng không lối ra', () => {
  const loop = "    choices:\n      - { text: 'Đợi.', to: canh-8 }\n      - { text: 'Đi.', to: canh-7 }\n";
  const story = sampleStory
    .replace(/( {2}- id: canh-7\n(?:.*\n){3}) {4}choices:\n(?:.*\n){2}/, (_, head: string) => `${head}${loop}`)
    .replace(/( {2}- id: canh-8\n(?:.*\n){3}) {4}choices:\n(?:.*\n){2}/, (_, head: string) => `${head}${loop}`);
  expect(story).not.toBe(sampleStory);
  expect(messages(story)).toMatchInlineSnapshot(`
    "content/cau-chuyen/thu.yaml:54  Thấy từ cảnh “Cảnh bảy” đi mãi không tới đoạn kết, cần từ cảnh nào cũng có đường tới một đoạn kết.
      Cách sửa: cho một lựa chọn trong vòng ấy dẫn ra ngoài.  (stories)
    content/cau-chuyen/thu.yaml:61  Thấy từ cảnh “Cảnh tám” đi mãi không tới đoạn kết, cần từ cảnh nào cũng có đường tới một đoạn kết.
      Cách sửa: cho một lựa chọn trong vòng ấy dẫn ra ngoài.  (stories)
    content/cau-chuyen/thu.yaml:84  Thấy không lựa chọn nào dẫn tới cảnh “Kết 3”, cần đọc từ đầu thì tới được mọi cảnh.
      Cách sửa: thêm một lựa chọn có to: ket-3, hoặc xóa cảnh này.  (stories)
    content/cau-chuyen/thu.yaml:92  Thấy không lựa chọn nào dẫn tới cảnh “Kết 4”, cần đọc từ đầu thì tới được mọi cảnh.
      Cách sửa: thêm một lựa chọn có to: ket-4, hoặc xóa cảnh này.  (stories)"
  `);
});

test('đoạn kết không có 111', () =>
  expect(change("callIds: ['111']", "callIds: ['113']")).toMatchInlineSnapshot(`
  "content/cau-chuyen/thu.yaml:75  Thấy scenes (cảnh) mục 9, ending (kết), callIds (số cần gọi) mục 1 là “113”, mã không có, cần mã có trong duong-day-nong.yaml.
    Cách sửa: có phải 111 không? Nếu phải thì viết lại như vậy.  (internal-links)
  content/cau-chuyen/thu.yaml:75  Thấy đoạn kết “Kết 1” không có số 111, cần đoạn kết nào cũng có 111, kể cả đoạn kết vui.
    Cách sửa: thêm '111' vào callIds (số cần gọi).  (stories)"
`));

test('đoạn kết trách người bị lừa', () => {
  expect(change("'Kể với người mình tin.'", "'Giá như An kể sớm hơn.'")).toMatchInlineSnapshot(`
    "content/cau-chuyen/thu.yaml:68  Thấy đoạn kết “Kết 1” có lời trách “Giá như”, cần lời kể điều gì đã giúp và còn giúp được, không trách ai bị lừa.
      Cách sửa: bỏ lời ấy, viết điều làm được từ bây giờ.  (stories)"
  `);
  expect(change("'Kể với người mình tin.'", "'Chuyện này có một phần lỗi của An.'")).toMatchInlineSnapshot(`""`);
});

test('cảnh dài quá; vừa khít thì qua', () => {
  const long = (count: number): string =>
    `text: ['${Array.from({ length: count / 10 }, () => 'An nghĩ một lúc rồi mới nói tiếp với chị.').join(' ')}']`;
  expect(change("text: ['Cảnh một.']", long(160))).toMatchInlineSnapshot(`
    "content/cau-chuyen/thu.yaml:14  Thấy cảnh “Cảnh một” dài 160 chữ, cần không quá 150 chữ một cảnh, để cả lớp nghe một lần là theo kịp.
      Cách sửa: bớt 10 chữ, hoặc tách thành hai cảnh.  (stories)"
  `);
  expect(change("text: ['Cảnh một.']", long(150))).toBe('');
});

test('ít cảnh quá, ít đoạn kết quá', () => {
  const [head = '', ...scenes] = sampleStory.split(/(?= {2}- id: )/u);
  expect(
    messages(
      `${head}${scenes.filter((one) => /id: (?:canh-8|ket-)/.test(one)).join('')}`.replace(
        'start: canh-1',
        'start: canh-8',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/cau-chuyen/thu.yaml:11  Thấy câu chuyện có 5 cảnh, cần từ 12 đến 18 cảnh, vừa một giờ học.
      Cách sửa: thêm 7 cảnh.  (stories)
    content/cau-chuyen/thu.yaml:19  Thấy không lựa chọn nào dẫn tới cảnh “Kết 1”, cần đọc từ đầu thì tới được mọi cảnh.
      Cách sửa: thêm một lựa chọn có to: ket-1, hoặc xóa cảnh này.  (stories)
    content/cau-chuyen/thu.yaml:27  Thấy không lựa chọn nào dẫn tới cảnh “Kết 2”, cần đọc từ đầu thì tới được mọi cảnh.
      Cách sửa: thêm một lựa chọn có to: ket-2, hoặc xóa cảnh này.  (stories)"
  `);
  const many = Array.from({ length: 10 }, (_, index) =>
    (scenes.at(-1) ?? '').replace('id: ket-4', `id: them-${index}`),
  );
  expect(messages(`${sampleStory}${many.join('')}`).split('\n')[0]).toMatchInlineSnapshot(
    `"content/cau-chuyen/thu.yaml:11  Thấy câu chuyện có 22 cảnh, cần từ 12 đến 18 cảnh, vừa một giờ học."`,
  );
});

test('mã cảnh viết hai lần, mã trùng bản in', () => {
  expect(change('id: ket-4', 'id: ket-3')).toMatchInlineSnapshot(`
    "content/cau-chuyen/thu.yaml:66  Thấy lựa chọn dẫn tới cảnh “ket-4” không có, cần mã của một cảnh trong câu chuyện.
      Cách sửa: có phải ket-1 không? Nếu phải thì viết lại như vậy.  (stories)
    content/cau-chuyen/thu.yaml:92  Thấy mã cảnh “ket-3” viết hai lần, cần mỗi cảnh một mã riêng.
      Cách sửa: đặt mã khác cho cảnh này, và sửa những lựa chọn dẫn tới nó.  (stories)"
  `);
  expect(messages(sampleStory.replaceAll('ket-4', 'in'))).toMatchInlineSnapshot(`
    "content/cau-chuyen/thu.yaml:92  Thấy mã cảnh “in” là địa chỉ của bản in, cần mỗi cảnh một mã riêng.
      Cách sửa: đặt mã khác cho cảnh này, và sửa những lựa chọn dẫn tới nó.  (stories)"
  `);
});

test('hai lựa chọn cùng một cảnh', () =>
  expect(change('to: canh-3 }', 'to: canh-2 }')).toMatchInlineSnapshot(`
    "content/cau-chuyen/thu.yaml:18  Thấy hai lựa chọn của cảnh “Cảnh một” cùng dẫn tới “canh-2”, cần mỗi lựa chọn một cảnh khác nhau, vì chọn gì cũng như nhau thì không phải chọn.
      Cách sửa: viết thêm một cảnh, hoặc bỏ một lựa chọn.  (stories)"
  `));

test('cảnh vừa có lựa chọn vừa là đoạn kết, cảnh cụt', () => {
  expect(
    change(
      "    question: 'Hỏi gì ở kết 4?'",
      "    choices:\n      - { text: 'A.', to: canh-1 }\n      - { text: 'B.', to: canh-2 }\n    question: 'Hỏi gì ở kết 4?'",
    ),
  ).toMatchInlineSnapshot(`
    "content/cau-chuyen/thu.yaml:92  Thấy scenes (cảnh) mục 12 chưa đạt, cần choices hoặc ending, chỉ một trong hai.
      Cách sửa: bổ sung hoặc viết lại cho khớp.  (front-matter)"
  `);
  expect(
    change("    choices:\n      - { text: 'Ở lại.', to: canh-2 }\n      - { text: 'Hỏi.', to: canh-3 }\n", ''),
  ).toMatchInlineSnapshot(`
    "content/cau-chuyen/thu.yaml:12  Thấy scenes (cảnh) mục 1 chưa đạt, cần choices hoặc ending, chỉ một trong hai.
      Cách sửa: bổ sung hoặc viết lại cho khớp.  (front-matter)"
  `);
});

test('bài học dẫn tới phải có thật; tệp lạ; số gõ thẳng', () => {
  expect(change('path: /an-toan/', 'path: /bai-hoc/khong-co/')).toMatchInlineSnapshot(`
    "content/cau-chuyen/thu.yaml:9  Thấy path (địa chỉ trong trang) tới “/bai-hoc/khong-co/” là trang không có, cần địa chỉ của một trang có thật.
      Cách sửa: có phải /bai-hoc/loc/gdcd/ không? Nếu phải thì viết lại như vậy.  (internal-links)"
  `);
  expect(messagesOf({ 'cau-chuyen/thu.txt': 'a' })).toMatchInlineSnapshot(`
    "content/cau-chuyen/thu.txt:1  Thấy tệp không phải nội dung, cần tệp .yaml ngay trong cau-chuyen, mỗi câu chuyện một tệp.
      Cách sửa: đổi phần đuôi của tên tệp cho đúng, hoặc đưa tệp ra khỏi content.  (file-place)"
  `);
  expect(change("'Kể với người mình tin.'", "'Gọi 1900 96 96 80.'")).toMatchInlineSnapshot(`
    "content/cau-chuyen/thu.yaml:74  Thấy số điện thoại “1900 96 96 80”, cần lời nhắc @mã, vì số chỉ được ghi trong duong-day-nong.yaml.
      Cách sửa: thêm số này, kèm nguồn, vào duong-day-nong.yaml rồi viết @mã của nó; chưa có nguồn thì bỏ số.  (phone-numbers)"
  `);
});
