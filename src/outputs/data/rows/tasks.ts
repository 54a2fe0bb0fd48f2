import type { OpenDataSource } from '#library/open-data-source.ts';
import type { AssignedTask } from '#library/pages.ts';
import type { OpenRow } from '#schemas/open-data/tables.ts';

/** One row a duty. Agencies keep their spelling in the text; `text` is the clause's own words. */
export function taskRows({ tasks, agencies, absoluteUrl }: OpenDataSource): OpenRow<'nhiem-vu'>[] {
  const names = new Map(agencies.map((agency) => [agency.id, agency.name]));
  const named = (list: AssignedTask['lead']) =>
    list.map(({ agency, asWritten }) => ({ id: agency, name: names.get(agency) ?? agency, asWritten }));
  return tasks.map((task) => ({
    document: task.page.id,
    clause: task.clause,
    url: absoluteUrl(`${task.page.path}#${task.clause}`),
    text: task.text,
    task: task.task,
    leadAgencies: named(task.lead),
    cooperatingAgencies: named(task.cooperating),
    assignedBy: task.assignedBy,
    deadline: task.deadline?.asWritten ?? null,
    recurrence: task.deadline?.recurrence ?? null,
    audience: task.audience,
    topic: task.topic,
    product: task.product ?? [],
  }));
}
