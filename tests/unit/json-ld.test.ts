import { expect, test } from 'vitest';
import type { ExplainerPage, LessonPage, OfficialPage } from '#library/page.ts';
import { toPage } from '#library/page.ts';
import { relatedOf } from '#library/related.ts';
import { definedTermSetJsonLd } from '#outputs/json-ld/defined-term-set.ts';
import { explainerJsonLd } from '#outputs/json-ld/explainer.ts';
import { learningResourceJsonLd } from '#outputs/json-ld/learning-resource.ts';
import { legislationJsonLd } from '#outputs/json-ld/legislation.ts';
import { renderLegislationFile } from '#outputs/json-ld/legislation-file.ts';
import { agencySchema } from '#schemas/agency.ts';
import { explainerEntry, lessonEntry, officialEntry } from '../support/entries.ts';
import { entryOf, instruments } from '../support/registers.ts';

const absoluteUrl = (path: string): string => `https://vi.du${path}`;
const numberOf = (): string => '111';
const official = (fields: Parameters<typeof officialEntry>[0] = {}): OfficialPage =>
  toPage(officialEntry(fields), numberOf);
const lesson = (fields: Parameters<typeof lessonEntry>[0] = {}): LessonPage => toPage(lessonEntry(fields), numberOf);
const explainer = (fields: Parameters<typeof explainerEntry>[0] = {}): ExplainerPage =>
  toPage(explainerEntry(fields), numberOf);
const law = entryOf(instruments, 'luat-53-2024-qh15');
const treaty = entryOf(instruments, 'nghi-dinh-thu-palermo');
const legislation = (page: OfficialPage, issuer?: string) => JSON.parse(legislationJsonLd(page, issuer, absoluteUrl));

