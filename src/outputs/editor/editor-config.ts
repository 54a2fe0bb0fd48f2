import { type PageKind, pageKinds } from '#domain/page-kinds.ts';
import { type DataFile, dataSchemas, pageSchemas } from '#schemas/content-kinds.ts';
import { type FormField, formFieldsOf } from '#schemas/form-field.ts';
import { entriesKey, sourceKey } from './edited-file.ts';
import type { EditorBackend } from './editor-backend.ts';
import { type EditorWidget, editorWidget, type FieldWords, optionalWidget } from './editor-widget.ts';

/** Pages that the editor does not open: official texts stay as they were issued, and English needs its source beside it. */
const closedKinds: readonly PageKind[] = ['van-ban', 'en', 'trang'];

/** Kinds of pages that can be written in the editor. A new kind of page is one of them by itself. */
export const editableKinds = Object.keys(pageSchemas).filter(
  // Object.keys forgets the key type of a closed table.
  (kind): kind is keyof typeof pageSchemas => !closedKinds.includes(kind as PageKind),
);

/** Data files that can be written in the editor, and what the list is called. */
export const editableLists = {
  'duong-day-nong': 'Đường dây nóng',
  'thong-bao': 'Dải thông báo',
} as const satisfies Partial<Record<DataFile, string>>;
export type EditableList = keyof typeof editableLists;
// Object.keys forgets the key type of a closed table.
export const editableListNames = Object.keys(editableLists) as EditableList[];

/** Drafts begin with `_`: neither the site nor the check reads them. */
export const draftPrefix = '_';
/** The name under which the editor knows how a kind is written. The ending tells it that there is a body. */
export const pageFormat = (kind: string): string => `${kind}-frontmatter`;

const source: EditorWidget = { name: sourceKey, widget: 'hidden' };
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

function pageCollections(kind: (typeof editableKinds)[number], words: FieldWords): object[] {
  const widgets = formFieldsOf(pageSchemas[kind]).map((field) => editorWidget(field, words));
  const { label, intro } = pageKinds[kind];
  const common = {
    folder: `content/${kind}`,
    extension: 'mdx',
    format: pageFormat(kind),
    create: true,
    editor: { preview: false },
    sortable_fields: ['title', 'checkedOn'],
  };
  // Pages of a campaign stand one folder deeper, a file a year.
  const isNested = kind === 'chien-dich';
  const slug = {
    template: isNested ? '{{fields.year}}' : '{{title}}',
    editable: ['create'],
    hint: 'Địa chỉ của trang: chữ thường không dấu, nối bằng gạch ngang. Đã đăng thì không đổi nữa.',
    pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', 'chỉ chữ thường không dấu, chữ số và dấu gạch nối'],
  };
  const folder = isNested ? '30-7/' : '';
  return [
    {
      ...common,
      name: kind,
      label,
      description: intro,
      slug,
      path: `${folder}{{slug}}`,
      fields: [...widgets, body, source],
    },
    {
      ...common,
      name: `nhap-${kind}`,
      label: `${label}: bản nháp`,
      description: `Bài còn viết dở. Tên tệp bắt đầu bằng dấu ${draftPrefix}, nên chưa lên trang và chưa bị kiểm tra. Viết xong thì bỏ dấu ấy.`,
      slug,
      path: `${folder}${draftPrefix}{{slug}}`,
      fields: [...widgets.map(optionalWidget), body, source],
    },
  ];
}

function listFile(name: EditableList, words: FieldWords): object {
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

/** Where the site for readers stands: whole, and below the host. */
export interface EditorHome {
  readonly url: string;
  readonly path: string;
}

/** The whole configuration of the editor. One source: the schemas, and the words by which the checks name their keys. */
export function editorConfig(backend: EditorBackend, words: FieldWords, home: EditorHome): object {
  return {
    load_config_file: false,
    backend: backend.options,
    ...(backend.hasWorkflow ? { publish_mode: 'editorial_workflow' } : {}),
    site_url: home.url,
    app_title: 'Biên tập: Phòng, chống mua bán người',
    logo: { src: `${home.path}favicon.svg` },
    // The content folder takes text alone; the editor wants a folder to be named.
    media_folder: 'public/anh',
    public_folder: '/anh',
    media_libraries: { stock_assets: false },
    show_preview_links: false,
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    collections: [
      ...editableKinds.map((kind) => pageCollections(kind, words)[0]),
      { name: 'du-lieu', label: 'Danh sách', files: editableListNames.map((name) => listFile(name, words)) },
      { divider: true },
      ...editableKinds.map((kind) => pageCollections(kind, words)[1]),
    ],
  };
}

/** What the editor needs beside its configuration to read and write files. */
export interface EditorForms {
  readonly pages: Readonly<Record<string, readonly FormField[]>>;
  readonly lists: Readonly<Record<string, readonly FormField[]>>;
}

export const editorForms = (): EditorForms => ({
  pages: Object.fromEntries(editableKinds.map((kind) => [pageFormat(kind), formFieldsOf(pageSchemas[kind])])),
  lists: Object.fromEntries(editableListNames.map((name) => [name, formFieldsOf(dataSchemas[name])])),
});
