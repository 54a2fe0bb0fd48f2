import type { Story, StoryScene } from '#schemas/story.ts';
import { storySchema } from '#schemas/story.ts';
import type { Library } from './content-file.ts';
import { filesOf } from './entries.ts';

/** A story that keeps to its schema: the others have been reported. */
export interface StoryFile {
  readonly file: string;
  readonly story: Story;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** Line of a scene, or of a part of it. */
  readonly sceneLine: (scene: StoryScene, ...path: readonly PropertyKey[]) => number;
}

export function storyFilesOf(library: Library): StoryFile[] {
  return filesOf(library, 'story').flatMap(({ path: file, yaml }) => {
    const { data: story } = storySchema.safeParse(yaml?.value);
    if (!story) return [];
    const lineOf = (path: readonly PropertyKey[]): number => yaml?.lineOf(path) ?? 1;
    return [
      {
        file,
        story,
        lineOf,
        sceneLine: (scene: StoryScene, ...path: readonly PropertyKey[]) =>
          lineOf(['scenes', story.scenes.indexOf(scene), ...path]),
      },
    ];
  });
}
