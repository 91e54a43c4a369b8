import type { Bilingual } from '../types.ts';
import { isLogHeading } from '../naming/log-heading.ts';
import { directiveAbove, REFERENCE, type Reader } from '../reader.ts';
import { linesOf } from './labelled.ts';

const TABBED: Bilingual = {
  en: 'table whose columns are parted by tabs instead of `|`',
  zh: '用制表符而不是 `|` 分列的表格',
};

/** Notes lines with tabs between the columns of a table, as a spreadsheet or a word processor leaves them; Markdown has no such table. */
export function noteTabbedLines({ syntax, unread }: Reader): void {
  for (const { heading, prose } of syntax.sections) {
    if (isLogHeading(heading?.text ?? '')) continue;
    for (const { range, item } of prose) {
      const lines =
        item < 0 && syntax.text.slice(range.start, range.end).includes('\t')
          ? linesOf(syntax.text, range)
          : [];
      const [first] = lines;
      const tabs = lines.map(({ text }) => text.trim().split('\t').length - 1);
      if (!first || lines.length < 2 || (tabs[0] ?? 0) < 2 || tabs.some((count) => count !== tabs[0]))
        continue;
      if (directiveAbove(syntax, range.start)?.name === REFERENCE) continue;
      const header = { start: first.offset, end: first.offset + first.text.length };
      unread.push({ range: header, what: 'table', like: null, foreign: TABBED, at: range.start });
    }
  }
}
