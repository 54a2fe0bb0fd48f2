import { splitFrontMatter } from '#domain/front-matter.ts';
import { pictureFactsOf } from '#domain/picture/picture-facts.ts';
import type { ContentFile, Library } from './content-file.ts';
import { type FileRole, roleOf } from './file-role.ts';
import { readMarkdown } from './markdown-text.ts';
import { officialFilesOf } from './official-files.ts';
import type { RawFile } from './read-directory.ts';
import { readText } from './read-text.ts';
import { readYaml } from './yaml-text.ts';

type Parts = Pick<ContentFile, 'yaml' | 'body' | 'bodyLine' | 'markdown'>;

const noParts: Parts = { yaml: undefined, body: '', bodyLine: 1, markdown: undefined };

function partsOf(role: FileRole, text: string): Parts {
  const bare: Parts = { yaml: undefined, body: text, bodyLine: 1, markdown: undefined };
  switch (role.type) {
    case 'data':
    case 'ledger':
    case 'tasks':
    case 'targets':
    case 'deadlines':
    case 'today-notes':
    case 'story':
      return { ...bare, yaml: readYaml(text, 1), body: '' };
    case 'page':
    case 'official': {
      const { frontMatter, body, bodyLine } = splitFrontMatter(text);
      return {
        yaml: frontMatter === '' ? undefined : readYaml(frontMatter, 2),
        body,
        bodyLine,
        // Front matter that never ends has a rule of its own; its lines are no prose.
        markdown:
          role.type === 'page' && !(frontMatter === '' && body.startsWith('---'))
            ? readMarkdown(body, bodyLine)
            : undefined,
      };
    }
    case 'transcript':
    case 'picture':
    case 'readme':
    case 'unknown':
      return bare;
  }
}

/** Points have no text; an SVG is text, and read as such. */
function toPictureFile(path: string, role: FileRole & { type: 'picture' }, raw: RawFile): ContentFile {
  const { text, fault } = role.ending === 'svg' ? readText(raw) : { text: '', fault: undefined };
  const facts = raw.bytes && role.ending !== 'svg' ? pictureFactsOf(raw.bytes) : undefined;
  return { path, role, fault, text, sha256: raw.sha256, ...noParts, picture: { byteCount: raw.size, facts } };
}

function toContentFile(directory: string, raw: RawFile): ContentFile {
  const role = roleOf(raw.path);
  const path = `${directory}/${raw.path}`;
  // What has no place here is not worth reading: the rule on places says so.
  if (role.type === 'unknown') return { path, role, fault: undefined, text: '', sha256: '', ...noParts };
  if (role.type === 'picture') return toPictureFile(path, role, raw);
  const { text, fault } = readText(raw);
  return { path, role, fault, text, sha256: raw.sha256, ...(fault ? noParts : partsOf(role, text)) };
}

/** Takes the files of a content folder apart. Pure. */
export function toLibrary(directory: string, files: readonly RawFile[]): Library {
  const shown = directory.replace(/[\\/]+$/u, '');
  const contentFiles = files.map((file) => toContentFile(shown, file));
  return { directory: shown, files: contentFiles, officialTexts: officialFilesOf(contentFiles) };
}
