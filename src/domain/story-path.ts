/** The list of the stories. */
export const storyListPath = '/bai-hoc/cau-chuyen/';

/** Last segment of the page that holds a whole story for paper; no scene may have this id. */
export const wholeStoryId = 'in';

/** Where a story begins. */
export const storyPathOf = (story: string): string => `${storyListPath}${story}/`;

/** The page of a scene. */
export const scenePathOf = (story: string, scene: string): string => `${storyPathOf(story)}${scene}/`;

/** All pages of a story. */
export const storyPathsOf = (story: string, scenes: readonly string[]): string[] => [
  storyPathOf(story),
  scenePathOf(story, wholeStoryId),
  ...scenes.map((scene) => scenePathOf(story, scene)),
];
