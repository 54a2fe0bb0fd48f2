import type { ContentFile, Library } from './content-file.ts';
import type { FileFinding, Finding } from './problem.ts';

/** A rule looks at one file, or at all files together. Pure either way. */
export type Rule = (
  | { readonly checkFile: (file: ContentFile) => Finding[] }
  | { readonly checkLibrary: (library: Library) => FileFinding[] }
) & {
  /** Stands at the end of each message. */
  readonly name: string;
};
