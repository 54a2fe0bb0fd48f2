/**
 * Words that people in need use for one thing, by region, slang or haste. A row is `senses: ways to say it`; the senses
 * are what is compared, the longest way wins.
 */
const rows = `
campuchia: campuchia, cam, campu, cam pu chia, cpc, bavet, sihanoukville, phnom penh, miên
trungquoc: trung quốc, tq, china, bên tàu, sang tàu, qua tàu, trung hoa
myanmar: myanmar, miến điện, myawaddy
lao: lào, tam giác vàng
malaysia: malaysia, mã lai, malai
anhquoc: ở anh, bên anh, sang anh, qua anh, đi anh, đến anh, nước anh, anh quốc, uk, london, england
my: mỹ, hoa kỳ, usa, us, bên mỹ
nuockhac: đài loan, hàn quốc, hàn, nhật bản, nhật, nga, dubai, ả rập, trung đông, philippines, singapore, đức, úc
nuocngoai: nước ngoài, xứ người, bên này, nước bạn
nhot: nhốt, giam, giam giữ, giam lỏng, giam cầm, bắt giữ, giữ người, giữ lại, bị giữ, bị cầm, không cho ra, không cho ra ngoài, không được ra ngoài, không ra được, không cho đi, không cho đi đâu, khóa cửa, bị khóa, không cho về, không về được, không cho nghỉ, không thả, không cho lên bờ, không cho vô bờ, không cho vào bờ, cầm chân, kẹt
con nguoinha: con tôi, con em, con mình, con gái, con trai, con cháu, đứa con, con nhà tôi, thằng con, cháu tôi, cháu gái, cháu trai, con bé nhà tôi, con chị, con anh
nguoinha: người nhà, người thân, người quen, em trai, em gái, anh tôi, chị tôi, anh trai, chị gái, chị em, em họ, chồng tôi, vợ tôi, mẹ tôi, bố tôi, ba tôi, má tôi, gia đình tôi, em tôi, chị họ, anh họ
banbe: bạn tôi, bạn em, bạn mình, đứa bạn, bạn cùng lớp, bạn học, bạn thân, bạn bè, bạn cũ, thằng bạn, con bạn, bạn con
chu: chủ, ông chủ, bà chủ, sếp, quản lý, chủ quán, chủ xưởng, quán lý, tú bà, má mì
giayto: giấy tờ, hộ chiếu, passport, căn cước, cccd, cmnd, chứng minh nhân dân, chứng minh thư, giấy tờ tùy thân, thẻ căn cước
luong: lương, tiền lương, tiền công, công xá
quytluong luong: quỵt lương, xù lương, quỵt tiền, quỵt tiền công, không trả lương, không được trả lương, không có lương, nợ lương, không trả công, không trả tiền công, giữ lương, không chịu trả lương, giam lương, chậm lương
karaoke: karaoke, quán karaoke, massage, mát xa, quán massage, quán bar, bar, bia ôm, quán hát, vũ trường, quán nhậu, cà phê đèn mờ, quán đèn mờ, quán bia, tiệm massage, kara
tiepkhach: tiếp khách, bán dâm, đi khách, tay vịn, gái gọi, làm gái, mại dâm, phục vụ tình dục, ngủ với khách, nhà chứa, ổ chứa, khiêu dâm
no: nợ, mượn nợ, thiếu nợ, vay, mượn tiền, nợ nần, vay tiền, vay nóng, món nợ, khoản nợ
xahoiden: xã hội đen, giang hồ, đòi nợ thuê, tín dụng đen, vay nặng lãi, chủ nợ, đầu gấu, cho vay nặng lãi, nặng lãi, vay app, app vay tiền
truno no: trừ nợ, trả nợ, gán nợ, cấn nợ, gạt nợ, siết nợ
tauca: tàu cá, ghe, ghe cá, thuyền, đi biển, đánh cá, tàu, bạn tàu, ngư phủ, trên tàu, xuống ghe, ra khơi, tàu đánh cá, thuyền cá, xuống tàu
ep: ép, ép buộc, cưỡng ép, bắt ép, bắt buộc, bắt, buộc, cưỡng bức, bắt phải
batcoc: bắt cóc
laychong: lấy chồng, cưới, kết hôn, gả, lấy vợ, làm vợ, làm dâu, gả bán, cưới chồng, lấy người, hôn nhân, gả chồng, cưới hỏi
maimoi: mai mối, môi giới hôn nhân, xem mắt, làm mai, mối lái
danh: đánh, đánh đập, bạo hành, hành hạ, tra tấn, chích điện, bạo lực, đập, hành hung, tát
mattich: mất tích, mất liên lạc, không liên lạc được, không gọi được, bỏ nhà đi, bỏ nhà, bặt tin, biệt tăm, mất tăm, bỏ đi, không thấy về, chưa thấy về, không về nhà, chưa về
doa: dọa, đe dọa, hăm dọa, hăm, đe, uy hiếp, tống tiền, khủng bố, dọa nạt
anhnong: ảnh, hình, clip, ảnh nóng, clip nóng, hình nhạy cảm, ảnh nhạy cảm, hình nóng, khỏa thân, nude, chat sex, quay lén
tungcong: tung, phát tán, đăng lên mạng, tung lên mạng, đăng ảnh, đăng, up lên
treem: trẻ em, trẻ, em bé, trẻ con, cháu bé, trẻ nhỏ, con nít, bé, bé gái, bé trai, em nhỏ, mấy em, vị thành niên, dưới 18 tuổi, dưới 16 tuổi, đứa bé, đứa nhỏ
sosinh treem: sơ sinh, trẻ sơ sinh, thai nhi, bào thai, mới sinh, mới đẻ
dethue: mang thai hộ, đẻ thuê, đẻ mướn, mang thai thuê, đẻ hộ, sinh con thuê, sinh con hộ, cấy phôi, mang bầu thuê, bầu thuê
bantrung: bán trứng, hiến trứng
cobau: có thai, có bầu, mang thai, mang bầu, bầu, dính bầu
hangxom: hàng xóm, nhà bên, nhà bên cạnh, nhà kế bên, lối xóm, láng giềng, gần nhà, nhà gần đây, kế nhà, xóm
congan: công an, cảnh sát
bao: tố giác, tố cáo, trình báo, báo tin, báo ai, báo ở đâu, báo công an, khai báo, báo cho ai
hocsinh: học sinh, học trò, em học sinh, trò
giaovien: giáo viên, thầy cô, thầy giáo, cô giáo, lớp tôi, chủ nhiệm
nghihoc: nghỉ học, bỏ học, thôi học
laixe: lái xe, tài xế, bác tài, xe ôm, taxi, grab, phụ xe, chở khách
nhatro: nhà trọ, phòng trọ, khách sạn, nhà nghỉ, chủ trọ, lễ tân, thuê trọ, chủ nhà trọ
venuoc: về nước, về việt nam, về nhà, hồi hương, về quê, về lại việt nam, về vn
vuotbien: vượt biên, đi chui, đi lậu, đường tiểu ngạch, tiểu ngạch, qua biên giới, trốn sang, đường rừng, đường mòn, xuất cảnh trái phép, nhập cảnh trái phép, nhập cảnh lậu
xkld: xuất khẩu lao động, xkld, xklđ, đi lao động nước ngoài, lao động nước ngoài
ban: bán, buôn, buôn bán, mua bán, lừa bán, sang tay
buonnguoi ban: buôn người, mua bán người, bán người, buôn bán người
lua: lừa, gạt, lừa gạt, lường gạt, phỉnh, bị lừa, lừa đảo, mắc bẫy, dính bẫy, mắc lừa, sập bẫy
lua ban: bị lừa bán, lừa bán
ru: rủ, rủ rê, mời, dụ, dụ dỗ, kêu đi, gạ, lôi kéo, chèo kéo, xúi, đòi đi, rủ đi, gạ gẫm, dẫn dụ, định đi, nằng nặc
cuu: cứu, cầu cứu, kêu cứu, sos, giải cứu, cứu giúp, help
tanglo: than, thận, nội tạng, quả thận, tạng
luongcao: lương cao, việc nhẹ, việc nhàn, lương khủng, việc nhẹ lương cao, việc ngon, lương nghìn đô, lương ngàn đô
tuyen: tuyển, tuyển dụng, tuyển người, tuyển gấp, tin tuyển, giới thiệu việc, tìm việc, xin việc, kiếm việc, việc làm
mang: mạng, facebook, fb, zalo, tiktok, telegram, online, trên mạng, qua mạng, internet, messenger
dienthoai: điện thoại, đt, sđt, sdt, phone, máy điện thoại
nguoiyeu: người yêu, bạn trai, bạn gái, bồ, crush, ny, người iu, nyc, người yêu cũ
xoa: xóa, xóa sạch, delete
lichsu: lịch sử, dấu vết, nhật ký, lịch sử trình duyệt, lịch sử tìm kiếm
theodoi: theo dõi, kiểm tra điện thoại, kiểm soát, xem trộm, gắn định vị, cài phần mềm
sobat: bị bắt không, bị phạt không, đi tù không, bị phạt, đi tù, ở tù, bị tù, bị xử phạt, bị xử lý, sợ công an, công an bắt, sợ bị bắt, xử phạt, đầu thú
trathu: trả thù, trả đũa, hại gia đình, giết gia đình, giết cả nhà, tìm đến nhà, tìm tới nhà, biết địa chỉ nhà, biết nhà
xamhai: xâm hại, lạm dụng, sàm sỡ, hiếp dâm, hiếp, sờ, sờ mó, quấy rối, dâm ô, cưỡng hiếp
bodanh: bố, ba, cha, dượng, cha dượng, bố dượng, ba dượng
anxin: ăn xin, ăn mày, vé số, bán hàng rong, lang thang, bán hoa, bán kẹo, chăn dắt, bụi đời
chodo: chỗ ở, tạm lánh, nhà tạm lánh, nơi ở, trú ẩn, nơi trú ẩn, nhà bình yên, ngôi nhà bình yên, tạm trú, nhà mở, chỗ trú, chỗ trốn
hotro: hỗ trợ, trợ cấp, quyền lợi, chế độ, hưởng gì, được hưởng, được gì
luatsu: luật sư, trợ giúp pháp lý, tư vấn pháp luật, tư vấn luật, kiện, ra tòa, tòa án, bồi thường, pháp lý
kythi: kỳ thị, dị nghị, nói xấu, chê cười, cười chê, phân biệt đối xử, xì xào, trêu chọc, cười nhạo, miệt thị
namgioi: đàn ông, nam giới, thanh niên nam, là nam, là trai, là con trai, trai
tuchet: muốn chết, tự tử, không muốn sống, chán sống, tuyệt vọng, chết cho xong, tự vẫn, tự sát
capcuu: cấp cứu, bác sĩ, ngất, ngất xỉu, bị thương, chảy máu, gãy tay, gãy chân, ngộ độc, co giật
baohocongdan: bảo hộ công dân, đại sứ quán, lãnh sự, lãnh sự quán, đsq
chuoc: tiền chuộc, chuộc, đền tiền, đền hợp đồng, bồi thường hợp đồng, nộp tiền
duhoc: du học, học bổng
giadanh: viện kiểm sát, giả công an, giả danh công an, mạo danh công an, tòa án gọi, công an gọi
cupmay: cúp máy
mattien: mất tiền, lừa tiền, ôm tiền, lấy tiền, chuyển khoản, chuyển tiền, tiền cọc, đặt cọc, đóng cọc, cọc
connuoi: con nuôi, nhận nuôi, xin con, nhận con nuôi
giupviec: giúp việc, osin, ở đợ, ô sin, người ở, làm mướn trong nhà
nhanhtin: nhắn tin, tin nhắn, nhắn, inbox, ib
venha: trở về, mới về, vừa về, về rồi, được cứu về, trốn về, thoát được, thoát ra, trốn được, thoát khỏi, mới thoát, vừa thoát, trốn thoát, mới trốn, vừa trốn, trốn ra
mienphi: mất tiền không, tốn tiền không, miễn phí, có tốn tiền, mất phí, tốn phí
duongday: đường dây nóng, hotline, tổng đài, số điện thoại, gọi số nào, gọi ai, gọi cho ai, số khẩn cấp
matuy: ma túy, hàng trắng, hàng cấm
xe: xe, ô tô, xe khách, xe đò
xuong: xưởng, công trường, lò gạch, bãi vàng, rẫy, trang trại, nhà máy, đồn điền, nông trường
nghi: nghi, nghi ngờ, đáng ngờ, khả nghi
chungminh: chứng minh, bằng chứng, chứng cứ
tien: tiền
`;

