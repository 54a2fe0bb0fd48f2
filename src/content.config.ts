import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { file, glob } from 'astro/loaders';
import { documentListLoader, officialTextLoader } from '#library/official-text-loader.ts';
import { wholeListLoader } from '#library/whole-list-loader.ts';
import { alertListSchema } from '#schemas/alert.ts';
import { dataSchemas, pageSchemas } from '#schemas/content-kinds.ts';
import { deadlineListSchema } from '#schemas/deadline.ts';
import { offerQuestionListSchema } from '#schemas/offer-question.ts';
import { ledgerSchema } from '#schemas/official-document.ts';
import { storySchema } from '#schemas/story.ts';
import { targetListSchema } from '#schemas/target.ts';
import { taskListSchema } from '#schemas/task.ts';
import { todayNoteListSchema } from '#schemas/today-note.ts';
import { site } from '#site.ts';

const folder = (name: string): string => join(site.contentDirectory, name);
const mdx = (kind: string) => glob({ base: folder(kind), pattern: '**/[^_]*.mdx' });

export const collections = {
  'van-ban': defineCollection({ loader: officialTextLoader(folder('van-ban')), schema: pageSchemas['van-ban'] }),
  'dinh-chinh': defineCollection({
    loader: documentListLoader({ directory: folder('van-ban'), ending: '.dinh-chinh.yaml', key: 'corrections' }),
    schema: ledgerSchema,
  }),
  'nhiem-vu': defineCollection({
    loader: documentListLoader({ directory: folder('nhiem-vu'), ending: '.yaml', key: 'tasks' }),
    schema: taskListSchema,
  }),
  'chi-tieu': defineCollection({
    loader: documentListLoader({ directory: folder('chi-tieu'), ending: '.yaml', key: 'targets' }),
    schema: targetListSchema,
  }),
  'thoi-han': defineCollection({
    loader: documentListLoader({ directory: folder('thoi-han'), ending: '.yaml', key: 'deadlines' }),
    schema: deadlineListSchema,
  }),
  'hom-nay': defineCollection({
    loader: documentListLoader({ directory: folder('hom-nay'), ending: '.yaml', key: 'notes' }),
    schema: todayNoteListSchema,
  }),
  'canh-bao': defineCollection({ loader: mdx('canh-bao'), schema: pageSchemas['canh-bao'] }),
  'tro-giup': defineCollection({ loader: mdx('tro-giup'), schema: pageSchemas['tro-giup'] }),
  'giai-thich': defineCollection({ loader: mdx('giai-thich'), schema: pageSchemas['giai-thich'] }),
  'bai-hoc': defineCollection({ loader: mdx('bai-hoc'), schema: pageSchemas['bai-hoc'] }),
  'chien-dich': defineCollection({ loader: mdx('chien-dich'), schema: pageSchemas['chien-dich'] }),
  'thong-diep': defineCollection({ loader: mdx('thong-diep'), schema: pageSchemas['thong-diep'] }),
  tin: defineCollection({ loader: mdx('tin'), schema: pageSchemas.tin }),
  trang: defineCollection({ loader: mdx('trang'), schema: pageSchemas.trang }),
  en: defineCollection({ loader: mdx('en'), schema: pageSchemas.en }),
  'cau-chuyen': defineCollection({
    loader: glob({ base: folder('cau-chuyen'), pattern: '*.yaml' }),
    schema: storySchema,
  }),
  'duong-day-nong': defineCollection({
    loader: file(folder('duong-day-nong.yaml')),
    schema: dataSchemas['duong-day-nong'],
  }),
  'co-quan': defineCollection({ loader: file(folder('co-quan.yaml')), schema: dataSchemas['co-quan'] }),
  'van-kien': defineCollection({ loader: file(folder('van-kien.yaml')), schema: dataSchemas['van-kien'] }),
  'thuat-ngu': defineCollection({ loader: file(folder('thuat-ngu.yaml')), schema: dataSchemas['thuat-ngu'] }),
  'tra-loi-nhanh': defineCollection({
    loader: file(folder('tra-loi-nhanh.yaml')),
    schema: dataSchemas['tra-loi-nhanh'],
  }),
  'so-do': defineCollection({ loader: file(folder('so-do.yaml')), schema: dataSchemas['so-do'] }),
  'san-pham': defineCollection({ loader: file(folder('san-pham.yaml')), schema: dataSchemas['san-pham'] }),
  'viec-30-7': defineCollection({ loader: file(folder('viec-30-7.yaml')), schema: dataSchemas['viec-30-7'] }),
  'moc-30-7': defineCollection({ loader: file(folder('moc-30-7.yaml')), schema: dataSchemas['moc-30-7'] }),
  'kiem-tra': defineCollection({
    loader: wholeListLoader(folder('kiem-tra.yaml'), 'questions'),
    schema: offerQuestionListSchema,
  }),
  'thong-bao': defineCollection({
    loader: wholeListLoader(folder('thong-bao.yaml'), 'alerts'),
    schema: alertListSchema,
  }),
};
