import { appendFile, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { fieldLabels } from '#checks/field-labels.ts';
import { formOf } from '#checks/field-words.ts';
import { type EditorBackend, editorBackend } from '#outputs/editor/editor-backend.ts';
import { editorConfig, editorForms } from '#outputs/editor/editor-config.ts';
import { configFile, editorFolder, editorScript, startScript, styleFile } from '#outputs/editor/editor-files.ts';
import { editorHeaders, editorStyles, renderEditorPage } from '#outputs/editor/editor-page.ts';
import { withEditorWords } from '#outputs/editor/editor-words.ts';
import { iconFont, packageFolder, selfHosted, statusFile } from '#outputs/editor/self-hosted.ts';
import { renderHeaderFile } from '#outputs/headers/header-file.ts';
import { absoluteUrl, editorSettings, href, site } from '#site.ts';

const editorPackage = '@sveltia/cms';
const iconPackage = '@fontsource-variable/material-symbols-outlined';
const iconSource = 'material-symbols-outlined-latin-wght-normal.woff2';

/** Neither package offers these files to `import`. The build runs at the project's root. */
const packageFolderOf = (name: string): string => join('node_modules', name);

/** Our part of the editor as one script. */
async function bundleStart(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('../outputs/editor/start-editor.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bienTap',
      },
    },
  });
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = chunks.find((chunk) => chunk.type === 'chunk')?.code;
  if (!code) throw new Error('Không đóng gói được start-editor.ts');
  return code;
}

/** Writes the editor into a folder: its page, its settings, and of the packages only what a browser loads. */
export async function writeEditor(folder: string, backend: EditorBackend): Promise<void> {
  const cms = packageFolderOf(editorPackage);
  const manifest = await readFile(join(cms, 'package.json'), 'utf8');
  const { version }: { version: string } = JSON.parse(manifest);
  const words = JSON.parse(await readFile(join(cms, 'locales/vi.json'), 'utf8'));
  const names = { labelOf: (key: string) => fieldLabels[key] ?? key, formOf };
  const config = {
    config: editorConfig(backend, names, { url: absoluteUrl('/'), path: href('/') }),
    forms: editorForms(),
  };
  const texts: Readonly<Record<string, string>> = {
    'index.html': renderEditorPage(backend, href('/')),
    [styleFile]: editorStyles,
    [configFile]: JSON.stringify(config),
    [startScript]: await bundleStart(),
    [editorScript]: selfHosted(await readFile(join(cms, 'dist', editorScript), 'utf8')),
    [`${packageFolder}/${statusFile}`]: JSON.stringify({ status: { indicator: 'none' } }),
    [`${packageFolder}/${editorPackage}@${version}/locales/vi.json`]: JSON.stringify(withEditorWords(words)),
    // Where it looks for a newer release of itself.
    [`${packageFolder}/${editorPackage}/package.json`]: JSON.stringify({ version }),
  };
  for (const name of Object.keys(texts)) await mkdir(dirname(join(folder, name)), { recursive: true });
  await Promise.all(Object.entries(texts).map(([name, text]) => writeFile(join(folder, name), text)));
  await copyFile(join(packageFolderOf(iconPackage), 'files', iconSource), join(folder, iconFont));
}

/** Puts the editor beside the pages, after all that is done to them: it is none of them. */
export function editor(): AstroIntegration {
  return {
    name: 'editor',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const backend = editorBackend(editorSettings);
        await writeEditor(join(folder, editorFolder), backend);
        await appendFile(join(folder, '_headers'), `\n${renderHeaderFile([editorHeaders(site.basePath, backend)])}`);
      },
    },
  };
}