export interface EverydayWords {
  /** A way to say it, as marked words with one space between → its senses. */
  readonly senses: ReadonlyMap<string, readonly string[]>;
  /** Words of the longest way. */
  readonly longest: number;
}

/** The table, each way to say a thing written as `write` writes it: with marks or folded. */
export function everydayWords(write: (text: string) => string): EverydayWords {
  const senses = new Map<string, readonly string[]>();
  let longest = 1;
  // All at once: a slow phone writes one long text faster than a thousand short ones. The senses are plain letters.
  for (const row of write(rows.trim()).split('\n')) {
    const [names = '', ways = ''] = row.split(': ');
    for (const key of ways.split(', ')) {
      // Without marks two ways may look the same: both are meant.
      const found = (senses.get(key) || []).concat(names.split(' '));
      senses.set(key, Array.from(new Set(found)));
      longest = Math.max(longest, key.split(' ').length);
    }
  }
  return { senses, longest };
}

/** Words that say nothing of the situation, and short forms of messages that stand for such words. */
const empty =
  'tôi em mình tui tớ tao anh chị cô chú bác ông bà ad admin là thì mà ở tại của có được bị đang đã rồi giờ phải làm sao thế nào với cho và ' +
  'một các những này kia đó ạ nhé vậy luôn nữa hết quá lắm nên để từ khi người nó họ chúng ta bọn nào gì hay hoặc nếu vì do ' +
  'như không ko k hok hông khum chẳng chả dc đc vs ng ntn muốn đi ra vào vô lên xuống qua sang tới đến xin hỏi cần cách biết thấy ' +
  'ai đâu bao nhiêu mấy nhiều rất cũng vẫn còn cứ đừng hãy sẽ mới vừa lại trên trong ngoài dưới tháng ngày năm bên đây đấy nha nhỉ hả dạ vâng chào mọi';

/** The words to pass over, as `write` writes them. */
export const emptyWords = (write: (text: string) => string): ReadonlySet<string> => new Set(write(empty).split(' '));
