import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SourceFile {
  /** Below `src/`: `domain/clause.ts`. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly target: string;
  readonly isTypeOnly: boolean;
}

/** Every file below a folder, by path; the folder's own name is left out of the path. */
export function filesBelow(folder: string, isWanted: (name: string) => boolean): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isWanted(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: file.slice(folder.length + 1), text: readFileSync(file, 'utf8') }));
}

/** The code of the site: TypeScript and Astro. */
export const sourceFiles = (): SourceFile[] => filesBelow('src', (name) => /\.(?:ts|astro)$/.test(name));

const declared = /^[ \t]*(?:import|export)\s(?:([^'"`;()]*?)\sfrom\s*)?\s*['"]([^'"\n]+)['"]/gmu;
const dynamic = /\bimport\(\s*['"]([^'"\n]+)['"]/gu;

/** `type X`, or braces in which every name is a type. */
function isTypeOnly(clause: string): boolean {
  if (/^type\s/u.test(clause)) return true;
  const names = /^\{([\s\S]*)\}$/u
    .exec(clause.trim())?.[1]
    ?.split(',')
    .filter((name) => name.trim() !== '');
  return names !== undefined && names.length > 0 && names.every((name) => /^\s*type\s/u.test(name));
}

/** What a file imports, in the order of the text; `import(…)` of a fixed name included. */
export function importsOf(text: string): Import[] {
  return [
    ...[...text.matchAll(declared)].map(([, clause = '', target = '']) => ({ target, isTypeOnly: isTypeOnly(clause) })),
    ...[...text.matchAll(dynamic)].map(([, target = '']) => ({ target, isTypeOnly: false })),
  ];
}
