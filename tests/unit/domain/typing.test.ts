import { expect, test } from 'vitest';
import { decodeTelex } from '#domain/telex.ts';
import { decodeTyping } from '#domain/typed-text.ts';
import { decodeVni } from '#domain/vni.ts';

test.each([
  ['ddwowngf', 'đường'],
  ['dduwowngf', 'đường'],
  ['dduowngf', 'đường'],
  ['dduongwf', 'đường'],
  ['daay', 'dây'],
  ['daya', 'dây'],
  ['nosng', 'nóng'],
  ['nongs', 'nóng'],
  ['nguwowif', 'người'],
  ['nguoiwf', 'người'],
  ['ngwowif', 'người'],
  ['buoon', 'buôn'],
  ['cuwus', 'cứu'],
  ['cuuws', 'cứu'],
  ['hoawcj', 'hoặc'],
  ['quangwr', 'quẳng'],
  ['quaanj', 'quận'],
  ['quys', 'quý'],
  ['khoer', 'khỏe'],
  ['uyr', 'ủy'],
  ['thuowr', 'thuở'],
  ['muaw', 'mưa'],
  ['luwaf', 'lừa'],
  ['luawf', 'lừa'],
  ['nwowcs', 'nước'],
  ['tw', 'tư'],
  ['tieengs', 'tiếng'],
  ['tiengs', 'tiếng'],
  ['quyeenf', 'quyền'],
  ['coong', 'công'],
  ['gif', 'gì'],
  ['giuwx', 'giữ'],
  ['giays', 'giáy'],
  ['chuyeenj', 'chuyện'],
  ['bij', 'bị'],
  ['nhoots', 'nhốt'],
  ['DDANG', 'đang'],
  ['asf', 'à'],
])('Telex “%s” là “%s”', (typed, meant) => expect(decodeTelex(typed)).toBe(meant));

test.each(
  'duong nguoi an toan ban hotline human trafficking facebook zalo visa taxi sos bar ass boss đường 111 kh45 w'.split(
    ' ',
  ),
)('“%s” không đọc theo Telex', (word) => {
  expect(decodeTelex(word)).toBeUndefined();
});

test.each([
  ['nguo72i', 'người'],
  ['ngu7o7i2', 'người'],
  ['d9u7o7ng2', 'đường'],
  ['d9uong72', 'đường'],
  ['da6y', 'dây'],
  ['day6', 'dây'],
  ['no1ng', 'nóng'],
  ['tie6ng1', 'tiếng'],
  ['tieng1', 'tiếng'],
  ['buo6n', 'buôn'],
  ['lu72a', 'lừa'],
  ['quo61c', 'quốc'],
  ['d9a8c5', 'đặc'],
  ['hoa8c5', 'hoặc'],
  ['bi5', 'bị'],
  ['tro1n', 'trón'],
  ['u3y', 'ủy'],
  ['D9IE6N', 'điên'],
])('VNI “%s” là “%s”', (typed, meant) => expect(decodeVni(typed)).toBe(meant));

test.each('pc02 c02 pv01 p5 covid19 111 1957 138cp som14 a11 bat2 hai tv360 d9'.split(' '))(
  '“%s” không đọc theo VNI',
  (word) => expect(decodeVni(word)).toBeUndefined(),
);

test.each([
  ['ddwowngf daay nosng', 'đường dây nóng'],
  ['cuwus em vowis', 'cứu em với'],
  ['bi5 lu72a sang campuchia', 'bị lừa sang campuchia'],
  ['đường daay nosng 111', 'đường dây nóng 111'],
  ['human trafficking hotline', 'human trafficking hotline'],
  ['Quyết định 1957/QĐ-TTg', 'Quyết định 1957/QĐ-TTg'],
  ['duong day nong', 'duong day nong'],
  ['<b>nosng</b>', '<b>nóng</b>'],
])('“%s” là “%s”', (typed, meant) => expect(decodeTyping(typed)).toBe(meant));
