import { describe, expect, test } from 'vitest';
import { problemsOf } from '#checks/index.ts';
import { readDirectory } from '#checks/read-directory.ts';
import { toLibrary } from '#checks/to-library.ts';
import { site } from '#site.ts';
import { edited, messagesOf } from '../../support/content-folder.ts';
import { sampleWith } from '../../support/sample-text.ts';

const duty = '1. UBND tỉnh Kiên Giang chủ trì; 95% nạn nhân được hỗ trợ; định kỳ hàng năm báo cáo trước ngày 20/12.';

const todayNote = `- clause: '1'
  state: chua-xac-minh
  note: 'Chưa rõ nay ai làm.'
  checkedOn: 2026-11-22
  sources: []
`;

const sample = (duties: string, lists: Readonly<Record<string, string>> = {}): string => {
  const files = sampleWith(duty, lists);
  const text = String(files['van-ban/phieu-chuyen.mdx']).replace('notes: []', `duties: ${duties}\nnotes: []`);
  return messagesOf({ ...files, 'van-ban/phieu-chuyen.mdx': text });
};

describe('văn bản nói đã bóc việc, chỉ tiêu, thời hạn chưa', () => {
  test('chưa bóc thì không đòi bảng nào', () => expect(sample('chua-boc')).toBe(''));

  test('chưa bóc mà có bảng, dù bảng trống', () =>
    expect(sample('chua-boc', { 'nhiem-vu': '[]\n', 'chi-tieu': '[]\n', 'thoi-han': '[]\n' })).toMatchInlineSnapshot(`
      "content/chi-tieu/phieu-chuyen.yaml:1  Thấy bảng chỉ tiêu của văn bản ghi duties: chua-boc (content/van-ban/phieu-chuyen.mdx, dòng 17), cần văn bản chưa bóc thì không có bảng nào, đã bóc thì đủ cả.
        Cách sửa: bóc xong cả việc, chỉ tiêu, thời hạn thì ghi duties: da-boc; chưa xong thì cất tệp này đi.  (duty-lists)
      content/nhiem-vu/phieu-chuyen.yaml:1  Thấy bảng việc của văn bản ghi duties: chua-boc (content/van-ban/phieu-chuyen.mdx, dòng 17), cần văn bản chưa bóc thì không có bảng nào, đã bóc thì đủ cả.
        Cách sửa: bóc xong cả việc, chỉ tiêu, thời hạn thì ghi duties: da-boc; chưa xong thì cất tệp này đi.  (duty-lists)
      content/thoi-han/phieu-chuyen.yaml:1  Thấy bảng thời hạn của văn bản ghi duties: chua-boc (content/van-ban/phieu-chuyen.mdx, dòng 17), cần văn bản chưa bóc thì không có bảng nào, đã bóc thì đủ cả.
        Cách sửa: bóc xong cả việc, chỉ tiêu, thời hạn thì ghi duties: da-boc; chưa xong thì cất tệp này đi.  (duty-lists)"
    `));

  test('ghi chú về hôm nay không phải bảng việc', () => expect(sample('chua-boc', { 'hom-nay': todayNote })).toBe(''));

  test('đã bóc mà không có bảng', () =>
    expect(sample('da-boc')).toMatchInlineSnapshot(`
    "content/van-ban/phieu-chuyen.mdx:1  Thấy văn bản giao việc chủ trì mà chưa có bảng việc, cần tệp nhiem-vu/phieu-chuyen.yaml.
      Cách sửa: thêm tệp ấy, mỗi việc một mục; văn bản chưa bóc bảng nào thì ghi duties: chua-boc ở phần đầu.  (task-evidence)
    content/van-ban/phieu-chuyen.mdx:1  Thấy 1 có con số 95% mà không chỉ tiêu nào nhắc tới, cần mọi tỷ lệ phải đạt đều có trong bảng chỉ tiêu.
      Cách sửa: thêm vào chi-tieu/phieu-chuyen.yaml một mục có clause là 1; văn bản chưa bóc bảng nào thì ghi duties: chua-boc ở phần đầu.  (target-evidence)
    content/van-ban/phieu-chuyen.mdx:1  Thấy văn bản có việc theo kỳ hạn mà chưa có bảng thời hạn, cần tệp thoi-han/phieu-chuyen.yaml.
      Cách sửa: thêm tệp ấy, mỗi thời hạn một mục; văn bản chưa bóc bảng nào thì ghi duties: chua-boc ở phần đầu.  (deadline-evidence)"
  `));

  test('không ghi gì nghĩa là đã bóc', () => expect(messagesOf(sampleWith(duty, {}))).toBe(sample('da-boc')));

  test('giá trị lạ', () =>
    expect(
      messagesOf(edited('van-ban/phieu-chuyen.mdx', 'notes: []', 'duties: chua-bocs\nnotes: []')),
    ).toMatchInlineSnapshot(`
      "content/van-ban/phieu-chuyen.mdx:17  Thấy duties (đã bóc việc, chỉ tiêu, thời hạn chưa) là “chua-bocs”, cần một trong: da-boc, chua-boc.
        Cách sửa: có phải “chua-boc” không? Nếu phải thì viết lại như vậy.  (front-matter)"
    `));
});

describe('văn bản làm tay', () => {
  test('đều đã bóc: bỏ bảng nào, bảng ấy bị đòi', { timeout: 30_000 }, async () => {
    const files = (await readDirectory(site.contentDirectory)) ?? [];
    const lists = files.filter(({ path }) => /^(?:nhiem-vu|chi-tieu|thoi-han)\//u.test(path));
    const left = toLibrary(
      'content',
      files.filter((file) => !lists.includes(file)),
    );
    const asked = new Set(
      problemsOf(left).flatMap(
        ({ expected, fix }) => /(?:nhiem-vu|chi-tieu|thoi-han)\/[\w-]+\.yaml/u.exec(expected + fix) ?? [],
      ),
    );
    expect([...asked].sort()).toEqual(lists.map(({ path }) => path).sort());
    expect([...new Set(lists.map(({ path }) => path.replace(/^.*\/|\.yaml$/gu, '')))].sort()).toEqual([
      'ke-hoach-45-kh-bcnda5',
      'ke-hoach-5116-kh-ubnd',
      'ke-hoach-phong-chong-mua-ban-nguoi-2023',
      'quyet-dinh-1957-qd-ttg',
    ]);
  });
});
