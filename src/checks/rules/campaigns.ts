import { campaignSchema } from '#schemas/campaign.ts';
import { campaignStepSchema } from '#schemas/campaign-step.ts';
import type { ContentFile, Library } from '../content-file.ts';
import { dataFileOf, filesOf } from '../entries.ts';
import { labelled } from '../field-labels.ts';
import { itemsOf } from '../plain-value.ts';
import { type FileFinding, type Finding, quoted } from '../problem.ts';

type Yaml = NonNullable<ContentFile['yaml']>;

/** What is told of a year is of that year, and each of its sources is there. */
function pageFindings(yaml: Yaml): Finding[] {
  const { data } = campaignSchema.safeParse(yaml.value);
  if (!data) return [];
  const { year, sources, events, themeVietnam, themeWorld } = data;
  const cited = [
    { path: ['themeVietnam'], sourceIndex: themeVietnam?.sourceIndex },
    { path: ['themeWorld'], sourceIndex: themeWorld?.sourceIndex },
    ...events.map(({ sourceIndex }, index) => ({ path: ['events', index], sourceIndex })),
  ];
  const lost = cited.flatMap(({ path, sourceIndex }) =>
    sourceIndex === undefined || sourceIndex < sources.length
      ? []
      : [
          {
            line: yaml.lineOf([...path, 'sourceIndex']),
            found: `${labelled('sourceIndex')} là ${sourceIndex}, mà trang có ${sources.length} nguồn`,
            expected: `số từ 0 đến ${sources.length - 1}`,
            fix: 'đếm lại nguồn từ 0, hoặc thêm nguồn vào sources',
          },
        ],
  );
  const strayed = events.flatMap(({ on }, index) =>
    on.startsWith(`${year}-`)
      ? []
      : [
          {
            line: yaml.lineOf(['events', index, 'on']),
            found: `sự kiện ngày ${quoted(on)} trên trang của năm ${year}`,
            expected: `ngày trong năm ${year}`,
            fix: 'sửa ngày, hoặc chuyển sự kiện sang trang của năm ấy',
          },
        ],
  );
  return [...lost, ...strayed];
}

/** The stretches of the plan follow one another: each ends before the next begins. */
function planFindings(yaml: Yaml): Finding[] {
  const steps = itemsOf(yaml.value).flatMap((value, index) => {
    const { data } = campaignStepSchema.safeParse(value);
    return data ? [{ ...data, index }] : [];
  });
  return steps.flatMap(({ id, fromDay, toDay, index }, position) => {
    const before = steps[position - 1];
    if (toDay < fromDay)
      return [
        {
          line: yaml.lineOf([index, 'toDay']),
          found: `chặng ${quoted(id)} kết thúc ngày ${quoted(toDay)}, trước ngày bắt đầu ${quoted(fromDay)}`,
          expected: 'ngày cuối không trước ngày đầu',
          fix: 'đổi lại hai ngày; chặng một ngày thì ghi hai ngày bằng nhau',
        },
      ];
    if (!before || before.toDay < fromDay) return [];
    return [
      {
        line: yaml.lineOf([index, 'fromDay']),
        found: `chặng ${quoted(id)} bắt đầu ngày ${quoted(fromDay)}, khi chặng ${quoted(before.id)} chưa hết`,
        expected: `ngày sau ${quoted(before.toDay)}`,
        fix: 'xếp các chặng theo thứ tự trong năm, không chồng ngày',
      },
    ];
  });
}

/** The pages of the campaign's years and its work plan hold together. */
export function campaigns(library: Library): FileFinding[] {
  const plan = dataFileOf(library, 'viec-30-7');
  const pages = filesOf(library, 'page').filter(({ role }) => role.kind === 'chien-dich');
  return [
    ...pages.flatMap(({ path, yaml }) => (yaml ? pageFindings(yaml).map((one) => ({ file: path, ...one })) : [])),
    ...(plan?.yaml ? planFindings(plan.yaml).map((one) => ({ file: plan.path, ...one })) : []),
  ];
}
