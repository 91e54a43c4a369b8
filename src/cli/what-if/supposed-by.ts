import {
  movableRows,
  rowsNamed,
  supposed,
  type LeftBehind,
  type SupposedRow,
} from '../../core/comparison/supposed.ts';
import { readSupposition } from '../../core/comparison/supposition.ts';
import type { Moved } from '../../core/comparison/types.ts';
import type { WhatIf } from '../../core/comparison/what-if.ts';
import { refusalText } from '../../core/edits/refusal.ts';
import { inWords } from '../../core/message.ts';
import type { Workspace } from '../../core/analyse.ts';
import { dayName } from '../../core/schedule/day-name.ts';
import { slug } from '../../core/playbook/normalise.ts';
import { partName } from '../../core/playbook/parts.ts';
import { type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';
import type { Loaded } from '../workspace.ts';

/** What would come of a change of plan, with the row that it is of. */
export interface Supposed extends WhatIf {
  /** As it was asked for. */
  asked: string;
  before: Workspace;
  left: LeftBehind;
  row: Pick<Moved, 'pointer' | 'part' | 'type' | 'label' | 'name' | 'before' | 'after'> & { path: string };
}

/** Most rows that a refusal names. */
const MOST_NAMED = 12;

function named({ lang }: Session, rows: readonly SupposedRow[]): string {
  const texts = rows.map(({ context: { playbook }, item, label }) => {
    // An id that is made of the name says nothing more.
    const id = item.id === slug(item.name) ? '' : `, ${item.id}`;
    return lang === 'zh'
      ? `${label}“${item.name}”（${playbook.path}${id}）`
      : `${label} "${item.name}" (${playbook.path}${id})`;
  });
  const shown = inWords(texts.slice(0, MOST_NAMED), lang);
  const count = texts.length - MOST_NAMED;
  return count > 0 ? say(lang, 'rows-and-more', { rows: shown, count }) : shown;
}

/** Reads a change of plan, finds its row in what was asked for, and does it in memory. */
export function supposedBy(
  session: Session,
  { sources, workspace, calendars }: Loaded,
  asked: string,
): Supposed {
  const { lang, today, registry, config } = session;
  const supposition = readSupposition(asked);
  if (!supposition) throw new UsageError(say(lang, 'bad-what-if', { value: asked }));
  const { name } = supposition;
  const rows = movableRows(
    workspace,
    workspace.playbooks.filter(({ path }) => sources.asked.has(path)),
  );
  if (rows.length === 0) throw new UsageError(say(lang, 'nothing-to-suppose', { name }));
  const [row, ...others] = rowsNamed(rows, name);
  if (!row) throw new UsageError(say(lang, 'no-such-supposed', { name, rows: named(session, rows) }));
  if (others.length > 0)
    throw new UsageError(say(lang, 'several-supposed', { name, rows: named(session, [row, ...others]) }));
  const { context, item, label } = row;
  const outcome = supposed(workspace, row, supposition, {
    registry,
    today,
    lang,
    config: config.rulesFor,
    calendars,
  });
  if ('refusal' in outcome) {
    const reason = refusalText(outcome.refusal, lang, context.playbook);
    throw new UsageError(say(lang, 'what-if-refused', { value: asked, reason }));
  }
  const part = partName(context.playbook);
  const shown = (start: string | null, end: string | null): Moved['before'] =>
    start && end ? { start: dayName(context.schedule, start), end: dayName(context.schedule, end) } : null;
  return {
    ...outcome.result,
    asked,
    before: workspace,
    left: outcome.left,
    row: {
      path: context.playbook.path,
      pointer: item.pointer,
      ...(part === undefined ? {} : { part }),
      type: item.type,
      label,
      name: item.name,
      before: shown(item.start, item.end),
      after: shown(outcome.days.start, outcome.days.end),
    },
  };
}
