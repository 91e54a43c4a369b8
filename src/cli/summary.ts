import type { Lang } from '../core/playbook/types.ts';
import { notReadText } from '../core/readings/not-read.ts';
import { say } from './messages.ts';
import type { Report } from './report.ts';

/** The line that sums up a report: what was found and, where there is any, what was not read. */
export function summaryLine(
  { files, summary }: Report,
  lang: Lang,
  id: 'summary' | 'markdown-summary' = 'markdown-summary',
): string {
  const unread = notReadText(
    files.flatMap(({ notRead }) => notRead ?? []),
    lang,
  );
  const found = say(lang, id, { ...summary });
  return unread === null ? found : `${found}${lang === 'zh' ? '；' : '; '}${unread}`;
}
