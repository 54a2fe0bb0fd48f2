import type { ContentFile, Library } from './content-file.ts';
import { filesOf } from './entries.ts';
import { longestSide, mostBytes } from './picture-limits.ts';

/** Whether a picture only has to be written anew, smaller and without what the camera wrote. */
const needsMending = ({ picture, role }: ContentFile): boolean => {
  if (!picture || (role.type === 'picture' && role.ending === 'svg')) return false;
  const { byteCount, facts } = picture;
  if (byteCount > mostBytes || !facts) return byteCount > mostBytes;
  return facts.traces.length > 0 || Math.max(facts.width, facts.height) > longestSide;
};

/** Paths of the pictures that a machine can mend. */
export const picturesToMend = (library: Library): string[] =>
  filesOf(library, 'picture')
    .filter(needsMending)
    .map(({ path }) => path);
