import { counted, fill, labelled } from '../message.ts';
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

/** What an item's days hang on, in one line; null where they are written. */
export function reasonLine({ reasons }: ScheduledItem, schedule: Schedule, lang: Lang): string | null {
  const said = reasons.filter(({ kind }) => kind !== 'written');
  if (said.length === 0) return null;
  return said.map((reason) => reasonText(reason, schedule, lang)).join(lang === 'zh' ? '；' : '; ');
}

/** The reasons of an item on the way of the walk. */
interface Visit {
  reasons: readonly Reason[];
  next: number;
  named: boolean;
}

/** Of a chain that many links are named and the others counted. */
const MOST_LINKS = 20;

/**
 * Why an item stands where it stands: its days, then the chain of what decides them, one line each,
 * indented by how far away the cause is; of a long chain the nearest. Empty where it has no date.
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
          : `; may slip ${counted(item.slack, 'day', 'days')} without moving the end`;
  const lines = [labelled(item.name, `${days}${slack}`, lang)];
  const seen = new Set([item]);
  // A stack of its own: a chain may be longer than the machine's.
  const way: Visit[] = [{ reasons: item.reasons, next: 0, named: true }];
  let [links, further, gap, indent] = [0, 0, 0, ''];
  for (let top = way.at(-1); top; top = way.at(-1)) {
    const reason = top.reasons[top.next++];
    if (!reason) {
      way.pop();
      continue;
    }
    const isLink = reason.pointer !== undefined;
    const named = top.named && (!isLink || links < MOST_LINKS);
    if (named) lines.push(`${'  '.repeat(way.length)}${reasonText(reason, schedule, lang)}`);
    else if (isLink && further === 0) [gap, indent] = [lines.length, '  '.repeat(way.length)];
    if (isLink && named) links++;
    else if (isLink) further++;
    const target = schedule.byPointer.get(reason.pointer ?? '');
    if (!target || seen.has(target)) continue;
    seen.add(target);
    way.push({ reasons: target.reasons, next: 0, named });
  }
  const count = further.toLocaleString('en-US');
  if (further > 0) lines.splice(gap, 0, `${indent}${zh ? `……另有 ${count} 步` : `… ${count} further steps`}`);
  return lines;
}
