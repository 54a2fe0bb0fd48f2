import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { fieldLabels } from '#checks/field-labels.ts';
import { formOf } from '#checks/field-words.ts';
import { listForm, listText, pageForm, pageText } from '#outputs/editor/edited-file.ts';
import { editorBackend } from '#outputs/editor/editor-backend.ts';
import { editableKinds, editableListNames } from '#outputs/editor/editor-collections.ts';
import { editorConfig } from '#outputs/editor/editor-config.ts';
import { type EditorWidget, editorWidget, optionalWidget } from '#outputs/editor/editor-widget.ts';
import { dataSchemas, pageSchemas } from '#schemas/content-kinds.ts';
import { formFieldsOf } from '#schemas/form-field.ts';
import { kitSchema } from '#schemas/kit.ts';
import { oneOf } from '#schemas/one-of.ts';
import { calendarDate } from '#schemas/page-fields.ts';
import { widgetDrift } from '../../support/widget-drift.ts';

const words = { labelOf: (key: string) => fieldLabels[key] ?? key, formOf };
const widgetsOf = (schema: z.core.$ZodType): EditorWidget[] =>
  formFieldsOf(schema).map((field) => editorWidget(field, words));

const schemas = [
  ...editableKinds.map((kind) => [kind, pageSchemas[kind]] as const),
  ...editableListNames.map((name) => [name, dataSchemas[name]] as const),
];

describe('ô nhập và lược đồ là một', () => {
  test.each([...schemas, ['thông điệp', kitSchema] as const])('%s', (_, schema) =>
    expect(widgetDrift(schema, widgetsOf(schema))).toEqual([]),
  );

  const sample = z.strictObject({
    title: z.string(),
    note: z.string().optional(),
    themes: z.array(z.strictObject({ text: z.string(), on: calendarDate.optional() })),
  });
  const [title, note, themes] = widgetsOf(sample);
  test.each([
    ['thiếu ô', [note, themes], ['title: chưa có ô nhập']],
    ['thừa ô', [title, note, themes, { name: 'x', widget: 'string' }], ['x: lược đồ không có']],
    ['bắt buộc sai', [title, { ...note, required: true }, themes], ['note: được để trống']],
    ['không bắt buộc sai', [{ ...title, required: false }, note, themes], ['title: không được để trống']],
    [
      'thiếu ô ở tầng trong',
      [title, note, { ...themes, fields: [] }],
      ['themes.text: chưa có ô nhập', 'themes.on: chưa có ô nhập'],
    ],
  ])('lỗi cố ý bị thấy: %s', (_, widgets, expected) => {
    // The samples above are widgets with a part changed.
    expect(widgetDrift(sample, widgets as EditorWidget[])).toEqual(expected);
  });
});

test('ô nhập nói tiếng Việt: tên, lựa chọn, giới hạn', () => {
  const schema = z.strictObject({
    channel: oneOf({ goi: 'gọi', 'nhan-tin': 'nhắn tin' }),
    checkedOn: calendarDate,
    doNow: z.array(z.string().max(90)).min(3).max(6),
    themeVietnam: z.strictObject({ text: z.string() }).nullable(),
  });
  expect(widgetsOf(schema)).toMatchInlineSnapshot(`
    [
      {
        "label": "Cách liên lạc",
        "name": "channel",
        "options": [
          {
            "label": "Gọi",
            "value": "goi",
          },
          {
            "label": "Nhắn tin",
            "value": "nhan-tin",
          },
        ],
        "required": true,
        "widget": "select",
      },
      {
        "format": "YYYY-MM-DD",
        "label": "Ngày kiểm tra gần nhất",
        "name": "checkedOn",
        "required": true,
        "type": "date",
        "widget": "datetime",
      },
      {
        "field": {
          "label": "Việc làm ngay",
          "maxlength": 90,
          "name": "doNow",
          "widget": "string",
        },
        "hint": "3 đến 6 mục",
        "label": "Việc làm ngay",
        "max": 6,
        "min": 3,
        "name": "doNow",
        "required": true,
        "widget": "list",
      },
      {
        "fields": [
          {
            "label": "Lời",
            "name": "text",
            "required": true,
            "widget": "text",
          },
        ],
        "label": "Chủ đề ở Việt Nam",
        "name": "themeVietnam",
        "required": false,
        "widget": "object",
      },
    ]
  `);
});

test('bản nháp không bắt buộc gì, ở mọi tầng', () => {
  const required = (widgets: readonly EditorWidget[]): string[] =>
    widgets.flatMap((one) => [
      ...(one.required ? [one.name] : []),
      ...('min' in one ? [`${one.name} min`] : []),
      ...(Array.isArray(one['fields']) ? required(one['fields']) : []),
    ]);
  for (const [, schema] of schemas) {
    expect(required(widgetsOf(schema)).length).toBeGreaterThan(3);
    expect(required(widgetsOf(schema).map(optionalWidget))).toEqual([]);
  }
});