test('văn bản', () => {
  expect(legislation(official(), 'Văn phòng UBND tỉnh Kiên Giang')).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "Legislation",
      "inLanguage": "vi",
      "legislationDate": "2020-12-03",
      "legislationIdentifier": "7632/PC-VP",
      "legislationJurisdiction": "VN",
      "legislationPassedBy": {
        "@type": "GovernmentOrganization",
        "name": "Văn phòng UBND tỉnh Kiên Giang",
      },
      "legislationType": "Phiếu chuyển",
      "name": "Phiếu chuyển 7632/PC-VP",
      "subjectOf": "https://vi.du/van-ban/phieu-chuyen/legislation.jsonld",
      "url": "https://vi.du/van-ban/phieu-chuyen/",
    }
  `);
});

test('điều chưa biết thì không nói', () => {
  const status = { state: 'chua-xac-minh', asOf: '2026-11-21', note: 'Chưa rõ.' } as const;
  const unknown = legislation(official({ documentNumber: null, issuedOn: null, status }));
  for (const key of ['legislationIdentifier', 'legislationDate', 'legislationPassedBy', 'legislationLegalForce'])
    expect(unknown).not.toHaveProperty(key);
});

test.each([
  ['con-hieu-luc', 'https://schema.org/InForce'],
  ['het-giai-doan', undefined],
  ['da-thuc-hien', undefined],
] as const)('hiệu lực %s: hết giai đoạn không phải là bị bãi bỏ', (state, force) => {
  const shown = legislation(official({ status: { state, asOf: '2026-11-21', note: 'Ghi chú.' } }));
  expect(shown.legislationLegalForce).toBe(force);
});

const issuer = agencySchema.parse({
  id: 'van-phong-ubnd-tinh-kien-giang',
  name: 'Văn phòng UBND tỉnh Kiên Giang',
  aliases: [],
  level: 'tinh',
  role: 'Chuyển văn bản.',
});
const legislationFile = (page: OfficialPage) =>
  JSON.parse(
    renderLegislationFile({
      page,
      issuer,
      related: relatedOf(page, [page], instruments),
      siteName: 'Trang thử',
      absoluteUrl,
    }),
  );

test('tệp mô tả đầy đủ của văn bản', () => {
  const page = official({
    period: '2021–2025 (hai lộ trình)',
    relations: [
      { kind: 'can-cu', instrument: 'cong-uoc-actip' },
      { kind: 'thuc-hien', instrument: 'qd-2546-qd-ttg' },
      { kind: 'chuyen', page: 'phieu-chuyen' },
      { kind: 'nay-xem', instrument: 'luat-53-2024-qh15' },
    ],
  });
  expect(legislationFile(page)).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@id": "https://vi.du/van-ban/phieu-chuyen/",
      "@type": "Legislation",
      "about": [
        {
          "@id": "https://vi.du/van-ban/phieu-chuyen/",
          "@type": "Legislation",
          "inLanguage": "vi",
          "legislationDate": "2020-12-03",
          "legislationIdentifier": "7632/PC-VP",
          "legislationJurisdiction": "VN",
          "legislationType": "Phiếu chuyển",
          "name": "Phiếu chuyển 7632/PC-VP",
          "url": "https://vi.du/van-ban/phieu-chuyen/",
        },
      ],
      "abstract": "Chuyển Quyết định 1957/QĐ-TTg để biết.",
      "creativeWorkStatus": "Đã thực hiện xong, tính đến 2026-11-21",
      "encoding": [
        {
          "@type": "LegislationObject",
          "contentUrl": "https://vi.du/van-ban/phieu-chuyen/",
          "encodingFormat": "text/html",
          "inLanguage": "vi",
          "legislationLegalValue": "https://schema.org/UnofficialLegalValue",
        },
        {
          "@type": "LegislationObject",
          "contentUrl": "https://vi.du/van-ban/phieu-chuyen/akn.xml",
          "encodingFormat": "application/akn+xml",
          "inLanguage": "vi",
          "legislationLegalValue": "https://schema.org/UnofficialLegalValue",
        },
        {
          "@type": "LegislationObject",
          "contentUrl": "https://vi.du/van-ban/phieu-chuyen/ban-chep.txt",
          "encodingFormat": "text/plain",
          "inLanguage": "vi",
          "legislationLegalValue": "https://schema.org/UnofficialLegalValue",
        },
      ],
      "inLanguage": "vi",
      "isBasedOn": [
        {
          "@id": "https://vi.du/van-ban/tra-cuu/cong-uoc-actip/",
          "@type": "Legislation",
          "legislationDate": "2015-11-21",
          "legislationLegalForce": "https://schema.org/InForce",
          "legislationType": "Điều ước quốc tế",
          "name": "Công ước ASEAN về phòng, chống buôn bán người, đặc biệt là phụ nữ và trẻ em (ACTIP)",
          "url": "https://vi.du/van-ban/tra-cuu/cong-uoc-actip/",
        },
      ],
      "legislationApplies": [
        {
          "@id": "https://vi.du/van-ban/tra-cuu/qd-2546-qd-ttg/",
          "@type": "Legislation",
          "legislationDate": "2015-12-31",
          "legislationIdentifier": "2546/QĐ-TTg",
          "legislationType": "Chương trình",
          "name": "Chương trình phòng, chống mua bán người giai đoạn 2016–2020 (Chương trình 130/CP)",
          "url": "https://vi.du/van-ban/tra-cuu/qd-2546-qd-ttg/",
        },
      ],
      "legislationDate": "2020-12-03",
      "legislationIdentifier": "7632/PC-VP",
      "legislationJurisdiction": "VN",
      "legislationPassedBy": {
        "@id": "https://vi.du/co-quan/van-phong-ubnd-tinh-kien-giang/",
        "@type": "GovernmentOrganization",
        "name": "Văn phòng UBND tỉnh Kiên Giang",
      },
      "legislationType": "Phiếu chuyển",
      "locationCreated": {
        "@type": "Place",
        "name": "Kiên Giang",
      },
      "name": "Phiếu chuyển 7632/PC-VP",
      "sdDatePublished": "2026-11-21",
      "sdLicense": "https://creativecommons.org/licenses/by/4.0/",
      "sdPublisher": {
        "@type": "Organization",
        "name": "Trang thử",
        "url": "https://vi.du/ve-trang-nay/",
      },
      "temporalCoverage": "2021/2025",
      "url": "https://vi.du/van-ban/phieu-chuyen/",
    }
  `);
});

test('“nay xem” là lời chỉ dẫn của trang, không kể là quan hệ của văn bản', () => {
  const file = JSON.stringify(
    legislationFile(official({ relations: [{ kind: 'nay-xem', instrument: 'luat-53-2024-qh15' }] })),
  );
  expect(file).not.toContain('53/2024/QH15');
});

test.each([
  ['2016–2020', '2016/2020'],
  ['Năm 2020', '2020'],
  ['Từ năm học này', undefined],
  [null, undefined],
])('giai đoạn %s là %s', (period, coverage) =>
  expect(legislationFile(official({ period })).temporalCoverage).toBe(coverage),
);

