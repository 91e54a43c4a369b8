import {
  movableRows,
  rowsNamed,
  supposed,
  type LeftBehind,
  type SupposedRow,
} from '../comparison/supposed.ts';
import { readSupposition } from '../comparison/supposition.ts';
import type { Moved } from '../comparison/types.ts';
import type { WhatIf } from '../comparison/what-if.ts';
import { refusalText } from '../edits/refusal.ts';
import { inWords } from '../message.ts';
import type { AnalyseOptions, Workspace } from '../analyse.ts';
import type { Lang, Playbook } from '../playbook/types.ts';
import { dayName } from '../schedule/day-name.ts';
import { slug } from '../playbook/naming/normalise.ts';
import { hostOf, partName } from '../playbook/parts.ts';
import { word } from './words.ts';

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

function named(lang: Lang, rows: readonly SupposedRow[]): string {
  const texts = rows.map(({ context: { playbook }, item, label }) => {
    // An id that is made of the name says nothing more.
    const id = item.id === slug(item.name) ? '' : `, ${item.id}`;
    return lang === 'zh'
      ? `${label}“${item.name}”（${playbook.path}${id}）`
      : `${label} "${item.name}" (${playbook.path}${id})`;
  });
  const shown = inWords(texts.slice(0, MOST_NAMED), lang);
  const count = texts.length - MOST_NAMED;
  return count > 0 ? word(lang, 'rows-and-more', { rows: shown, count }) : shown;
}

/**
 * Reads a change of plan, finds its row in what was asked about, and does it in memory.
 *
 * @param workspaceOf what a document is analysed with, by `options`
 * @returns or why it cannot be done
 */
export function supposedBy(
  workspaceOf: (playbook: Playbook) => Workspace,
  playbooks: readonly Playbook[],
  asked: string,
  options: AnalyseOptions & { lang: Lang },
): Supposed | { refused: string } {
  const { lang } = options;
  const supposition = readSupposition(asked);
  if (!supposition) return { refused: word(lang, 'bad-what-if', { value: asked }) };
  const { name } = supposition;
  const rows = movableRows({ contextOf: (one) => workspaceOf(hostOf(one)).contextOf(one) }, playbooks);
  if (rows.length === 0) return { refused: word(lang, 'nothing-to-suppose', { name }) };
  const [row, ...others] = rowsNamed(rows, name);
  if (!row) return { refused: word(lang, 'no-such-supposed', { name, rows: named(lang, rows) }) };
  if (others.length > 0)
    return { refused: word(lang, 'several-supposed', { name, rows: named(lang, [row, ...others]) }) };
  const { context, item, label } = row;
  const workspace = workspaceOf(hostOf(context.playbook));
  const outcome = supposed(workspace, row, supposition, options);
  if ('refusal' in outcome) {
    const reason = refusalText(outcome.refusal, lang, context.playbook);
    return { refused: word(lang, 'what-if-refused', { value: asked, reason }) };
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
