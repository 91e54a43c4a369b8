import { editForAll } from '../../src/core/edits/apply.ts';
import type { Intent } from '../../src/core/generated/intents.ts';
import { labelKey } from '../../src/core/playbook/naming/labels.ts';
import { partNamed, withParts } from '../../src/core/playbook/parts.ts';
import { rowsOf } from '../../src/core/playbook/rows.ts';
import type { Playbook } from '../../src/core/playbook/types.ts';
import type { Schedule } from '../../src/core/schedule/types.ts';
import { made, refused, type Outcome } from './outcome.ts';
import { commentsOf, json, linesAt, linesOf, more, restOf } from './read-again.ts';
import { updateOf } from './row-intents.ts';
import { saysOrder } from './said.ts';
import type { Random } from './values.ts';

type Update = Extract<Intent, { type: 'update-work' }>;

const isLogHeading = (text: string): boolean => /^(?:log|进展日志)$/i.test(text);

/** What is wrong after updates of work; null for nothing. */
export function updateFault(before: Playbook, next: Playbook, updates: readonly Update[]): string | null {
  const asked = new Set<string>();
  const renamed = new Set<string>();
  const placeAt = (pointer: string): string | undefined => {
    const origin = withParts(before)
      .find(({ origins }) => origins.has(pointer))
      ?.origins.get(pointer);
    return origin && json(origin.range);
  };
  for (const { part, pointer, state, progress, due, dueKey, log } of updates) {
    const kind = part ?? before.kind;
    if (state !== '') asked.add(`${kind}:${pointer}/status`);
    if (progress !== '') asked.add(`${kind}:${pointer}/progress`);
    if (due !== '')
      for (const name of ['when', 'from', 'to', dueKey]) asked.add(`${kind}:${pointer}/${name}`);
    // A heading that is a time is the name of its row too, which the rows below it say.
    const [name, when] = ['name', 'when'].map((one) => placeAt(`${pointer}/${one}`));
    if (due !== '' && name !== undefined && name === when) renamed.add(`${kind}:${pointer}/name`);
    // A key of the document is one of its parts, too.
    if (due !== '' && /^\/[^/]+$/.test(pointer))
      for (const one of withParts(before)) asked.add(`${one.kind}:${pointer}`);
    if (log) for (const one of withParts(before)) asked.add(`${one.kind}:/updated`);
  }
  const isAsked = (kind: string, at: string): boolean =>
    asked.has(`${kind}:${at}`) || renamed.has(`${kind}:${at}`) || (renamed.size > 0 && at.endsWith('/phase'));
  if (!saysOrder(before) && restOf(before, isAsked) !== restOf(next, isAsked))
    return 'changes something else';
  if (next.tasks.length !== before.tasks.length) return 'changes the number of tasks';
  const changed = before.tasks.findIndex((task, index) => {
    const own = updates.filter(({ pointer }) => pointer === `/tasks/${index}`);
    const said = (one: typeof task | undefined): string => {
      const facts = { ...one?.facts };
      if (own.some(({ due }) => due !== '')) delete facts.due;
      return json([one?.text, own.some(({ state }) => state !== '') || one?.state, one?.owners, facts]);
    };
    return said(task) !== said(next.tasks[index]);
  });
  if (changed >= 0) return `changes task ${changed}`;
  for (const { part, pointer, state, progress } of updates) {
    if (updates.filter((one) => one.pointer === pointer).length > 1) continue;
    const index = /^\/tasks\/(\d+)$/.exec(pointer)?.[1];
    if (index !== undefined) {
      if (state !== '' && next.tasks[Number(index)]?.state !== state) return `does not say ${state}`;
      continue;
    }
    const [, list = '', at] = pointer.split('/');
    const now = partNamed(next, part);
    const row = now && rowsOf(now, list)[Number(at)];
    const words = state === 'open' || state === 'postponed' ? ['planned', 'open'] : [state];
    // A list may have states of its own.
    const values = now?.schema.lists.get(list)?.columns.get('status')?.values;
    const wanted = words.flatMap((word) => values?.get(labelKey(word)) ?? [])[0] ?? words[0];
    if (state !== '' && row?.status !== wanted) return `does not say ${state}`;
    if (progress !== '' && row?.progress !== Number(progress)) return `does not say ${progress} %`;
  }
  if (json(commentsOf(next)) !== json(commentsOf(before))) return 'changes a remark';
  const headings = ({ syntax }: Playbook): string[] =>
    syntax.sections.flatMap(({ heading }) => (heading ? heading.text : []));
  const begun = headings(next).length - headings(before).length;
  if (begun !== 0 && (begun !== 1 || !more(headings(next), headings(before)).some(isLogHeading)))
    return 'changes the headings';
  if (next.syntax.tables.length !== before.syntax.tables.length) return 'changes the number of tables';
  const own = updates.flatMap(({ part, pointer }) => {
    const meant = partNamed(before, part);
    return meant ? linesAt(meant, [pointer]) : [];
  });
  const [was, is] = [linesOf(before.syntax.text), linesOf(next.syntax.text)];
  const lost = more(more(was, is), [...own, ...linesAt(before, ['/updated'])]);
  if (lost.length > 0) return `loses ${json(lost)}`;
  const logged = updates.filter(({ log }) => log).length;
  const values = updates.flatMap(({ state, progress, due }) => [state, progress, due]);
  // What is new: lines of the log, its heading, the day, and values that a row or the document had not.
  const most = values.filter((value) => value !== '').length + (logged === 0 ? 0 : logged + 2);
  return is.length - was.length > most ? `gains ${is.length - was.length} lines` : null;
}

/** A weekly update of several pieces of work: all of them are made or none. */
export function attackUpdates(
  r: Random,
  playbook: Playbook,
  scheduleOf: (playbook: Playbook) => Schedule,
): Outcome {
  const updates = Array.from({ length: r.int(2, 4) }, () => updateOf(r, playbook));
  const what = json(updates);
  const result = editForAll(playbook, updates, scheduleOf);
  if ('refusal' in result) return refused(what, result.refusal, playbook);
  return made(what, playbook, result.edits, (next) => updateFault(playbook, next, updates));
}
