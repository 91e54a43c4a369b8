import { leadTime, minutesOf } from '../../kinds/sop/lead-time.ts';
import { defineRule } from '../../lint/define.ts';
import { isRetired } from '../../lint/required.ts';
import { textOf } from '../../playbook/rows.ts';
import { isUnreadable } from '../../playbook/unreadable.ts';
import { durationText } from '../../when/duration-text.ts';

/** True where each time is later than the one before: such times may be counted from the first step. */
const rises = (times: readonly number[]): boolean =>
  times.every((time, index) => index === 0 || time > (times[index - 1] ?? 0));

export default defineRule({
  id: 'sop-time-overrun',
  kinds: ['sop'],
  severity: 'error',
  effort: 15,
  messages: {
    default: {
      en: 'The steps may take {found} together, and {limit} are allowed for all of them: shorten steps, or allow more',
      zh: '各步骤时限合计 {found}，超过总时限 {limit}：请缩短步骤或放宽总时限',
    },
  },
  why: {
    en: 'Whoever keeps the time of every step still comes too late',
    zh: '每一步都按时完成，总时间仍会超出',
  },
  fix: { en: 'Shorten steps, or raise the limit of the whole', zh: '缩短步骤，或放宽总时限' },
  source: { en: 'arithmetic', zh: '算术' },
  check({ data, playbook, report }) {
    const steps = data.steps ?? [];
    const limit = minutesOf(textOf(data['time-limit']));
    const found = leadTime(steps);
    // Of steps with cases not all are done each time.
    if (isRetired(data) || limit === null || found === null || found <= limit) return;
    if (steps.some(({ branches }) => branches !== undefined) || isUnreadable(playbook, /^\/steps/)) return;
    const times = steps.flatMap((step) => minutesOf(step['time-limit']) ?? []);
    if (rises(times) && (times.at(-1) ?? 0) <= limit) return;
    const length = (minutes: number) => ({
      en: durationText(minutes, 'en'),
      zh: durationText(minutes, 'zh'),
    });
    report('/time-limit', { found: length(found), limit: length(limit) });
  },
});
