import { expect, test } from 'vitest';
import type { ExplainerPage, LessonPage, OfficialPage } from '#library/page.ts';
import { toPage } from '#library/page.ts';
import { explainerJsonLd } from '#outputs/json-ld/explainer.ts';
import { learningResourceJsonLd } from '#outputs/json-ld/learning-resource.ts';
import { legislationJsonLd } from '#outputs/json-ld/legislation.ts';
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
      "encoding": {
        "@type": "MediaObject",
        "contentUrl": "https://vi.du/van-ban/phieu-chuyen/ban-chep.txt",
        "encodingFormat": "text/plain",
      },
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

test('bài học', () => {
  expect(JSON.parse(learningResourceJsonLd(lesson(), absoluteUrl))).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "LearningResource",
      "description": "Một tiết về dấu hiệu của lời mời giả.",
      "educationalLevel": "Lớp 10–12",
      "inLanguage": "vi",
      "isAccessibleForFree": true,
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
          "url": "https://vi.du/van-ban/tra-cuu/#luat-53-2024-qh15",
        },
        {
          "@type": "Legislation",
          "name": "Nghị định thư Palermo",
          "url": "https://vi.du/van-ban/tra-cuu/#nghi-dinh-thu-palermo",
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
