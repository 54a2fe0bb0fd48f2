import { type PageKind, pageKinds } from '#domain/page-kinds.ts';
import { type DataFile, dataSchemas, pageSchemas } from '#schemas/content-kinds.ts';
import { type FormField, formFieldsOf } from '#schemas/form-field.ts';
import { draftPrefix, entriesKey, pageStates, sourceKey, stateKey } from './edited-file.ts';
import { type EditorWidget, editorWidget, type FieldWords, optionalWidget } from './editor-widget.ts';

/** Pages that the editor does not open: official texts stay as they were issued, and English needs its source beside it. */
const closedKinds: readonly PageKind[] = ['van-ban', 'en', 'trang'];

/** Kinds of pages that can be written in the editor. A new kind of page is one of them by itself. */
export const editableKinds = Object.keys(pageSchemas).filter(
  // Object.keys forgets the key type of a closed table.
  (kind): kind is keyof typeof pageSchemas => !closedKinds.includes(kind as PageKind),
);

export type EditableKind = (typeof editableKinds)[number];

/** Data files that can be written in the editor, and what the list is called. */
export const editableLists = {
  'duong-day-nong': 'Đường dây nóng',
  'thong-bao': 'Dải thông báo',
} as const satisfies Partial<Record<DataFile, string>>;
export type EditableList = keyof typeof editableLists;
// Object.keys forgets the key type of a closed table.
export const editableListNames = Object.keys(editableLists) as EditableList[];

/** The name under which the editor knows how a kind is written. The ending tells it that there is a body. */
export const pageFormat = (kind: string): string => `${kind}-frontmatter`;

const source: EditorWidget = { name: sourceKey, widget: 'hidden' };
/** Pages and drafts lie in one folder; each list shows its own. */
const stateOf = (state: string): { fields: EditorWidget[]; filter: object } => ({
  fields: [source, { name: stateKey, widget: 'hidden', default: state }],
  filter: { field: stateKey, value: state },
});
const body: EditorWidget = {
  name: 'body',
  label: 'Bài viết',
  widget: 'richtext',
  // Tags and mentions stand in the text as they are written: an editor that hides marks would rewrite them.
  modes: ['raw'],
  buttons: ['bold', 'italic', 'link', 'bulleted-list', 'numbered-list'],
  editor_components: [],
  required: false,
  hint: 'Đề mục bắt đầu bằng ##, ý trong danh sách bằng “- ”. Số điện thoại viết bằng @mã, ví dụ @111.',
};

const isLabelled = (fields: readonly FormField[]): boolean => fields.some(({ key }) => key === 'title');

/** The name of a new file; it is the address of the page, and stays. */
const slugOf = (template: string): object => ({
  template,
  editable: ['create'],
  hint: 'Địa chỉ của trang: chữ thường không dấu, nối bằng gạch ngang. Đã đăng thì không đổi nữa.',
  pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', 'chỉ chữ thường không dấu, chữ số và dấu gạch nối'],
});

/** The lists of a kind: its pages, and what is still being written. */
export function pageCollections(kind: EditableKind, words: FieldWords): { pages: object; drafts: object } {
  const widgets = formFieldsOf(pageSchemas[kind]).map((field) => editorWidget(field, words));
  const { label, intro } = pageKinds[kind];
  // Pages of a campaign stand one folder deeper, a file a year.
  const isNested = kind === 'chien-dich';
  const folder = isNested ? '30-7/' : '';
  const common = {
    folder: `content/${kind}`,
    extension: 'mdx',
    format: pageFormat(kind),
    create: true,
    editor: { preview: false },
    sortable_fields: ['title', 'checkedOn'],
    slug: slugOf(isNested ? '{{fields.year}}' : '{{title}}'),
  };
  const [page, draft] = [stateOf(pageStates.page), stateOf(pageStates.draft)];
  return {
    pages: {
      ...common,
      name: kind,
      label,
      description: intro,
      path: `${folder}{{slug}}`,
      filter: page.filter,
      fields: [...widgets, body, ...page.fields],
    },
    drafts: {
      ...common,
      name: `nhap-${kind}`,
      label: `${label}: bản nháp`,
      description: `Bài còn viết dở. Tên tệp bắt đầu bằng dấu ${draftPrefix}, nên chưa lên trang và chưa bị kiểm tra. Viết xong thì bỏ dấu ấy.`,
      path: `${folder}${draftPrefix}{{slug}}`,
      filter: draft.filter,
      fields: [...widgets.map(optionalWidget), body, ...draft.fields],
    },
  };
}

/** A data file, which is one list. */
export function listFile(name: EditableList, words: FieldWords): object {
  const fields = formFieldsOf(dataSchemas[name]);
  const title = isLabelled(fields) ? 'title' : fields.some(({ key }) => key === 'name') ? 'name' : 'heading';
  const entries = {
    name: entriesKey,
    label: editableLists[name],
    widget: 'list',
    collapsed: true,
    summary: `{{${title}}}`,
    required: false,
    fields: fields.map((field) => editorWidget(field, words)),
  };
  return {
    name,
    label: editableLists[name],
    file: `content/${name}.yaml`,
    format: name,
    editor: { preview: false },
    fields: [entries, source],
  };
}
