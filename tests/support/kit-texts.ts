import type { KitTexts } from '#domain/kit.ts';

const call111 = { id: '111', display: '111', dial: '111', name: 'Tổng đài 111', note: 'miễn phí · 24 giờ' };
const call113 = {
  id: '113',
  display: '113',
  dial: '113',
  name: 'Công an',
  note: 'miễn phí (quy định năm 2020)',
};
const callAbroad = {
  id: 'bao-ho-cong-dan',
  display: '+84 981 84 84 84',
  dial: '+84981848484',
  name: 'Bảo hộ công dân Việt Nam ở nước ngoài',
  note: 'gọi từ nước ngoài có thể tính cước quốc tế · 24 giờ mỗi ngày (thông báo năm 2015)',
};

/** A kit as an author would write it. */
export const workerKit: KitTexts = {
  id: 'di-lam-xa',
  title: 'Bộ dành cho người đi làm xa',
  audience: 'Người đi làm xa',
  pictogram: 'viec-nhe',
  core: 'Việc nhẹ, lương cao, đi ngay: dừng lại, hỏi 111',
  facts: [
    'Mua bán người xảy ra cả trong nước. Nạn nhân có cả nam giới và trẻ em trai.',
    'Lời mời thường đến qua mạng xã hội, từ người chưa từng gặp mặt.',
    'Tổng đài 111 nhận tin báo về mua bán người. Cuộc gọi được ghi âm tự động theo quy định.',
  ],
  signs: [
    'Hứa lương cao mà không cần tay nghề, không có hợp đồng.',
    'Giục đi ngay, lo hết tiền xe, dặn đừng nói với ai.',
    'Đòi giữ giấy tờ, điện thoại của bạn.',
  ],
  doNow: [
    'Xin tên, địa chỉ nơi làm và hợp đồng trước khi đi.',
    'Kể cho người nhà biết bạn đi đâu, với ai.',
    'Thấy ngờ thì dừng lại, gọi 111 khi an toàn.',
  ],
  phrases: ['“Cho tôi xem hợp đồng rồi tôi trả lời.”', '“Tôi phải hỏi người nhà đã.”'],
  calls: [call111, call113],
  placePrompt: 'Báo tin gần nhất:',
  pledge: {
    who: 'Người lao động đi làm xa và người nhà',
    promises: [
      'Hỏi rõ hợp đồng và nơi làm trước khi nhận việc.',
      'Để lại cho người nhà tên, địa chỉ nơi làm và một lời hẹn gọi về.',
      'Không giữ giấy tờ của ai, không để ai giữ giấy tờ của mình.',
    ],
  },
  url: 'https://chongmuabannguoi.example.vn/bo-truyen-thong/di-lam-xa/',
  shortAddress: 'chongmuabannguoi.example.vn/bo-truyen-thong/di-lam-xa',
  sourceId: 'TD-di-lam-xa',
  date: '22/11/2026',
  siteName: 'Phòng, chống mua bán người',
};

/** A kit whose first number fills a line. */
export const abroadKit: KitTexts = {
  ...workerKit,
  id: 'cong-dong-nuoc-ngoai',
  title: 'Bộ dành cho cộng đồng người Việt ở nước ngoài',
  audience: 'Cộng đồng người Việt ở nước ngoài',
  pictogram: 'nuoc-ngoai',
  core: 'Bị giữ hộ chiếu? Có người nghe máy bằng tiếng Việt',
  doNow: [
    'Gọi +84 981 84 84 84 khi an toàn; người nhà ở Việt Nam cũng gọi được.',
    'Nhắn cho người nhà nơi bạn đang ở.',
    'Ghi lại tên, nơi ở của người giữ giấy tờ.',
  ],
  calls: [callAbroad, call111, call113],
  place: 'xã Tân Hòa',
  line: 'Công an xã, 0123 456 789',
  url: 'https://chongmuabannguoi.example.vn/bo-truyen-thong/cong-dong-nuoc-ngoai/',
  shortAddress: 'chongmuabannguoi.example.vn/bo-truyen-thong/cong-dong-nuoc-ngoai',
  sourceId: 'TD-cong-dong-nuoc-ngoai',
};

/** As little as the schema allows. */
export const shortKit: KitTexts = {
  ...workerKit,
  id: 'x',
  title: 'Bộ X',
  audience: 'Ngư dân',
  pictogram: 'thuyen',
  core: 'Hỏi đã',
  facts: ['A.', 'B.', 'C.'],
  signs: ['Giục.', 'Giấu.', 'Giữ.'],
  doNow: ['Dừng.', 'Hỏi.', 'Gọi.'],
  phrases: ['“Để tôi hỏi.”', '“Chưa.”'],
  calls: [call111],
  placePrompt: 'Báo:',
  pledge: { who: 'Tôi', promises: ['Hỏi.', 'Kể.', 'Gọi.'] },
  url: 'https://a.vn/bo-truyen-thong/x/',
  shortAddress: 'a.vn/bo-truyen-thong/x',
  sourceId: 'TD-x',
};

/** Real words up to a length, the last cut where the length asks for it. */
const filled = (length: number, start: string): string =>
  `${start} ${'người nghiêng thương '.repeat(20)}`.slice(0, length).trim();

/** As much as the schema allows in every text, with every slot filled in. */
export const longKit: KitTexts = {
  ...abroadKit,
  id: 'nguoi-lao-dong-di-nuoc-ngoai-theo-hop-dong',
  title: filled(110, 'Bộ dành cho'),
  audience: 'Cộng đồng người Việt ở nước ngoài',
  core: filled(60, 'Đừng vội:'),
  facts: [1, 2, 3].map((number) => filled(170, `Điều ${number}:`)),
  signs: [1, 2, 3, 4].map((number) => filled(90, `Dấu hiệu ${number}:`)),
  doNow: [1, 2, 3, 4].map((number) => filled(90, `Việc ${number}:`)),
  phrases: [1, 2, 3].map((number) => filled(90, `“Câu ${number}:`)),
  placePrompt: filled(40, 'Báo tin'),
  place: filled(60, 'xã'),
  line: filled(60, 'Công an'),
  pledge: { who: filled(90, 'Chúng tôi,'), promises: [1, 2, 3, 4, 5].map((number) => filled(120, `Lời ${number}:`)) },
  url: 'https://phongchongmuabannguoi.example.gov.vn/bo-truyen-thong/nguoi-lao-dong-di-nuoc-ngoai-theo-hop-dong/',
  shortAddress: 'phongchongmuabannguoi.example.gov.vn/bo-truyen-thong/nguoi-lao-dong-di-nuoc-ngoai-theo-hop-dong',
  sourceId: 'TD-nguoi-lao-dong-di-nuoc-ngoai-theo-hop-dong',
};

/** Every sign that Typst reads as markup or code. */
export const markupKit: KitTexts = {
  ...workerKit,
  core: '#set *đậm* $x$ [a] _b_ <c> @d `e` = f',
  signs: ['// không phải ghi chú', '#panic("x")', '\\ gạch ngược ~ ngã -- gạch'],
};