test('trong trang chỉ nói điều mà tệp cũng nói, và ngắn hơn tệp', () => {
  const page = official();
  const { '@context': _, subjectOf, legislationPassedBy, ...facts } = legislation(page, issuer.name);
  expect(legislationFile(page)).toMatchObject({ ...facts, legislationPassedBy });
  expect(subjectOf).toBe('https://vi.du/van-ban/phieu-chuyen/legislation.jsonld');
});

test('bài học', () => {
  expect(JSON.parse(learningResourceJsonLd(lesson(), absoluteUrl))).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "LearningResource",
      "about": [
        "Hoạt động trải nghiệm, hướng nghiệp",
      ],
      "audience": {
        "@type": "EducationalAudience",
        "educationalRole": "teacher",
      },
      "description": "Một tiết về dấu hiệu của lời mời giả.",
      "educationalLevel": "Lớp 10–12",
      "hasPart": [
        {
          "@type": "LearningResource",
          "name": "Trình chiếu",
          "url": "https://vi.du/bai-hoc/doc-mot-loi-moi/trinh-chieu/",
        },
        {
          "@type": "LearningResource",
          "name": "Phiếu học sinh",
          "url": "https://vi.du/bai-hoc/doc-mot-loi-moi/phieu/",
        },
        {
          "@type": "LearningResource",
          "name": "Trắc nghiệm trước và sau bài",
          "url": "https://vi.du/bai-hoc/doc-mot-loi-moi/trac-nghiem/",
        },
        {
          "@type": "LearningResource",
          "name": "Thư gửi gia đình",
          "url": "https://vi.du/bai-hoc/doc-mot-loi-moi/thu/",
        },
        {
          "@type": "LearningResource",
          "name": "Kế hoạch viết bảng",
          "url": "https://vi.du/bai-hoc/doc-mot-loi-moi/bang-phan/",
        },
      ],
      "inLanguage": "vi",
      "isAccessibleForFree": true,
      "learningResourceType": "Giáo án",
      "name": "Đọc một lời mời việc làm",
      "teaches": [
        "Đọc kỹ lời mời",
      ],
      "timeRequired": "PT45M",
      "url": "https://vi.du/bai-hoc/doc-mot-loi-moi/",
    }
  `);
});

test('trang giải thích luật: nói về luật, không tự nhận là luật', () => {
  expect(JSON.parse(explainerJsonLd(explainer(), [law, treaty], absoluteUrl))).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "Article",
      "about": [
        {
          "@type": "Legislation",
          "legislationIdentifier": "53/2024/QH15",
          "name": "Luật 53/2024",
          "url": "https://vi.du/van-ban/tra-cuu/luat-53-2024-qh15/",
        },
        {
          "@type": "Legislation",
          "name": "Nghị định thư Palermo",
          "url": "https://vi.du/van-ban/tra-cuu/nghi-dinh-thu-palermo/",
        },
      ],
      "dateModified": "2026-11-21",
      "description": "Ba phần của định nghĩa.",
      "headline": "Mua bán người là gì",
      "inLanguage": "vi",
      "isAccessibleForFree": true,
      "url": "https://vi.du/giai-thich/mua-ban-nguoi/",
    }
  `);
});

test.each([
  ['văn bản', legislationJsonLd(official({ title: '</script><b>' }), '<!--', absoluteUrl)],
  ['bài học', learningResourceJsonLd(lesson({ title: '</script><b>' }), absoluteUrl)],
  [
    'giải thích luật',
    explainerJsonLd(explainer({ title: '</script><b>', summary: '<!--' }), [law], absoluteUrl).replace(
      'headline',
      'name',
    ),
  ],
])('không chữ nào đóng được thẻ <script>: %s', (_name, text) => {
  expect(text).not.toContain('<');
  expect(JSON.parse(text).name).toBe('</script><b>');
});

test('nhóm thuật ngữ', () => {
  const terms = [{ id: 'khoi-to', term: 'Khởi tố', meaning: 'Mở vụ án </script>. Gọi @111.' }];
  const text = definedTermSetJsonLd({ label: 'Vụ án', path: '/thuat-ngu/vu-an/', terms }, numberOf, absoluteUrl);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "DefinedTermSet",
      "hasDefinedTerm": [
        {
          "@type": "DefinedTerm",
          "description": "Mở vụ án </script>. Gọi 111.",
          "name": "Khởi tố",
          "url": "https://vi.du/thuat-ngu/vu-an/#khoi-to",
        },
      ],
      "inLanguage": "vi",
      "name": "Vụ án",
      "url": "https://vi.du/thuat-ngu/vu-an/",
    }
  `);
});
