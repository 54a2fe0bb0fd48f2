import type { KitTexts } from '#domain/kit.ts';
import { captionLimits, characterCount } from '#domain/kit-limits.ts';
import type { KitWords, KitWriting } from '#domain/kit-words.ts';
import { type SmsSize, smsSizeOf, toGsmText } from '#domain/sms.ts';
import { toScriptWriting } from './loudspeaker-script.ts';

const alphabets: Readonly<Record<SmsSize['encoding'], string>> = { 'gsm-7': 'GSM-7', 'ucs-2': 'UCS-2' };

const listed = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
const numbered = (items: readonly string[]): string => items.map((item, index) => `${index + 1}. ${item}`).join('\n');
const parted = (parts: readonly string[]): string => parts.join('\n\n');

function toSmsWriting(name: string, label: string, text: string): KitWriting {
  const { encoding, unitCount, segmentCount } = smsSizeOf(text);
  const note = `${unitCount} ký tự ${alphabets[encoding]}, tính tiền ${segmentCount} tin mỗi người nhận.`;
  return { name, label, note, text };
}

const toCaptionWriting = (name: keyof typeof captionLimits, label: string, text: string): KitWriting => ({
  name: `${name}.txt`,
  label,
  note: `${characterCount(text)} ký tự, không quá ${captionLimits[name]}. Đăng kèm một ảnh của bộ này.`,
  text,
});

function toPressWriting({ core }: KitTexts, { press, sources }: KitWords): KitWriting {
  return {
    name: 'tin-cho-bao-dai.txt',
    label: 'Tin cho báo, đài',
    note: 'Thêm nơi và ngày của buổi truyền thông nếu có. Không nêu tên người bị hại.',
    text: parted([core, ...press, `Nguồn để đối chiếu\n${listed(sources)}`]),
  };
}

function toMeetingWriting({ facts, signs, doNow }: KitTexts, { talkingPoints }: KitWords): KitWriting {
  const answers = talkingPoints.map(({ ask, say }) => `Hỏi: ${ask}\nĐáp: ${say}`);
  return {
    name: 'hop-thon.txt',
    label: 'Gợi ý cho buổi họp thôn, tổ',
    note: 'Kể điều có thật và dấu hiệu, rồi hỏi trước, đáp sau. Không hỏi ai trong phòng đã từng gặp chuyện này chưa.',
    text: parted([
      `Ba điều có thật\n${listed(facts)}`,
      `Dấu hiệu\n${listed(signs)}`,
      `Làm gì ngay\n${numbered(doNow)}`,
      ...answers,
    ]),
  };
}

function toSkitWriting({ skit }: KitWords): KitWriting {
  const scenes = skit.scenes.map(({ title, beats }, index) => `Cảnh ${index + 1}. ${title}\n${listed(beats)}`);
  return {
    name: 'tieu-pham.txt',
    label: 'Dàn ý tiểu phẩm',
    note: 'Không diễn cảnh đánh đập, không dùng tên người thật. Diễn xong, cả lớp hay cả thôn đọc to số cần gọi.',
    text: parted([`Các vai\n${listed(skit.roles)}`, ...scenes, `Kết\n${skit.ending}`]),
  };
}

/** Every text of a kit, in the order in which its page and its packed folder show them. */
export function toKitWritings(texts: KitTexts, words: KitWords): KitWriting[] {
  const { sms, scripts, fanpage, zalo, speech } = words;
  return [
    toSmsWriting('tin-nhan-co-dau.txt', 'Tin nhắn có dấu', sms),
    toSmsWriting('tin-nhan-khong-dau.txt', 'Tin nhắn không dấu', toGsmText(sms)),
    ...scripts.map(toScriptWriting),
    toPressWriting(texts, words),
    toCaptionWriting('fanpage', 'Lời đăng Fanpage', fanpage),
    toCaptionWriting('zalo', 'Lời đăng Zalo', zalo),
    {
      name: 'loi-phat-bieu.txt',
      label: 'Lời phát biểu',
      note: 'Nói ở buổi chào cờ hay đầu cuộc họp, mỗi câu một hơi.',
      text: parted(speech),
    },
    toMeetingWriting(texts, words),
    toSkitWriting(words),
  ];
}
