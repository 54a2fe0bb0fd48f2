import { datesOf } from '#domain/deadline-dates.ts';
import type { OpenDataSource } from '#library/open-data-source.ts';
import type { StatedBy } from '#library/pages.ts';
import type { NamedAgency } from '#schemas/named-agency.ts';
import type { OpenRow } from '#schemas/open-data/tables.ts';

const placed = (
  { page, text, clause }: StatedBy & { readonly clause: string },
  absoluteUrl: OpenDataSource['absoluteUrl'],
) => ({ document: page.id, clause, url: absoluteUrl(`${page.path}#${clause}`), text });

const namedBy = (agencies: OpenDataSource['agencies']) => {
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  return (list: readonly NamedAgency[] = []) =>
    list.map(({ agency, asWritten }) => ({ id: agency, name: names.get(agency) ?? agency, asWritten }));
};

/** One row a figure to reach. `text` is the clause's own words, `asWritten` the part that holds the figure. */
export function targetRows({ targets, agencies, absoluteUrl }: OpenDataSource): OpenRow<'chi-tieu'>[] {
  const named = namedBy(agencies);
  return targets.map((target) => ({
    ...placed(target, absoluteUrl),
    target: target.target,
    asWritten: target.asWritten,
    comparator: target.comparator,
    value: target.value,
    unit: target.unit,
    year: target.year,
    recurrence: target.recurrence ?? null,
    assignedBy: target.assignedBy ?? null,
    agencies: named(target.agencies),
  }));
}

/** One row a duty tied to a time. `dates` holds only days that the text gives; a period stands in its years. */
export function deadlineRows({ deadlines, agencies, absoluteUrl }: OpenDataSource): OpenRow<'thoi-han'>[] {
  const named = namedBy(agencies);
  return deadlines.map((deadline) => ({
    ...placed(deadline, absoluteUrl),
    deadline: deadline.deadline,
    asWritten: deadline.asWritten,
    comparator: deadline.comparator,
    dates: datesOf(deadline),
    firstYear: deadline.years?.first ?? null,
    lastYear: deadline.years?.last ?? null,
    recurrence: deadline.recurrence,
    assignedBy: deadline.assignedBy,
    agencies: named(deadline.agencies),
    receivers: named(deadline.receivers),
  }));
}
