import { dataSchemas, pageSchemas } from '#schemas/content-kinds.ts';
import { type FormField, formFieldsOf } from '#schemas/form-field.ts';
import type { EditorBackend } from './editor-backend.ts';
import { editableKinds, editableListNames, listFile, pageCollections, pageFormat } from './editor-collections.ts';
import type { FieldWords } from './editor-widget.ts';

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
      ...editableKinds.map((kind) => pageCollections(kind, words).pages),
      { name: 'du-lieu', label: 'Danh sách', files: editableListNames.map((name) => listFile(name, words)) },
      { divider: true },
      ...editableKinds.map((kind) => pageCollections(kind, words).drafts),
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
