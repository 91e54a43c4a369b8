import { fill, labelled } from '../message.ts';
import type { Lang } from '../playbook/types.ts';
import type { Reason, Schedule, ScheduledItem } from './types.ts';

const RELATIONS = {
  after: { en: 'after {target}, which ends {date}', zh: '排在“{target}”（{date} 结束）之后' },
  with: { en: 'with {target}, which starts {date}', zh: '与“{target}”（{date} 开始）同时开始' },
  'finish-with': {
    en: 'finishing with {target}, which ends {date}',
    zh: '与“{target}”（{date} 结束）同时结束',
  },
  'finish-before': {
    en: 'finishing before {target}, which starts {date}',
    zh: '在“{target}”（{date} 开始）之前完成',
  },
  length: { en: 'it lasts {target}', zh: '持续 {target}' },
  'working-day': { en: 'moved to a day that is worked: {target}', zh: '顺延至工作日：{target}' },
} as const;

function reasonText(reason: Reason, schedule: Schedule, lang: Lang): string {
  const zh = lang === 'zh';
  const relation = RELATIONS[reason.kind as keyof typeof RELATIONS];
  if (!relation) return zh ? `“${reason.text}”的日期是写明的` : `the dates of ${reason.text} are written`;
  const target = schedule.byPointer.get(reason.pointer ?? '');
  const known = reason.kind === 'with' || reason.kind === 'finish-before' ? target?.start : target?.end;
  return fill(relation[lang], { target: target?.name ?? reason.text, date: known ?? '?' }, lang);
}

/**
 * Why an item stands where it stands: its days, then the chain of what decides them, one line each,
 * indented by how far away the cause is. Empty where it has no date.
 */
export function explainDates(item: ScheduledItem, schedule: Schedule, lang: Lang): string[] {
  if (!item.start || !item.end) return [];
  const zh = lang === 'zh';
  const days = item.start === item.end ? item.start : `${item.start} – ${item.end}`;
  const slack =
    item.slack === null
      ? ''
      : item.critical
        ? zh
          ? '；在关键路径上'
          : '; on the critical path'
        : zh
          ? `；可推迟 ${item.slack} 天而不影响结束日期`
          : `; may slip ${item.slack} days without moving the end`;
  const lines = [labelled(item.name, `${days}${slack}`, lang)];
  const seen = new Set<ScheduledItem>();
  const follow = (one: ScheduledItem, depth: number): void => {
    if (seen.has(one)) return;
    seen.add(one);
    for (const reason of one.reasons) {
      lines.push(`${'  '.repeat(depth)}${reasonText(reason, schedule, lang)}`);
      const target = schedule.byPointer.get(reason.pointer ?? '');
      if (target) follow(target, depth + 1);
    }
  };
  follow(item, 1);
  return lines;
}
