import type { Lang } from '../core/playbook/types.ts';
import { notReadText, type Unread } from '../core/readings/not-read.ts';
import { say } from './messages.ts';
import type { ToldReport } from '../core/reports/report.ts';

/** A time in the units that people plan by: minutes up to an hour, then hours, a half counted. */
function minutesText(minutes: number, lang: Lang): string {
  if (minutes < 60) return say(lang, 'minutes', { count: minutes });
  return say(lang, 'hours', { count: Math.round(minutes / 30) / 2 });
}

/** The line that sums up a report: what was found and, where there is any, what is not told and what was not read. */
export function summaryLine(
  { files, summary }: ToldReport,
  lang: Lang,
  id: 'summary' | 'markdown-summary' = 'markdown-summary',
): string {
  const places: Unread[] = [];
  if (summary.notRead > 0) for (const { notRead } of files) places.push(...(notRead ?? []));
  const unread = notReadText(places, lang);
  const { suppressed, baseline, since, effort, errors, warnings, infos, fixable, doubtful, playbooks } =
    summary;
  return [
    say(lang, id, { errors, warnings, infos, fixable, playbooks }),
    ...(effort > 0 ? [say(lang, 'summary-effort', { time: minutesText(effort, lang) })] : []),
    ...(doubtful > 0 && id === 'summary' ? [say(lang, 'summary-doubtful', { count: doubtful })] : []),
    ...(suppressed > 0 ? [say(lang, 'summary-suppressed', { count: suppressed })] : []),
    ...(baseline ? [say(lang, 'summary-known', { count: baseline.known })] : []),
    ...(since ? [say(lang, 'summary-older', { count: since.older, revision: since.revision })] : []),
    ...(unread === null ? [] : [unread]),
  ].join(lang === 'zh' ? '；' : '; ');
}
