import { readPlaybook } from '../../../src/core/index.ts';
import { scheduleOf } from '../../../src/core/schedule/schedule.ts';
import type { Schedule } from '../../../src/core/schedule/types.ts';
import { workWeek } from '../../../src/core/when/calendar.ts';

/** A plan of rows `| name | when | after | baseline |` that starts on a Monday. */
export function plan(rows: string, start: string | null = '2026-01-05', more = ''): Schedule {
  const head = '---\nplaybook: roadmap\ntitle: T\n---\n\n## Activities\n\n';
  const text = `${head}| Activity | When | After | Baseline |\n| --- | --- | --- | --- |\n${rows}${more}`;
  const playbook = readPlaybook({ path: 'a.md', text });
  if (!playbook) throw new Error('not a playbook');
  return scheduleOf(playbook, { start, calendar: workWeek });
}
/** First and last day of each item. */
export const days = (schedule: Schedule) => schedule.items.map(({ start, end }) => `${start} ${end}`);
