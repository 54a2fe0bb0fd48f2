import sharp from 'sharp';
import { expect, test } from 'vitest';
import { renderSiteCard } from '#outputs/social/site-card.ts';

const texts = {
  name: 'Phòng, chống mua bán người',
  tagline: 'Biết dấu hiệu, biết gọi ai',
  number: '111 · miễn phí · 24 giờ',
};

test('the card is a PNG of 1200 × 630 that travels on a slow network', async () => {
  const card = await renderSiteCard(texts);
  const { format, width, height } = await sharp(card).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  expect(card.byteLength).toBeLessThanOrEqual(60_000);
});

test('the same words give the same bytes', async () => {
  const [first, second] = [await renderSiteCard(texts), await renderSiteCard(texts)];
  expect(Buffer.compare(first, second)).toBe(0);
});

test('a title of any length that a post may have stands on the card whole, in letters that fit', async () => {
  const title =
    'Đường dây nóng, nơi trình báo và những quyền mà người bị mua bán được hưởng khi trở về, kể cả khi thiếu giấy tờ';
  expect(title.length).toBeGreaterThan(105);
  const cardOf = (name: string) => renderSiteCard({ ...texts, name, tagline: texts.name });
  const [whole, cut] = [await cardOf(title), await cardOf(title.slice(0, -1))];
  expect(whole.byteLength).toBeLessThanOrEqual(60_000);
  // A cut last letter would leave the two alike.
  expect(Buffer.compare(whole, cut)).not.toBe(0);
});

test('other words give another card; the number may stand alone', async () => {
  const [withWords, alone] = [await renderSiteCard(texts), await renderSiteCard({ ...texts, number: '111' })];
  expect(Buffer.compare(withWords, alone)).not.toBe(0);
});
