import { productOfferSchema } from '#schemas/product-offer.ts';
import { taskProducts } from '#schemas/task.ts';
import type { Library } from '../content-file.ts';
import { dataFileOf, filesOf } from '../entries.ts';
import { itemsOf, textAt, valueAt } from '../plain-value.ts';
import { type FileFinding, quoted } from '../problem.ts';

const asksForProduct = (library: Library): boolean =>
  filesOf(library, 'tasks').some(({ yaml }) =>
    itemsOf(yaml?.value).some((task) => itemsOf(valueAt(task, ['product'])).length > 0),
  );

/** Every kind of product that a task may ask for is answered: by pages of this site, or by saying what is missing. */
export function productOffers(library: Library): FileFinding[] {
  const file = dataFileOf(library, 'san-pham');
  if (!file) {
    if (!asksForProduct(library)) return [];
    return [
      {
        file: `${library.directory}/san-pham.yaml`,
        line: 1,
        found: 'bảng việc nêu sản phẩm mà không có tệp san-pham.yaml',
        expected: 'tệp nói trang này có gì cho từng loại sản phẩm',
        fix: 'tạo tệp san-pham.yaml, mỗi loại sản phẩm một mục',
      },
    ];
  }
  const entries = itemsOf(file.yaml?.value);
  const listed = new Set(entries.map((entry) => textAt(entry, ['id'])));
  const missing = Object.entries(taskProducts)
    .filter(([product]) => !listed.has(product))
    .map(([product, name]) => ({
      file: file.path,
      line: 1,
      found: `chưa có mục cho ${quoted(name)} (${product})`,
      expected: 'mỗi loại sản phẩm một mục',
      fix: `thêm mục id: ${product} với offers hoặc gap`,
    }));
  const outside = entries.flatMap((entry, index) => {
    const { data } = productOfferSchema.safeParse(entry);
    return (data?.offers ?? []).flatMap(({ path }, position) =>
      path.startsWith('/')
        ? []
        : [
            {
              file: file.path,
              line: file.yaml?.lineOf([index, 'offers', position, 'path']) ?? 1,
              found: `path (địa chỉ trong trang) là ${quoted(path)}`,
              expected: 'một trang của chính trang này, bắt đầu bằng dấu /',
              fix: 'viết địa chỉ trong trang; chưa có trang thì ghi gap',
            },
          ],
    );
  });
  return [...missing, ...outside];
}
