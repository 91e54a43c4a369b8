import { charterOf } from '../../kinds/change/roles.ts';
import { dateOf } from '../../kinds/roadmap/periods.ts';
import { rowsOf } from '../../playbook/rows.ts';
import { boundsOf } from '../../schedule/bounds.ts';
import { dayName } from '../../schedule/day-name.ts';
import { defineRule } from '../../lint/define.ts';

/** Phases in which nobody works the new way yet. */
const isBefore = (type: unknown): boolean => type === 'prepare';

export default defineRule({
  id: 'win-before-go-live',
  kinds: ['roadmap'],
  severity: 'warning',
  messages: {
    default: {
      en: '{win} is dated {date}, but nobody works the new way before {live}: date it after that, or correct the phases',
      zh: '“{win}”定在 {date}，而 {live} 之前还没有人采用新做法：请改到其后，或更正阶段日期',
    },
  },
  why: {
    en: 'A result from before the change is no result of the change',
    zh: '变革开始之前的成果，不是变革的成果',
  },
  fix: { en: 'Date the win after the first go-live', zh: '把速赢安排在首次上线之后' },
  source: { en: 'Kotter, step 6', zh: '科特第 6 步' },
  check(context) {
    const { playbook, programme, rows, schedule, report } = context;
    const charter = charterOf(programme);
    const phases = rows('phases');
    const live = phases.filter(({ row }) => !isBefore(row.type) && row.status !== 'cancelled');
    // A phase of which nobody says what it is may be the one in which people begin.
    if (!live.some(({ row }) => row.type === 'pilot' || row.type === 'rollout')) return;
    const waves = rows('waves').filter(({ row }) => row.status !== 'cancelled');
    const starts = [...live, ...waves].map(({ pointer }) => schedule.byPointer.get(pointer)?.start ?? null);
    if (starts.includes(null)) return;
    const written =
      schedule.axis === 'dated'
        ? [charter?.data, ...rowsOf(charter, 'groups')].flatMap(
            (one) => dateOf(context, charter, (one as Record<string, unknown>)?.['go-live'], 'start') ?? [],
          )
        : [];
    const [first] = [...starts.flatMap((day) => day ?? []), ...written].sort();
    if (first === undefined) return;
    for (const { row, pointer, name } of rows('wins')) {
      // What is no figure may well be won while it is prepared.
      if (row.status === 'cancelled' || row.metric === undefined) continue;
      const end = boundsOf(playbook, schedule.byPointer.get(pointer))?.end;
      if (!end || end.to >= first) continue;
      const days = { date: dayName(schedule, end.to), live: dayName(schedule, first) };
      report(`${pointer}/when`, { win: name, ...days });
    }
  },
});
