import { syllableCount } from '#domain/syllable-count.ts';
import type { StoryScene } from '#schemas/story.ts';
import type { Library } from '../content-file.ts';
import { type FileFinding, type Finding, quoted } from '../problem.ts';
import { type StoryFile, storyFilesOf } from '../story-files.ts';
import { storyWays } from '../story-ways.ts';

/** Fewer scenes leave no real choice, more are not played in one lesson. */
const fewestScenes = 12;
const mostScenes = 18;
const fewestEndings = 4;
/** Syllables of a scene that a class still follows by ear: a minute and a half. */
const longestScene = 150;

/** Words that look back at what somebody should have done: they lay the blame on whoever was deceived. */
const blame =
  /đáng lẽ|đáng lý|lẽ ra|giá như|giá mà|biết thế|phải chi|quá muộn|muộn rồi|thua cuộc|lỗi (?:của|tại|do) (?:bạn|em|con|mình)|tại (?:bạn|em) không|vì (?:bạn|em) (?:đã )?không/iu;

const sizeFindings = ({ story, lineOf }: StoryFile): Finding[] => {
  const count = story.scenes.length;
  const endings = story.scenes.filter(({ ending }) => ending).length;
  const line = lineOf(['scenes']);
  return [
    ...(count >= fewestScenes && count <= mostScenes
      ? []
      : [
          {
            line,
            found: `câu chuyện có ${count} cảnh`,
            expected: `từ ${fewestScenes} đến ${mostScenes} cảnh, vừa một giờ học`,
            fix: count > mostScenes ? `gộp hoặc bớt ${count - mostScenes} cảnh` : `thêm ${fewestScenes - count} cảnh`,
          },
        ]),
    ...(endings >= fewestEndings
      ? []
      : [
          {
            line,
            found: `câu chuyện có ${endings} đoạn kết`,
            expected: `ít nhất ${fewestEndings} đoạn kết, để lựa chọn nào cũng có nghĩa`,
            fix: `thêm ${fewestEndings - endings} cảnh có ending`,
          },
        ]),
  ];
};

function lengthFindings(file: StoryFile, scene: StoryScene): Finding[] {
  const length = scene.text.reduce((sum, paragraph) => sum + syllableCount(paragraph), 0);
  if (length <= longestScene) return [];
  return [
    {
      line: file.sceneLine(scene, 'text'),
      found: `cảnh ${quoted(scene.title)} dài ${length} chữ`,
      expected: `không quá ${longestScene} chữ một cảnh, để cả lớp nghe một lần là theo kịp`,
      fix: `bớt ${length - longestScene} chữ, hoặc tách thành hai cảnh`,
    },
  ];
}

/** Whoever comes to an ending knows whom to call, and is not told what they did wrong. */
function endingFindings(file: StoryFile, scene: StoryScene): Finding[] {
  const { ending } = scene;
  if (!ending) return [];
  const blamed = [...scene.text, ...ending.helps].flatMap((text) => blame.exec(text)?.[0] ?? []);
  return [
    ...(ending.callIds.includes('111')
      ? []
      : [
          {
            line: file.sceneLine(scene, 'ending', 'callIds'),
            found: `đoạn kết ${quoted(scene.title)} không có số 111`,
            expected: 'đoạn kết nào cũng có 111, kể cả đoạn kết vui',
            fix: "thêm '111' vào callIds (số cần gọi)",
          },
        ]),
    ...blamed.map((words) => ({
      line: file.sceneLine(scene),
      found: `đoạn kết ${quoted(scene.title)} có lời trách ${quoted(words)}`,
      expected: 'lời kể điều gì đã giúp và còn giúp được, không trách ai bị lừa',
      fix: 'bỏ lời ấy, viết điều làm được từ bây giờ',
    })),
  ];
}

/** A story can be played to an end by every way, and every end helps. */
export function stories(library: Library): FileFinding[] {
  return storyFilesOf(library).flatMap((file) =>
    [
      ...sizeFindings(file),
      ...storyWays(file),
      ...file.story.scenes.flatMap((scene) => [...lengthFindings(file, scene), ...endingFindings(file, scene)]),
    ].map((finding) => ({ file: file.file, ...finding })),
  );
}
