import type { RoadmapData } from '../../generated/data.ts';
import { isPilotWave } from '../../kinds/roadmap/gates.ts';
import { waveStateOf } from '../../kinds/roadmap/written-states.ts';
import type { PlacedRow, RowOf } from '../../playbook/rows.ts';
import type { Schedule } from '../../schedule/types.ts';
import { daysBetween } from '../../when/dates.ts';
import { parseWhen } from '../../when/parse.ts';
import { defineRule } from '../../lint/define.ts';

type Wave = PlacedRow<RowOf<RoadmapData, 'waves'>>;

/** Sites of a wave and the days it takes, both included; null where either is not written. */
function paceOf(schedule: Schedule, { row, pointer }: Wave): { sites: number; days: number } | null {
  const item = schedule.byPointer.get(pointer);
  // Of one that only says on which day it begins, nobody knows how long it takes.
  const isOpen = row.when !== undefined && parseWhen(row.when)?.type === 'open';
  if (isOpen || !item?.start || !item.end || item.start === item.end || !row.sites) return null;
  return { sites: row.sites, days: daysBetween(item.start, item.end) + 1 };
}

/** As people write it: one decimal, none where it is whole. */
const rounded = (value: number): number => Math.round(value * 10) / 10;

export default defineRule({
  id: 'wave-faster-than-pilot',
  kinds: ['roadmap'],
  severity: 'info',
  effort: 30,
  options: {
    percent: {
      type: 'integer',
      default: 50,
      minimum: 1,
      maximum: 100,
      description: {
        en: 'Least days a site takes in a wave, in % of those in the pilot',
        zh: '各批次每店天数至少为试点的百分比（%）',
      },
    },
  },
  messages: {
    default: {
      en: '{wave} has {days|day|days} a site, where the pilot had {pilot}: check who can do that, or give it more time',
      zh: '“{wave}”每店仅 {days} 天，而试点为 {pilot} 天：请确认人手是否足够，或延长时间',
    },
  },
  why: { en: 'A team that must hurry leaves out what made the pilot work', zh: '赶工会丢掉试点成功的关键' },
  fix: { en: 'Give the wave more time, or fewer sites', zh: '延长该批次时间，或减少门店' },
  source: {
    en: 'Cross-department project drill, 7 days a site in the pilot and 3.5 to 4.7 after it',
    zh: '《跨部门协作项目完整演练》试点每店 7 天，其后 3.5 至 4.7 天',
  },
  check(context) {
    const { playbook, rows, schedule, options, report } = context;
    const waves = rows('waves').filter(({ row }) => row.status !== 'cancelled');
    const pilots = waves.filter(({ row }) => isPilotWave(playbook, row));
    const [place] = pilots;
    const pilot = place && pilots.length === 1 ? paceOf(schedule, place) : null;
    if (!pilot) return;
    for (const wave of waves) {
      const pace =
        wave === place || waveStateOf(context, wave.row) === 'done' ? null : paceOf(schedule, wave);
      if (!pace || pace.days * pilot.sites * 100 >= pilot.days * pace.sites * options.percent) continue;
      const days = { days: rounded(pace.days / pace.sites), pilot: rounded(pilot.days / pilot.sites) };
      report(
        wave.pointer,
        { wave: wave.name, ...days },
        { related: [{ playbook, pointer: place?.pointer ?? '' }] },
      );
    }
  },
});
