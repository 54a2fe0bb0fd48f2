import { expect, test } from 'vitest';
import type { Correction } from '#domain/correction.ts';
import { sourceReadingOf } from '#domain/fidelity.ts';
import { expandMentions } from '#domain/hotline-mention.ts';
import { readOfficialDocument } from '#domain/official-document.ts';
import { toPage } from '#library/page.ts';
import { relatedOf } from '#library/related.ts';
import { renderAkomaNtoso } from '#outputs/data/akoma-ntoso/akoma-ntoso.ts';
import { addressOf } from '#outputs/data/akoma-ntoso/e-id.ts';
import { aknTextOf, schemaFaults, schemas, valuesOf } from '../support/akoma-ntoso.ts';
import { officialEntry } from '../support/entries.ts';
import { instruments } from '../support/registers.ts';

type Fields = Parameters<typeof officialEntry>[0];

function render(body: string, ledger: readonly Correction[] = [], fields: Fields = {}) {
  const page = toPage(officialEntry(fields), () => '111');
  const document = readOfficialDocument(body, ledger);
  const absoluteUrl = (path: string): string => `https://vi.du${path}`;
  const xml = renderAkomaNtoso({
    page,
    document,
    related: relatedOf(page, [page], instruments),
    agents: { issuerName: 'Văn phòng UBND tỉnh', siteName: 'Trang thử', siteUrl: 'https://vi.du/' },
    absoluteUrl,
    expandMentions: (text) => expandMentions(text, () => '111'),
  });
  return { xml, document, text: xml.replace(/<\?xml[^>]*>\n|<meta>.*?<\/meta>/gs, '') };
}

const correction = (found: string, read: string, isCertain = true): Correction => ({
  found,
  read,
  kind: 'sai-chu',
  isCertain,
  why: 'Mất dấu.',
});

test('thứ bậc, lời tiếp sau danh sách, sửa chữ và chỗ còn ngờ', () => {
  const body = [
    'UBND TỈNH',
    'Số: 7632/PC-VP',
    'Kiên Giang, ngày 03 tháng 12 năm 2020',
    '# PHIẾU CHUYỂN',
    '# Về việc gửi & nhận',
    'Căn cứ Luật <5>;',
    '## I. VIỆC PHẢI LÀM**1. Tuyên truyền**',
    'Lời mở:',
    '- Phát tờ rơi;',
    'Lời giữa.',
    '- (2) Phòng, chống mưa bán người.',
    'Lời cuối.',
    '2. Báo cáo *hằng năm*.',
    'Nơi nhận:',
    '- Như trên;',
    'PHÓ VĂN PHÒNG',
    'Đỗ Thị Lệ Hảo',
  ].join('\n\n');
  const { text } = render(body, [
    correction('chống [mưa] bán', 'mua'),
    correction('Báo [cáo]', 'cào', false),
    correction('[-] (2)', ''),
  ]);
  expect(text).toMatchInlineSnapshot(`
    "<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><doc name="phieu-chuyen">
    <preface eId="dau-van-ban"><p>UBND TỈNH</p>
    <p>Số: <docNumber>7632/PC-VP</docNumber></p>
    <p>Kiên Giang, <docDate date="2020-12-03">ngày 03 tháng 12 năm 2020</docDate></p>
    <p><docType>PHIẾU CHUYỂN</docType></p>
    <p><docTitle>Về việc gửi &amp; nhận</docTitle></p></preface>
    <preamble><citations><citation eId="mo-dau-1"><p>Căn cứ Luật &lt;5&gt;;</p></citation></citations></preamble>
    <mainBody><section eId="sec_i"><num>I.</num> <heading>VIỆC PHẢI LÀM</heading><paragraph eId="sec_i__para_1"><num>1.</num> <heading>Tuyên truyền</heading>
    <intro><p>Lời mở:</p></intro>
    <indent eId="sec_i__para_1__indent_1"><num>-</num> <content><p>Phát tờ rơi;</p></content></indent>
    <alinea><content><p>Lời giữa.</p></content></alinea>
    <hcontainer eId="sec_i__para_1__hcontainer_2" name="tiet"><num><del status="editorial">-</del><noteRef marker="3" href="#dc_3" status="editorial"/> (2)</num> <content><p>Phòng, chống <del status="editorial">mưa</del><ins status="editorial">mua</ins><noteRef marker="1" href="#dc_1" status="editorial"/> bán người.</p></content></hcontainer>
    <wrapUp><p>Lời cuối.</p></wrapUp></paragraph>
    <paragraph eId="sec_i__para_2"><num>2.</num> <content><p>Báo cáo<noteRef marker="2" href="#dc_2" status="editorial"/> <i>hằng năm</i>.</p></content></paragraph></section></mainBody>
    <conclusions><container name="noi-nhan" eId="noi-nhan"><p>Nơi nhận:</p>
    <p>- Như trên;</p></container>
    <container name="chu-ky" eId="chu-ky"><p><signature refersTo="#person.signatory">PHÓ VĂN PHÒNG</signature></p>
    <p><signature refersTo="#person.signatory">Đỗ Thị Lệ Hảo</signature></p></container></conclusions></doc></akomaNtoso>
    "
  `);
});

test.each([
  ['ii-2-a-1', 'sec_ii__para_2__point_a__indent_1'],
  ['dieu-3-1', 'art_3__para_1'],
  ['chuong-iv-dieu-12', 'chp_iv__art_12'],
  ['ii-6-a-lap-2-3', 'sec_ii__para_6__point_a-lap-2__indent_3'],
  ['mo-dau-2', 'mo-dau-2'],
  ['noi-nhan', 'noi-nhan'],
])('eId của %s là %s, và dịch ngược lại được', (address, eId) => expect(addressOf(eId)).toBe(address));

