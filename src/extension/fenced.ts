import type { ChangedLines } from '../service/preview/tool-messages.ts';

/** Most lines that a person is shown before a change. */
const MOST_LINES = 60;

/** Lines that would change as a block of Markdown that nothing in them can end. */
export function fenced(changes: readonly ChangedLines[]): string {
  const lines = changes.flatMap(({ line, before, after }) => [
    `@@ ${line} @@`,
    ...before.map((text) => `-${text}`),
    ...after.map((text) => `+${text}`),
  ]);
  const shown = lines.slice(0, MOST_LINES);
  if (lines.length > shown.length) shown.push(`… ${lines.length - shown.length}`);
  const runs = shown.join('\n').match(/`+/g) ?? [];
  const fence = '`'.repeat(runs.reduce((most, { length }) => Math.max(most, length), 2) + 1);
  return `${fence}diff\n${shown.join('\n')}\n${fence}`;
}
