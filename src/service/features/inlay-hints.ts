import { InlayHintKind, type InlayHint, type Range } from 'vscode-languageserver-types';
import type { Playbook } from '../../core/playbook/types.ts';
import { bandName } from '../../core/health/bands.ts';
import type { Range as Stretch } from '../../core/syntax/types.ts';
import { parseWhen } from '../../core/when/parse.ts';
import type { When } from '../../core/when/types.ts';
import type { Checked, LanguageWorkspace, ServicePorts } from '../workspace.ts';

/** The band that a document's score lies in, behind its kind. */
function bandHint({ registry, lang }: ServicePorts, { playbook, document, file }: Checked): InlayHint[] {
  const origin = playbook.origins.get('/playbook');
  if (!origin || file.score?.value == null || !file.score.band) return [];
  const label = `${file.score.value} · ${bandName(registry.kinds, file.score.band, lang())}`;
  return [{ position: document.text.positionAt(origin.range.end), label, paddingLeft: true }];
}

/** What follows from what is written: the band of the score, and the days of relative times. */
export function inlayHints(workspace: LanguageWorkspace, uri: string, visible: Range): InlayHint[] {
  const checked = workspace.check(uri);
  if (!checked) return [];
  const top =
    visible.start.line <= checked.document.text.positionAt(checked.playbook.locate('/playbook').end).line;
  return [...(top ? bandHint(workspace.ports, checked) : []), ...dayHints(checked, visible)];
}

/** A stretch of text that says when something is; `row` is the pointer of what it is the time of. */
interface WrittenTime {
  range: Stretch;
  row: string | null;
}

function writtenTimes({ origins, syntax }: Playbook): WrittenTime[] {
  const cells = [...origins].flatMap(([pointer, origin]): WrittenTime[] => {
    const [, row, key] = /^(\/\w[\w-]*\/\d+)\/(when|from|until|due)$/.exec(pointer) ?? [];
    if (!row || (origin.type !== 'cell' && origin.type !== 'yaml')) return [];
    return [{ range: origin.range, row: key === 'when' ? row : null }];
  });
  const facts = syntax.tasks.flatMap((task) =>
    task.facts.filter(({ key }) => key === 'due' || key === 'start'),
  );
  return [...cells, ...facts.map(({ valueRange }) => ({ range: valueRange, row: null }))];
}

/** True for days of the calendar alone, from one to another or just one. */
function isCalendarDate(when: When): boolean {
  if (when.type === 'span') return isCalendarDate(when.from) && isCalendarDate(when.to);
  return when.type === 'absolute';
}

/** Days of relative times and of lengths, behind them. Days that are written need no hint. */
function dayHints({ playbook, document, workspace }: Checked, visible: Range): InlayHint[] {
  const { text } = document;
  const { schedule, date } = workspace.contextOf(playbook);
  if (schedule.axis !== 'dated') return [];
  const from = text.offsetAt(visible.start);
  const to = text.offsetAt(visible.end);
  return writtenTimes(playbook).flatMap(({ range, row }): InlayHint[] => {
    if (range.end < from || range.start > to) return [];
    const written = playbook.syntax.text.slice(range.start, range.end).replace(/^"|"$/g, '');
    const when = parseWhen(written);
    if (!when || isCalendarDate(when)) return [];
    // What is scheduled has its days from what it waits for too.
    const item = row === null ? undefined : schedule.byPointer.get(row);
    if (when.type === 'duration' && !item) return [];
    const [start, end] = item ? [item.start, item.end] : [date(written, 'start'), date(written, 'end')];
    if (!start || !end) return [];
    return [
      {
        position: text.positionAt(range.end),
        label: start === end ? start : `${start}..${end}`,
        kind: InlayHintKind.Parameter,
        paddingLeft: true,
      },
    ];
  });
}
