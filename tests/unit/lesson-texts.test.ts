import { expect, test } from 'vitest';
import { toBodyBlocks } from '#library/lesson-body.ts';
import { toLessonTexts } from '#library/lesson-texts.ts';
import { lessonEntry } from '../support/entries.ts';
import { hotlines, instruments } from '../support/registers.ts';

const site = { name: 'Trang thử', absoluteUrl: (path: string) => `https://trang.test/goc${path}` };
const textsOf = (fields: Parameters<typeof lessonEntry>[0] = {}, register = hotlines) =>
  toLessonTexts({ ...lessonEntry(fields), body: 'Gọi @111.' }, { hotlines: register, instruments }, site);

test('một bài thành lời: số ở chỗ lời nhắc, địa chỉ đủ và ngắn, mã bản và ngày', () => {
  const texts = textsOf({
    homework: 'Chép số @111.',
    sheet: {
      intro: 'Em đọc cùng nhóm.',
      tasks: [{ title: 'Số em nhớ', text: 'Đọc tin.\n\nGọi số nào?', lines: 1, answer: 'Số @111.' }],
    },
  });
  expect(texts).toMatchObject({
    id: 'doc-mot-loi-moi',
    facts: 'Lớp 10–12 · Hoạt động trải nghiệm, hướng nghiệp · 45 phút',
    homework: 'Chép số 111.',
    url: 'https://trang.test/goc/bai-hoc/doc-mot-loi-moi/',
    shortAddress: 'trang.test/goc/bai-hoc/doc-mot-loi-moi',
    sourceId: 'BH-doc-mot-loi-moi',
    date: '21/11/2026',
    siteName: 'Trang thử',
    body: [{ kind: 'paragraph', spans: [{ text: 'Gọi 111.', isBold: false }] }],
  });
  expect(texts.sheet.tasks).toEqual([
    {
      title: 'Số em nhớ',
      paragraphs: ['Đọc tin.', 'Gọi số nào?'],
      lines: 1,
      options: [],
      answer: 'Số 111.',
      why: '',
    },
  ]);
});

test('đổi số trong sổ thì mọi lời của bài đổi theo', () => {
  const changed = hotlines.map((hotline) => (hotline.id === '111' ? { ...hotline, display: '199' } : hotline));
  const texts = textsOf({ homework: 'Chép số @111.', parentLetter: ['Xin gọi @111.'] }, changed);
  expect([texts.homework, ...texts.letter, JSON.stringify(texts.body)]).toEqual([
    'Chép số 199.',
    'Xin gọi 199.',
    '[{"kind":"paragraph","spans":[{"text":"Gọi 199.","isBold":false}]}]',
  ]);
});

test('thân bài thành khối: tựa, đoạn, danh sách, bảng, điều luật, đoạn chat', () => {
  const body = [
    '## Điều cần biết',
    'Luật **cấm** việc này <Law instrument="luat-53-2024-qh15" at="Điều 3" />. Xem [thuật ngữ](/thuat-ngu/).',
    '1. Đọc\n2. Hỏi',
    '| Tuổi | Tội |\n| --- | --- |\n| Dưới 16 | Có |',
    '> Đi ngay hôm nay.',
    '### Chat',
    '<SampleChat>\n\n- Họ: Chào bạn.\n- Bạn: Ai đó?\n\n</SampleChat>',
  ].join('\n\n');
  const words = { resolved: (text: string) => text, lawName: () => 'Luật 53/2024' };
  const said = toBodyBlocks(body, words).map((block) => {
    const line = (spans: readonly { text: string; isBold: boolean }[]) =>
      spans.map(({ text, isBold }) => (isBold ? `*${text}*` : text)).join('');
    if ('spans' in block) return `${block.kind}: ${line(block.spans)}`;
    if ('items' in block) return `${block.kind}: ${block.items.map(line).join(' / ')}`;
    return `${block.kind}: ${block.rows.map((row) => row.map(line).join(' | ')).join(' / ')}`;
  });
  expect(said).toEqual([
    'heading: Điều cần biết',
    'paragraph: Luật *cấm* việc này (Luật 53/2024, Điều 3). Xem thuật ngữ.',
    'steps: Đọc / Hỏi',
    'table: Tuổi | Tội / Dưới 16 | Có',
    'quote: Đi ngay hôm nay.',
    'heading: Chat',
    'paragraph: *Ví dụ do trang này đặt ra, không phải tin nhắn thật:*',
    'list: Họ: Chào bạn. / Bạn: Ai đó?',
  ]);
});
