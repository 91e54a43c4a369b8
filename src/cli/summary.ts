import type { Lang } from '../core/playbook/types.ts';
import { notReadText } from '../core/readings/not-read.ts';
import { say } from './messages.ts';
import type { Report } from './report.ts';

/** The line that sums up a report: what was found and, where there is any, what is not told and what was not read. */
export function summaryLine(
  { files, summary }: Report,
  lang: Lang,
  id: 'summary' | 'markdown-summary' = 'markdown-summary',
): string {
  const unread = notReadText(
    files.flatMap(({ notRead }) => notRead ?? []),
    lang,
  );
  const { suppressed, baseline, since, errors, warnings, infos, fixable, playbooks } = summary;
  return [
    say(lang, id, { errors, warnings, infos, fixable, playbooks }),
    ...(suppressed > 0 ? [say(lang, 'summary-suppressed', { count: suppressed })] : []),
    ...(baseline ? [say(lang, 'summary-known', { count: baseline.known })] : []),
    ...(since ? [say(lang, 'summary-older', { count: since.older, revision: since.revision })] : []),
    ...(unread === null ? [] : [unread]),
  ].join(lang === 'zh' ? '；' : '; ');
}
