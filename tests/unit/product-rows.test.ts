import { expect, test } from 'vitest';
import { audienceRowsOf, productRowsOf } from '#library/product-rows.ts';
import type { ProductOffer } from '#schemas/product-offer.ts';
import type { Task } from '#schemas/task.ts';

const duty = (task: string, fields: Pick<Task, 'audience'> & Partial<Task>): Task => ({
  clause: 'i-1',
  assignedBy: 'i-1',
  task,
  lead: [],
  cooperating: [],
  topic: 'truyen-thong',
  ...fields,
});
const duties = [
  duty('Làm tờ rơi', { product: ['to-roi', 'tai-lieu'], audience: ['nguoi-dan', 'nan-nhan'] }),
  duty('Làm tài liệu cho đối tác', { product: ['tai-lieu'], audience: ['doi-tac-quoc-te'], topic: 'hop-tac-quoc-te' }),
  duty('Thông tin cho người ở xa', { audience: ['nguoi-viet-o-nuoc-ngoai'] }),
];
const offers: ProductOffer[] = [
  { id: 'tai-lieu', offers: [{ path: '/canh-bao/', what: 'Cảnh báo', audience: ['nguoi-dan'] }] },
  { id: 'to-roi', gap: 'Chưa có.' },
  { id: 'tin-nhan', gap: 'Chưa có.' },
];

test('loại không ai yêu cầu thì không kể; người nhận chưa có gì thì nói ra, trừ người ngoài công chúng', () =>
  expect(
    productRowsOf(duties, offers).map(({ product, duties: asked, gap, unserved }) => ({
      product,
      asked: asked.length,
      gap,
      unserved,
    })),
  ).toEqual([
    { product: 'to-roi', asked: 1, gap: 'Chưa có.', unserved: ['nguoi-dan', 'nan-nhan'] },
    { product: 'tai-lieu', asked: 2, gap: undefined, unserved: ['nan-nhan'] },
  ]));

test('trang cho mọi người thì không thiếu ai', () => {
  const forAll: ProductOffer[] = [
    { id: 'tai-lieu', offers: [{ path: '/van-ban/', what: 'Văn bản', audience: ['chung'] }] },
  ];
  expect(productRowsOf(duties, forAll).find(({ product }) => product === 'tai-lieu')?.unserved).toEqual([]);
});

test('theo người nhận: cả việc không nói làm ra thứ gì', () =>
  expect(audienceRowsOf(duties, offers).map(({ audience, offers: found }) => `${audience} ${found.length}`)).toEqual([
    'nguoi-dan 1',
    'nguoi-viet-o-nuoc-ngoai 0',
    'nan-nhan 0',
  ]));