test('kiểu lược đồ chưa có ô nhập thì báo, không bỏ qua', () => {
  expect(() => formFieldsOf(z.strictObject({ when: z.tuple([z.string()]) }))).toThrowErrorMatchingInlineSnapshot(
    `[Error: Chưa có ô nhập cho kiểu tuple]`,
  );
});

test('tên mọi ô là tiếng Việt có trong bảng', () => {
  const keysIn = (widgets: readonly EditorWidget[]): string[] =>
    widgets.flatMap((one) => [one.name, ...(Array.isArray(one['fields']) ? keysIn(one['fields']) : [])]);
  const keys = new Set(schemas.flatMap(([, schema]) => keysIn(widgetsOf(schema))));
  expect([...keys].filter((key) => !Object.hasOwn(fieldLabels, key))).toEqual([]);
});

test('không lựa chọn nào hiện mã thay cho lời', () => {
  const coded = (widgets: readonly EditorWidget[]): string[] =>
    widgets.flatMap((one) => [
      ...(Array.isArray(one['options'])
        ? one['options']
            .filter(({ value, label }) => /-/.test(value) && value === label.toLowerCase())
            .map(({ value }) => `${one.name} ${value}`)
        : []),
      ...(Array.isArray(one['fields']) ? coded(one['fields']) : []),
    ]);
  expect(schemas.flatMap(([, schema]) => coded(widgetsOf(schema)))).toEqual([]);
  expect(coded(widgetsOf(z.strictObject({ kind: z.enum(['ma-so']) })))).toEqual(['kind ma-so']);
});

test('văn bản chính thức, sổ và bảng kể không mở trong trình biên tập', () => {
  const config = JSON.stringify(editorConfig(editorBackend({}), words, { url: 'https://vi.vn/', path: '/' }));
  expect([...new Set(config.match(/content\/[a-z-]+/g))].toSorted()).toEqual(
    [...editableKinds, ...editableListNames].map((name) => `content/${name}`).toSorted(),
  );
  expect(config).not.toMatch(/content\/(?:van-ban|nhiem-vu|chi-tieu|thoi-han|hom-nay|en|trang)\b/);
});

/** What the editor hands back for a page that nobody touched: every field of the form, empty ones too. */
function untouched(form: Readonly<Record<string, unknown>>, schema: z.core.$ZodType): Record<string, unknown> {
  const nothing = Object.fromEntries(
    formFieldsOf(schema).map(({ key, input }) => [
      key,
      input.type === 'list' ? [] : input.type === 'yes-no' ? false : '',
    ]),
  );
  return { ...nothing, ...form };
}

test('mở rồi lưu lại mọi bài đang có: không chữ nào đổi', () => {
  const pages = editableKinds.flatMap((kind) =>
    readdirSync(join('content', kind), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => ({ kind, name, text: readFileSync(join('content', kind, name), 'utf8') })),
  );
  expect(pages.length).toBeGreaterThan(30);
  for (const { kind, name, text } of pages) {
    // The editor trims what it reads and ends what it writes with one line break.
    const written = pageText(formFieldsOf(pageSchemas[kind]), untouched(pageForm(text.trim()), pageSchemas[kind]));
    expect(`${written.trim()}\n`, name).toBe(text);
  }
  for (const name of editableListNames) {
    const text = readFileSync(join('content', `${name}.yaml`), 'utf8');
    expect(`${listText(formFieldsOf(dataSchemas[name]), listForm(text.trim())).trim()}\n`).toBe(text);
  }
});

test('bài mới theo thứ tự của lược đồ, ô trống thì không ghi', () => {
  const form = {
    publishedOn: '2026-12-01',
    title: 'Bến xe: ba câu nên hỏi',
    summary: 'Hỏi ai trả lương.',
    discreetTitle: '',
    checkedOn: '2026-11-22',
    expiresOn: null,
    sources: [{ title: 'Luật', url: '', instrument: 'luat-53-2024-qh15' }],
    body: '## Hỏi gì\n\nGọi @111 khi an toàn.\n\n',
  };
  expect(pageText(formFieldsOf(pageSchemas.tin), form)).toMatchInlineSnapshot(`
    "---
    title: 'Bến xe: ba câu nên hỏi'
    summary: 'Hỏi ai trả lương.'
    checkedOn: 2026-11-22
    sources:
      - title: 'Luật'
        instrument: luat-53-2024-qh15
    publishedOn: 2026-12-01
    ---

    ## Hỏi gì

    Gọi @111 khi an toàn.
    "
  `);
});

test('khóa mà lược đồ không biết thì để đó cho máy kiểm tra nói', () => {
  const text = "---\ntitle: 'A'\nsumary: 'gõ nhầm'\n---\n\nThân.\n";
  expect(pageText(formFieldsOf(pageSchemas.tin), { ...pageForm(text), title: 'B' })).toBe(text.replace("'A'", "'B'"));
});
