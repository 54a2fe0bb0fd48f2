import { expect, test } from 'vitest';
import { renderReadability } from '#checks/readability-table.ts';
import { libraryOf, withBody } from '../../support/content-folder.ts';

test('mỗi trang một dòng, câu dài nhất đứng trước; trang tiếng Anh và văn bản nguyên văn không tính', () => {
  const body = 'Người lạ hứa việc nhẹ, lương cao, bao ăn ở, ứng tiền trước và giục bạn đi ngay trong đêm nay.\n';
  expect(renderReadability(libraryOf(withBody(body.repeat(20))))).toMatchInlineSnapshot(`
    "phút  tiếng  tiếng/câu  câu dài nhất  mức  tệp
       2    420       20,4            21  khó  content/trang/an-toan.mdx
       1      7        6,5             8  dễ   content/chien-dich/30-7/2025.mdx
       1     16        6,3             9  dễ   content/giai-thich/mua-ban-nguoi.mdx
       1      7        6,0             7  dễ   content/tin/mot-so.mdx
       1     79        4,2             8  dễ   content/canh-bao/viec-nhe.mdx

    Thời gian đọc tính 200 tiếng một phút, giả định của chúng tôi."
  `);
});
