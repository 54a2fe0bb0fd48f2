import { choicesToEnding } from '#domain/story-graph.ts';
import { scenePathOf, storyPathOf } from '#domain/story-path.ts';
import type { Story, StoryScene } from '#schemas/story.ts';

/** A choice of a scene, with where it leads. */
export interface StoryWay {
  readonly text: string;
  readonly path: string;
  /** Number of the scene that follows. */
  readonly number: number;
}

/** A scene as its page and the paper show it. */
export interface ScenePage {
  readonly scene: StoryScene;
  readonly path: string;
  /** From 1, in the order of the file. */
  readonly number: number;
  /** None at an ending. */
  readonly ways: readonly StoryWay[];
  /** How many choices the shortest way to an ending has. */
  readonly choicesLeft: number;
}

/** A story in which the reader chooses, settled once for its pages. */
export interface StoryPage {
  readonly id: string;
  readonly path: string;
  readonly story: Story;
  readonly first: ScenePage;
  readonly scenes: readonly ScenePage[];
}

/** The content check has held the way of every choice. */
export function toStoryPage(id: string, story: Story): StoryPage {
  const left = choicesToEnding(story.scenes);
  const numbers = new Map(story.scenes.map((scene, index) => [scene.id, index + 1]));
  const scenes = story.scenes.map((scene, index) => ({
    scene,
    path: scenePathOf(id, scene.id),
    number: index + 1,
    ways: (scene.choices ?? []).map(({ text, to }) => ({
      text,
      path: scenePathOf(id, to),
      number: numbers.get(to) ?? 0,
    })),
    choicesLeft: left.get(scene.id) ?? 0,
  }));
  const first = scenes.find(({ scene }) => scene.id === story.start);
  if (!first) throw new Error(`content/cau-chuyen/${id}.yaml thiếu cảnh đầu ${story.start}`);
  return { id, path: storyPathOf(id), story, first, scenes };
}