const bodies: readonly (readonly [string, string])[] = [
  ['không đề mục nào', 'Chỉ có một dòng.'],
  ['chỉ có tên', '# KẾ HOẠCH'],
  ['chỉ có lời mở', '# KẾ HOẠCH\n\nThực hiện chỉ đạo.'],
  ['chỉ có nơi nhận', '# KẾ HOẠCH\n\nNơi nhận:\n\n- A;'],
  ['nhãn không có chữ', '# KẾ HOẠCH\n\n## I. \n\n1. x\n\n## II. A\n\n-\n\n- b'],
  ['hai nhãn trùng', '# KẾ HOẠCH\n\n1. a\n\n1. b\n\n- c\n\n1. d'],
  ['chương và điều', '# LUẬT\n\nChương I. CHUNG\n\nĐiều 1.Không cách\n\n1. Khoản\n\nđ) Điểm\n\n2.1 Tiểu mục'],
  ['bảng và dấu', '# KẾ HOẠCH\n\n## I. A\n\n|\n\n1. b\n\n|\n\nNơi nhận:\n\n|\n\n- C'],
  ['nhiều phần kèm theo', '# QUYẾT ĐỊNH\n\nĐiều 1. a\n\n***\n\n# KẾ HOẠCH\n\n1. b\n\n***\n\nDANH MỤC\n\nc'],
];

test.each(bodies)('%s: đúng lược đồ, không mất chữ nào', async (_, body) => {
  for (const fields of [{}, { documentType: 'quyet-dinh', documentNumber: null, issuedOn: null }] as const) {
    const { xml, document } = render(body, [correction('[|]', '')], fields);
    for (const schema of schemas) expect(await schemaFaults(xml, schema)).toEqual([]);
    expect(aknTextOf(xml).source).toBe(sourceReadingOf(document.blocks));
    const addresses = valuesOf(xml.replace(/<meta>.*?<\/meta>/gs, ''), 'eId').map(addressOf);
    expect(addresses).toEqual(expect.arrayContaining(document.clauses.map(({ address }) => address)));
  }
});

test('điều chưa biết thì không đoán: chỉ có năm thì nói là chỉ có năm', () => {
  const { xml } = render('# KẾ HOẠCH\n\n1. a', [], { documentNumber: null, issuedOn: null, documentType: 'ke-hoach' });
  expect(xml).toContain('<FRBRdate date="2020-01-01" name="chi-biet-nam"/>');
  expect(xml).toContain('<FRBRuri value="/akn/vn/doc/ke-hoach/van-phong-ubnd-tinh-kien-giang/2020/phieu-chuyen"/>');
  expect(xml).toContain('ngày 01-01 đứng thay cho ngày chưa biết');
  expect(xml).not.toContain('FRBRnumber');
});

test('quan hệ, ghi chú và nguồn nằm trong meta', () => {
  const { xml } = render('# KẾ HOẠCH\n\n1. a', [], {
    relations: [
      { kind: 'nay-xem', instrument: 'luat-53-2024-qh15' },
      { kind: 'chuyen', page: 'phieu-chuyen' },
    ],
    notes: [{ text: 'Nay gọi @111.', sources: [{ title: 'Báo “A & B”', url: '/van-ban/' }] }],
  });
  expect(/<references.*?<\/references>/s.exec(xml)?.[0]).toMatchInlineSnapshot(`
    "<references source="#org.site">
    <TLCOrganization eId="org.van-phong-ubnd-tinh-kien-giang" href="/akn/ontology/organization/vn/van-phong-ubnd-tinh-kien-giang" showAs="Văn phòng UBND tỉnh"/>
    <TLCPerson eId="person.signatory" href="/akn/ontology/person/vn/do-thi-le-hao" showAs="Đỗ Thị Lệ Hảo (Phó Chánh Văn phòng)"/>
    <TLCOrganization eId="org.site" href="https://vi.du/" showAs="Trang thử"/>
    <TLCRole eId="role.editor" href="/akn/ontology/role/vn/bien-tap" showAs="Người biên tập bản này"/>
    <TLCReference eId="rel_1" name="nay-xem" href="https://vi.du/van-ban/tra-cuu/luat-53-2024-qh15/" showAs="Nay xem: 53/2024/QH15: Luật Phòng, chống mua bán người năm 2024"/>
    <TLCReference eId="rel_2" name="chuyen" href="/akn/vn/doc/phieu-chuyen/van-phong-ubnd-tinh-kien-giang/2020-12-03/7632-pc-vp" showAs="Chuyển: Phiếu chuyển 7632/PC-VP"/>
    </references>"
  `);
  expect(/<notes.*?<\/notes>/s.exec(xml)?.[0]).toMatchInlineSnapshot(`
    "<notes source="#org.site">
    <note eId="tinh-trang"><p>Đã thực hiện xong, tính đến 2026-11-21. Việc đã xong khi văn bản được chuyển.</p></note>
    <note eId="hom-nay_1"><p>Nay gọi 111. (<a href="https://vi.du/van-ban/">Báo “A &amp; B”</a>)</p></note>
    </notes>"
  `);
});

test('ký tự mà XML không viết được thành U+FFFD, không làm hỏng tệp', async () => {
  const { xml } = render('# KẾ HOẠCH\n\n1. a\u0002b\uD800c\uFFFEd 𠀋 ]]> &amp;');
  expect(xml).toContain('a\uFFFDb\uFFFDc\uFFFDd 𠀋 ]]&gt; &amp;amp;');
  for (const schema of schemas) expect(await schemaFaults(xml, schema)).toEqual([]);
});

test('dựng hai lần ra một', () => expect(render('# A\n\n1. b').xml).toBe(render('# A\n\n1. b').xml));
