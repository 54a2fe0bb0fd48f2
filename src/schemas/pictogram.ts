import { z } from 'astro/zod';

/** The pictograms drawn for this site, by the one idea that each shows. */
export const pictogramNames = [
  'goi',
  'tim',
  'canh-bao',
  'van-ban',
  'bai-hoc',
  'chien-dich',
  'tin',
  'nuoc-ngoai',
  'thoat',
  'viec-nhe',
  'karaoke',
  'hon-nhan',
  'tien',
  'ho-chieu',
  'khoa',
  'dien-thoai',
  'ban-do',
  'dong-ho',
  'tin-nhan',
  'nguoi',
  'giay-to',
  'o-to',
  'bi-mat',
  'nhan-cuoi',
  'tu-dien',
  'co-quan',
  'truy-tim',
] as const;
export type PictogramName = (typeof pictogramNames)[number];
export const pictogramName = z.enum(pictogramNames);
