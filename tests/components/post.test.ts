import { describe, expect, test } from 'vitest';
import Countdown from '#components/campaign/Countdown.astro';
import WorkPlan from '#components/campaign/WorkPlan.astro';
import PostNotice from '#components/page/PostNotice.astro';
import ShareTools from '#components/page/ShareTools.astro';
import type { PostStage } from '#domain/post-stage.ts';
import { shareTextOf } from '#domain/share-message.ts';
import { hotlines } from '../support/registers.ts';
import { elementsOf, render } from '../support/render.ts';

const times = { publishedOn: '2026-12-01', publishedAt: '07:30', expiresOn: '2026-12-31' };
const wordsOf = (html: string, tag: string): string[] => elementsOf(html, tag).map(({ text }) => text);

describe('lời báo trên bài', () => {
  test.each<[PostStage, string[]]>([
    ['cho-dang', ['Bản xem trước, chưa ai khác thấy', 'Bài sẽ đăng lúc 07:30 ngày 01/12/2026, giờ Việt Nam.']],
    ['luu-tru', ['Bài lưu trữ', 'Bài này đã hết hạn ngày 31/12/2026, giữ lại để tra cứu.']],
    [
      'thu-hoi',
      [
        'Đừng dùng bản cũ',
        'Lời cũ không còn ở đây để không ai dùng nhầm. Nếu bạn đã in, đã gửi hay đã đọc loa, xin báo lại cho người nhận.',
      ],
    ],
  ])('%s', async (stage, words) => expect(wordsOf(await render(PostNotice, { stage, times }), 'p')).toEqual(words));

  test('bài đang hiện không có lời báo', async () =>
    expect((await render(PostNotice, { stage: 'dang-hien', times })).trim()).toBe(''));

  test('không hẹn giờ là đầu ngày', async () => {
    const html = await render(PostNotice, { stage: 'cho-dang', times: { publishedOn: '2026-12-01' } });
    expect(html).toContain('lúc 00:00 ngày 01/12/2026');
  });
});

describe('lời để đăng nơi khác', () => {
  const qr = { size: 21, path: 'M0 0' };
  test('đủ tên, tóm tắt, địa chỉ; tên đã có dấu câu thì không thêm dấu chấm', () => {
    expect(shareTextOf('Ba câu nên hỏi', 'Hỏi trước khi đi.', 'https://trang.test/tin/a/')).toBe(
      'Ba câu nên hỏi. Hỏi trước khi đi. https://trang.test/tin/a/',
    );
    expect(shareTextOf('Có phải lừa?', 'Hỏi.', 'https://trang.test/')).toBe('Có phải lừa? Hỏi. https://trang.test/');
  });
  test('có lời thì hiện, không thì thôi', async () => {
    const shared = { url: 'https://trang.test/', message: 'Ba cau', qr };
    expect(wordsOf(await render(ShareTools, { ...shared, text: 'Ba câu nên hỏi.' }), 'details')).toEqual([
      'Lời để đăng lên Facebook, ZaloBa câu nên hỏi.',
    ]);
    expect(elementsOf(await render(ShareTools, shared), 'details')).toEqual([]);
  });
});

describe('chiến dịch', () => {
  const step = (id: string, fromDay: string, toDay: string) => ({
    id,
    title: `Chặng ${id}`,
    fromDay,
    toDay,
    tasks: ['Gọi @111 khi cần.', 'Hỏi ủy ban xã.'],
    links: [],
  });
  const plan = (today: string) =>
    render(WorkPlan, { steps: [step('mot', '07-01', '07-29'), step('hai', '07-30', '07-30')], hotlines, today });

  test('mỗi chặng có địa chỉ riêng, ngày, việc; số bấm gọi được', async () => {
    const html = await plan('2026-11-22');
    expect(html).toContain('id="viec-mot"');
    expect(html).toContain('href="tel:111"');
    expect(wordsOf(html, 'p').filter((words) => /^\d/.test(words))).toEqual(['01/7 – 29/7', '30/7']);
  });
  test('chặng đang diễn ra nói rõ, không chặng nào khác nói', async () => {
    const html = await plan('2027-07-30');
    expect(wordsOf(html, 'p').filter((words) => words.includes('đang diễn ra'))).toEqual([
      '30/7 · chặng này đang diễn ra',
    ]);
    expect(await plan('2027-08-01')).not.toContain('đang diễn ra');
  });
  test('hết đợt thì không đếm ngày', async () =>
    expect((await render(Countdown, { words: undefined })).trim()).toBe(''));
});
