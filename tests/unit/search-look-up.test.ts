import { afterEach, expect, test, vi } from 'vitest';
import { lookUpIn, type Shortlist, shortlistOf } from '#browser/find-records.ts';
import { searchWordsOf } from '#domain/search-word.ts';
import { pageOf, type TestIndex, testIndex } from '../support/search-index.ts';

const texts = ['gọi đường dây nóng', 'đương nhiên', 'dây chuyền đường mía', 'xe lửa, hoà thuận'];
const open = (): Promise<TestIndex> =>
  testIndex(
    texts.map((text, number) => pageOf(`Trang ${number}`, text)),
    (fetch) => vi.stubGlobal('fetch', fetch),
  );
afterEach(() => vi.unstubAllGlobals());

const shortlist = ({ index }: TestIndex, text: string, isOpen = false): Promise<Shortlist> =>
  shortlistOf({ text, worth: 1 }, lookUpIn(index, {}), isOpen);
/** Numbers of the records that a query finds, likeliest first. */
const foundBy = async (site: TestIndex, text: string, isOpen = false): Promise<number[]> =>
  (await shortlist(site, text, isOpen)).candidates.toSorted((a, b) => b.score - a.score).map(({ record }) => record);
const recordsOf = (places: readonly { readonly record: number }[]): number[] =>
  places.map(({ record }) => record).sort();

test('chữ có dấu tìm đúng dấu trước, không có thì mọi dấu; chữ không dấu tìm mọi dấu', async () => {
  const lookUp = lookUpIn((await open()).index, {});
  const words = searchWordsOf('đường dương day hòa hoà');
  const found = await Promise.all(words.map((word) => lookUp.find(word, false)));
  expect(found.map(recordsOf)).toEqual([[0, 2], [0, 1, 2], [0, 2], [3], [3]]);
});

test('chỗ của chữ là số thứ tự giữa hai khoảng trắng; chữ ở đầu đề được đếm riêng', async () => {
  const { index } = await open();
  const [word] = searchWordsOf('dây');
  if (!word) throw new Error('thiếu chữ');
  const places = await index.placesOf(word);
  const contents = await Promise.all(
    places.map(async ({ record }) => (await index.record(record)).content.split(/\s+/)),
  );
  expect(places.map(({ positions }, at) => positions.map((position) => contents[at]?.[position]))).toEqual([
    ['dây'],
    ['dây'],
  ]);
  const [title] = searchWordsOf('trang');
  if (!title) throw new Error('thiếu chữ');
  expect((await index.placesOf(title)).map(({ headingCount }) => headingCount > 0)).toEqual([true, true, true, true]);
});

test('mỗi tệp chỉ tải một lần; một lần hỏng không làm hỏng lần sau', async () => {
  const site = await open();
  const lookUp = lookUpIn(site.index, {});
  const [word] = searchWordsOf('lửa');
  if (!word) throw new Error('thiếu chữ');
  site.breakFiles(/\/tu\//);
  await expect(lookUp.find(word, false)).rejects.toThrow('404');
  site.breakFiles(undefined);
  expect(recordsOf(await lookUp.find(word, false))).toEqual([3]);
  const count = site.fetched.length;
  await lookUp.find(word, false);
  expect(site.fetched).toHaveLength(count);
});

test('câu nguyên vẹn đứng trước chữ rời', async () => {
  expect(await foundBy(await open(), 'đường dây')).toEqual([0, 2]);
});

test('chữ đang gõ dở tìm chữ bắt đầu bằng nó; gõ xong thì không', async () => {
  const site = await open();
  expect(await foundBy(site, 'đường dâ', true)).toEqual([0, 2]);
  expect(await foundBy(site, 'chuy', true)).toEqual([2]);
  expect((await shortlist(site, 'chuy')).missing.map(({ marked }) => marked)).toEqual(['chuy']);
});

test('lời trả về có đ một chữ; ô nhập không phải chỗ để đọc', async () => {
  const page =
    '<html><body><main data-pagefind-body data-pagefind-filter="kind:Đường dây nóng"><h1>Đường dây</h1><p>Xin gọi <input id="o"> ngay.</p><h2 id="muc">Mục</h2><p>đêm ngày</p></main></body></html>';
  const site = await testIndex([page], (fetch) => vi.stubGlobal('fetch', fetch));
  expect(await site.index.record(0)).toMatchObject({
    url: '/trang-0/',
    title: 'Đường dây',
    kind: 'Đường dây nóng',
    anchors: [{ id: 'muc', text: 'Mục', isHeading: true }],
    isFirst: true,
  });
});

test('chữ không trang nào có thì nói ra, chữ khác vẫn tìm', async () => {
  const { candidates, missing } = await shortlist(await open(), 'đường karaoke');
  expect(missing.map(({ marked }) => marked)).toEqual(['karaoke']);
  expect(candidates).toHaveLength(2);
});

test('câu quá dài chỉ tìm mười hai chữ đầu', async () => {
  const { missing } = await shortlist(await open(), Array.from({ length: 500 }, (_, index) => `x${index}`).join(' '));
  expect(missing).toHaveLength(12);
});

test('câu dài không tìm chữ chỉ để hỏi hay nối, câu ngắn thì có', async () => {
  const site = await open();
  const words = async (text: string): Promise<string[]> =>
    (await shortlist(site, text)).query.map(({ marked }) => marked);
  expect(await words('gọi thì gặp ai')).toEqual(['gọi', 'thì', 'gặp', 'ai']);
  expect(await words('gọi đường dây nóng thì gặp ai')).toEqual(['gọi', 'đường', 'dây', 'nóng', 'gặp']);
});

test('lọc chỉ giữ đoạn có đúng giá trị; giá trị lạ thì không đoạn nào', async () => {
  const { index } = await open();
  const [word] = searchWordsOf('dây');
  if (!word) throw new Error('thiếu chữ');
  expect(recordsOf(await lookUpIn(index, { kind: 'Cảnh báo' }).find(word, false))).toEqual([0, 2]);
  expect(await lookUpIn(index, { kind: 'Tin' }).find(word, false)).toEqual([]);
  expect(await lookUpIn(index, { la: 'Cảnh báo' }).find(word, false)).toEqual([]);
});

test('đoạn của một trang', async () => {
  const { index } = await open();
  expect([...(await index.recordsOf(['/trang-1/', '/trang-3/', '/khong-co/']))]).toEqual([1, 3]);
});
