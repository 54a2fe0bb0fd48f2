import type { Files } from './content-folder.ts';
import { kitEntry } from './entries.ts';
import type { InjectedFault } from './faulty-content.ts';
import { kitFile } from './kit-content.ts';

const twin = 'thong-diep/no-nan.mdx';

/** The faults of two kits: one for an audience that has one already, whose texts keep to no limit. */
export const kitFaults: readonly InjectedFault[] = [
  { rule: 'kit-audiences', file: twin, found: 'đã có ở' },
  { rule: 'kit-facts', file: twin, found: 'mà trang chỉ có 1 nguồn' },
  { rule: 'kit-facts', file: twin, found: 'nêu “72%” mà ba điều có thật' },
  { rule: 'kit-messages', file: twin, found: 'có dấu dài' },
  { rule: 'kit-messages', file: twin, found: 'không dấu dài' },
  { rule: 'kit-messages', file: twin, found: 'sms (tin nhắn) không có số nào để gọi' },
  { rule: 'kit-scripts', file: twin, found: 'bài đọc hết' },
  { rule: 'kit-scripts', file: twin, found: 'bài không đọc số nào của bộ' },
  { rule: 'kit-captions', file: twin, found: 'zalo (lời đăng Zalo) dài' },
  { rule: 'kit-captions', file: twin, found: 'dòng đầu của captions' },
  { rule: 'kit-captions', file: twin, found: 'zalo (lời đăng Zalo) không có số nào để gọi' },
];

const { facts, loudspeaker, captions } = kitEntry().data;

/** The files that hold them. */
export const faultyKits: Files = {
  'thong-diep/dang-no.mdx': kitFile(),
  [twin]: kitFile({
    facts: facts.map((fact) => ({ ...fact, sources: [7] })),
    sms: 'Đừng đi một mình. '.repeat(12),
    loudspeaker: {
      ...loudspeaker,
      '90': ['Bà con chú ý.', 'Có 72% người ở trong nước.', 'Nhớ kể với người nhà.', 'Hết.'],
    },
    captions: { ...captions, zalo: 'Đừng đi một mình, hãy kể cho người nhà nghe trước. '.repeat(9) },
  }),
};
