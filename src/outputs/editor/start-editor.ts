import { listForm, listText, pageForm, pageText } from './edited-file.ts';
import type { EditorForms } from './editor-config.ts';
import { configFile, editorScript } from './editor-files.ts';

/** What the script of Sveltia CMS puts into the window. */
interface Editor {
  init(options: { config: object }): Promise<void>;
  registerCustomFormat(
    name: string,
    extension: string,
    format: { fromFile(text: string, path: string): object; toFile(value: Readonly<Record<string, unknown>>): string },
  ): void;
}
declare global {
  interface Window {
    /** Read when the script loads: it then waits to be started. */
    CMS_MANUAL_INIT: boolean;
    readonly CMS: Editor;
  }
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(address)));
    document.head.append(script);
  });
}

/** Opens the editor. Runs in the browser of an editor; `integrations/editor.ts` bundles it. */
async function startEditor(): Promise<void> {
  const notice = document.querySelector('[data-setup]');
  const isHere = /^(?:localhost|127\.0\.0\.1)$/.test(location.hostname);
  // Nobody has set up a host, and no browser opens a folder of its machine for a page from afar.
  if (notice && !isHere) return;
  window.CMS_MANUAL_INIT = true;
  await loadScript(editorScript);
  const response = await fetch(configFile);
  const { config, forms }: { config: object; forms: EditorForms } = await response.json();
  for (const [name, fields] of Object.entries(forms.pages))
    window.CMS.registerCustomFormat(name, 'mdx', { fromFile: pageForm, toFile: (form) => pageText(fields, form) });
  for (const [name, fields] of Object.entries(forms.lists))
    window.CMS.registerCustomFormat(name, 'yaml', { fromFile: listForm, toFile: (form) => listText(fields, form) });
  document.querySelector('main')?.remove();
  await window.CMS.init({ config });
}

startEditor().catch(() => document.querySelector('[data-failed]')?.removeAttribute('hidden'));
