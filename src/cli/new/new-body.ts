import { partPlans } from '#checks/part-plans.ts';
import type { PageKind } from '#domain/page-kinds.ts';
import { unwrittenMark } from '#domain/unwritten.ts';
import type { PlainGroup } from '#outputs/editor/yaml-value.ts';
import type { Dialogue } from './dialogue.ts';

/** The headings that a kind asks for, each with a place to write in. `undefined` where a body is free. */
function plannedBody(kind: PageKind, front: PlainGroup): string | undefined {
  const plans = partPlans[kind];
  if (!plans) return undefined;
  const chosen = plans.byField && front[plans.byField.field];
  const plan = (plans.byField && typeof chosen === 'string' && plans.byField.values[chosen]) || plans.usual;
  return plan.map(({ heading }) => `## ${heading}\n\n${unwrittenMark}`).join('\n\n');
}

/** The body: paragraphs as they are typed, or the parts that the kind asks for, to be written in the file. */
export async function askBody(kind: PageKind, front: PlainGroup, dialogue: Dialogue): Promise<string> {
  const planned = plannedBody(kind, front);
  if (planned !== undefined) {
    dialogue.say('Bài viết có các phần đã định: tệp sẽ có sẵn đề mục, bạn viết tiếp trong tệp.');
    return planned;
  }
  dialogue.say('Bài viết: gõ từng dòng. Dòng trống ngắt đoạn, “## ” mở đề mục. Dòng chỉ có dấu chấm là hết.');
  const lines: string[] = [];
  for (;;) {
    const line = await dialogue.ask(' ');
    if (line === '.') break;
    if (/^sau$/iu.test(line) && lines.length === 0) break;
    lines.push(line);
  }
  return lines.join('\n').trim() || unwrittenMark;
}
