import { closestWord } from '#domain/closest-word.ts';
import { choicesToEnding, reachableFrom } from '#domain/story-graph.ts';
import { wholeStoryId } from '#domain/story-path.ts';
import type { StoryScene } from '#schemas/story.ts';
import { type Finding, quoted } from './problem.ts';
import type { StoryFile } from './story-files.ts';

const meant = (id: string, ids: readonly string[]): string => {
  const near = closestWord(id, ids);
  return near ? `có phải ${near} không? Nếu phải thì viết lại như vậy` : 'viết lại mã, hoặc thêm cảnh này';
};

/** Ids that two scenes have, or that is the address of another page. */
function idFindings({ story, sceneLine }: StoryFile): Finding[] {
  return story.scenes.flatMap((scene, index) => {
    const isRepeated = story.scenes.findIndex(({ id }) => id === scene.id) < index;
    if (!isRepeated && scene.id !== wholeStoryId) return [];
    return [
      {
        line: sceneLine(scene, 'id'),
        found: isRepeated ? `mã cảnh “${scene.id}” viết hai lần` : `mã cảnh “${scene.id}” là địa chỉ của bản in`,
        expected: 'mỗi cảnh một mã riêng',
        fix: 'đặt mã khác cho cảnh này, và sửa những lựa chọn dẫn tới nó',
      },
    ];
  });
}

function choiceFindings({ sceneLine }: StoryFile, scene: StoryScene, ids: readonly string[]): Finding[] {
  return (scene.choices ?? []).flatMap(({ to }, index, choices) => {
    const line = sceneLine(scene, 'choices', index, 'to');
    const first = choices.findIndex((choice) => choice.to === to);
    if (!ids.includes(to))
      return [
        {
          line,
          found: `lựa chọn dẫn tới cảnh “${to}” không có`,
          expected: 'mã của một cảnh trong câu chuyện',
          fix: meant(to, ids),
        },
      ];
    if (first === index) return [];
    return [
      {
        line,
        found: `hai lựa chọn của cảnh ${quoted(scene.title)} cùng dẫn tới “${to}”`,
        expected: 'mỗi lựa chọn một cảnh khác nhau, vì chọn gì cũng như nhau thì không phải chọn',
        fix: 'viết thêm một cảnh, hoặc bỏ một lựa chọn',
      },
    ];
  });
}

/** A scene that nobody comes to, or from which nobody gets away. */
function placeFindings({ story, sceneLine }: StoryFile, scene: StoryScene): Finding[] {
  const line = sceneLine(scene);
  return [
    ...(reachableFrom(story.scenes, story.start).has(scene.id)
      ? []
      : [
          {
            line,
            found: `không lựa chọn nào dẫn tới cảnh ${quoted(scene.title)}`,
            expected: 'đọc từ đầu thì tới được mọi cảnh',
            fix: `thêm một lựa chọn có to: ${scene.id}, hoặc xóa cảnh này`,
          },
        ]),
    ...(choicesToEnding(story.scenes).has(scene.id)
      ? []
      : [
          {
            line,
            found: `từ cảnh ${quoted(scene.title)} đi mãi không tới đoạn kết`,
            expected: 'từ cảnh nào cũng có đường tới một đoạn kết',
            fix: 'cho một lựa chọn trong vòng ấy dẫn ra ngoài',
          },
        ]),
  ];
}

/** Every choice leads to a scene, every scene is read by somebody, and from every scene there is a way to an ending. */
export function storyWays(file: StoryFile): Finding[] {
  const { story, lineOf } = file;
  const ids = story.scenes.map(({ id }) => id);
  if (!ids.includes(story.start))
    return [
      {
        line: lineOf(['start']),
        found: `start (cảnh đầu tiên) là “${story.start}”, cảnh không có`,
        expected: 'mã của một cảnh trong câu chuyện',
        fix: meant(story.start, ids),
      },
    ];
  const faults = [...idFindings(file), ...story.scenes.flatMap((scene) => choiceFindings(file, scene, ids))];
  // A choice that leads astray leaves scenes behind it unread: they are its echo.
  return faults.length > 0 ? faults : story.scenes.flatMap((scene) => placeFindings(file, scene));
}
