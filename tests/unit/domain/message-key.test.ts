import { expect, test } from 'vitest';
import { isNearMessage, messageKey, wordingOf } from '#domain/message-key.ts';

test.each([
  ['Gọi @111 khi an toàn.', 'Hãy gọi @111 khi an toàn nhé!'],
  ['Có người bị thương nặng thì gọi @115.', 'Có người bị thương nặng: gọi @115'],
  ['Nói với một người mà bạn tin.', 'Kể cho người bạn tin.'],
])('cùng điều: “%s” – “%s”', (a, b) => expect(messageKey(a)).toBe(messageKey(b)));

test.each([
  ['Gọi @111 khi an toàn.', 'Gọi @113 khi an toàn.'],
  ['Chưa nhận tiền của người lạ.', 'Nhận tiền của người lạ.'],
  ['Đừng đi một mình ban đêm.', 'Đi một mình ban đêm.'],
])('khác điều: “%s” – “%s”', (a, b) => expect(messageKey(a)).not.toBe(messageKey(b)));

test('quá ngắn thì không phải khẩu hiệu', () => expect(messageKey('Giữ lại tin nhắn.')).toBeUndefined());

test('dấu câu, chữ hoa và cách dựng chữ không làm khác lời', () =>
  expect(wordingOf('Gọi @111, khi AN TOÀN!'.normalize('NFD'))).toBe('gọi @111 khi an toàn'));

test.each([
  ['đến ủy ban xã công an biên phòng', 'đến ủy ban xã công an đồn biên phòng', true],
  ['ra bến trong đêm giục xuống tàu', 'ra cảng trong đêm giục xuống tàu', true],
  ['ra bến trong đêm giục xuống tàu', 'ra bến trong đêm giục xuống tàu', false],
  ['ra bến trong đêm', 'ra cảng trong đêm', false],
  ['nhờ người nhà ở việt nam gọi @111', 'nhờ người nhà ở việt nam gọi @113', false],
  ['đừng ra bến trong đêm giục xuống tàu', 'ra bến trong đêm giục xuống tàu', false],
  ['một hai ba bốn năm sáu bảy', 'một ba hai bốn năm sáu bảy', false],
])('“%s” – “%s”: %s', (a, b, isNear) => expect(isNearMessage(a, b)).toBe(isNear));
