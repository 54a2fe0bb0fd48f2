import { z } from 'astro/zod';
import { hotlineChannels, hotlineGroups } from '../hotline.ts';
import { code, day, id, sourcesColumn, truth, urlColumn, words } from './columns.ts';

export const hotlineRow = z.strictObject({
  id: id('Mã của số trong sổ.'),
  url: urlColumn,
  name: words('Tên đầy đủ.'),
  shortName: words('Tên ngắn.'),
  display: words('Số như người đọc thấy.'),
  dial: words('Số để máy bấm gọi.'),
  channel: code(hotlineChannels, 'Gọi hay nhắn tin.'),
  group: code(hotlineGroups, 'Nhóm trên trang đường dây nóng.'),
  operator: words('Cơ quan vận hành.').nullable(),
  use: words('Dùng khi nào.'),
  expect: z.array(words('Một điều.')).describe('Điều xảy ra khi gọi.'),
  hours: words('Giờ trực.'),
  cost: words('Cước phí.'),
  languages: words('Ngôn ngữ.'),
  isRecorded: truth('Cuộc gọi có ghi âm; trống khi chưa biết.').nullable(),
  caution: words('Điều cần biết trước khi gọi.').nullable(),
  email: words('Thư điện tử.').nullable(),
  asOf: day('Ngày của nguồn cho số này.'),
  confirmedOn: day('Ngày có người gọi thử; trống khi chưa ai gọi.').nullable(),
  sources: sourcesColumn,
});
