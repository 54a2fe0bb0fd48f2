import { expect, test } from 'vitest';
import { toKitTexts } from '#library/kit-texts.ts';
import { toKitWords } from '#library/kit-words.ts';
import { kitEntry } from '../support/entries.ts';
import { entryOf, hotlines } from '../support/registers.ts';

const site = { name: 'Trang thử', absoluteUrl: (path: string) => `https://trang.test/goc${path}` };
const textsOf = (entry = kitEntry()) => toKitTexts(entry, hotlines, site);

test('một bộ thành lời: số ở chỗ lời nhắc, địa chỉ đủ và ngắn, mã bản và ngày', () =>
  expect(textsOf()).toMatchObject({
    id: 'dang-no',
    audience: 'Người đang nợ',
    core: 'Nợ thì tính được. Bị giữ thì gọi 111.',
    url: 'https://trang.test/goc/bo-truyen-thong/dang-no/',
    shortAddress: 'trang.test/goc/bo-truyen-thong/dang-no',
    sourceId: 'TD-dang-no',
    date: '21/11/2026',
    siteName: 'Trang thử',
    pledge: { promises: ['Không giữ giấy tờ của ai.', 'Ghi sổ nợ rõ ràng.', 'Thấy lạ thì gọi 111.'] },
  }));

test('số cần gọi theo thứ tự của bộ; điều chưa rõ thì không ghi', () => {
  const [first, second, third] = textsOf(kitEntry({ callIds: ['111', 'bao-ho-cong-dan', 'bao-ho-cong-dan-2'] })).calls;
  expect(first).toEqual({ id: '111', display: '111', dial: '111', name: 'Tổng đài 111', note: 'miễn phí · 24 giờ' });
  expect(second?.name).toBe(entryOf(hotlines, 'bao-ho-cong-dan').shortName);
  expect(second?.note).toMatch(/ · 24 giờ$/);
  expect(third?.note).not.toContain('chưa rõ');
});

test('đổi số trong sổ thì mọi lời của bộ đổi theo', () => {
  const changed = hotlines.map((hotline) => (hotline.id === '111' ? { ...hotline, display: '199' } : hotline));
  const all = JSON.stringify([toKitTexts(kitEntry(), changed, site), toKitWords(kitEntry(), changed)]);
  expect(all).toContain('199');
  expect(all).toContain('một chín chín');
  expect(all).not.toMatch(/111(?!")/);
  expect(all).not.toContain('một một một');
});

test('bài loa: số điện thoại đọc thành lời', () => {
  const { scripts } = toKitWords(kitEntry(), hotlines);
  expect(scripts.map(({ seconds }) => seconds)).toEqual([30, 60, 90]);
  expect(scripts[0]?.sentences.at(-1)).toBe('Xin nhắc lại, số cần nhớ là một một một.');
});
