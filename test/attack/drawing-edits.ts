import isIntent from '../../src/core/generated/intent-validator.js';
import { analyse } from '../../src/core/index.ts';
import { editFor } from '../../src/core/edits/apply.ts';
import { partNamed, withParts } from '../../src/core/playbook/parts.ts';
import { rowsOf } from '../../src/core/playbook/rows.ts';
import type { Playbook } from '../../src/core/playbook/types.ts';
import type { Schedule } from '../../src/core/schedule/types.ts';
import { drawingIntentOf, type DrawingIntent } from './drawing-intents.ts';
import { made, refused, type Outcome } from './outcome.ts';
import { commentsOf, json, linesAt, linesOf, more, restOf, tasksOf, type Asked } from './read-again.ts';
import { bare } from './said.ts';
import type { Random } from './values.ts';

const TODAY = '2026-04-14';

/** The dates after an edit, reckoned from the text alone. */
function scheduleAfter({ path, syntax }: Playbook, part: string | undefined): Schedule | null {
  const workspace = analyse([{ path, text: syntax.text }], { today: TODAY, lang: 'en' });
  const [file] = workspace.files;
  const meant = file && partNamed(file.playbook, part);
  return meant ? workspace.contextOf(meant).schedule : null;
}

function followFault(
  next: Playbook,
  { pointer, target, part }: Extract<DrawingIntent, { type: 'follow' }>,
): string | null {
  const schedule = scheduleAfter(next, part);
  const [item, other] = [schedule?.byPointer.get(pointer), schedule?.byPointer.get(target)];
  if (!schedule || !item || !other) return 'loses one of both';
  if (!schedule.waitsFor(pointer).includes(target)) return 'does not wait';
  return schedule.cycles.some((cycle) => cycle.includes(pointer) && cycle.includes(target))
    ? 'waits for itself'
    : null;
}

function placeFault(
  meant: Playbook,
  next: Playbook,
  { pointer, name, start, end, part }: Extract<DrawingIntent, { type: 'place-row' }>,
): string | null {
  const list = pointer.slice(1);
  const now = partNamed(next, part);
  const [was, is] = [rowsOf(meant, list), now ? rowsOf(now, list) : []];
  if (is.length !== was.length + 1) return `has ${is.length} rows instead of ${was.length + 1}`;
  const others = is.map((row) => json(row));
  const at = others.findIndex((row, index) => row !== json(was[index]));
  const row = is[at];
  if (!row || json(others.toSpliced(at, 1)) !== json(was.map((one) => json(one))))
    return 'changes another row';
  if (typeof row.name === 'string' && bare(row.name) !== bare(name)) return `is called ${json(row.name)}`;
  const schedule = scheduleAfter(next, part);
  const item = schedule?.byPointer.get(`${pointer}/${at}`);
  // A milestone is one day, its last.
  const isThere = item?.end === end && (item.start === start || item.start === end);
  if (schedule?.axis === 'dated' && item?.start && !isThere) return `stands at ${item.start} to ${item.end}`;
  return null;
}

function phaseFault(
  meant: Playbook,
  next: Playbook,
  { pointer, phase, part }: Extract<DrawingIntent, { type: 'set-phase' }>,
): string | null {
  const [, list = '', index] = pointer.split('/');
  const [, phases = '', nth] = phase.split('/');
  const now = partNamed(next, part);
  const row = now && rowsOf(now, list)[Number(index)];
  const home = rowsOf(meant, phases)[Number(nth)];
  return row?.phase === (home?.id ?? home?.name) ? null : `stands in ${json(row?.phase)}`;
}

function drawnFault(before: Playbook, meant: Playbook, next: Playbook, intent: DrawingIntent): string | null {
  const { pointer } = intent;
  const column = intent.type === 'follow' ? 'after' : 'phase';
  const asked = intent.type === 'place-row' ? pointer : `${pointer}/${column}`;
  const isAsked: Asked = (kind, at) =>
    kind === meant.kind && (intent.type === 'place-row' ? at.startsWith(asked) : at === asked);
  if (restOf(before, isAsked) !== restOf(next, isAsked)) return 'changes something else';
  const task = /^\/tasks\/(\d+)$/.exec(pointer)?.[1];
  const untold = (of: Playbook): string[] => tasksOf(of).toSpliced(Number(task ?? of.tasks.length), 1);
  if (json(untold(before)) !== json(untold(next))) return 'changes a task';
  if (json(commentsOf(before)) !== json(commentsOf(next))) return 'changes a remark';
  const own = intent.type === 'place-row' ? [] : linesAt(meant, [pointer]);
  // A column that is added stands in every line of its table.
  const cells = (text: string): string[] => linesOf(text).map((line) => line.replace(/\|[^|]*\|$/, '|'));
  const [was, is] = [linesOf(before.syntax.text), linesOf(next.syntax.text)];
  const lost = more(more(was, [...is, ...cells(next.syntax.text)]), own);
  if (lost.length > 0) return `loses ${json(lost)}`;
  if (intent.type === 'follow') return followFault(next, intent);
  return intent.type === 'place-row' ? placeFault(meant, next, intent) : phaseFault(meant, next, intent);
}

/** Work in a picture: a row that waits for another one, a new row, another phase. */
export function attackDrawing(
  r: Random,
  playbook: Playbook,
  scheduleOf: (playbook: Playbook) => Schedule,
): Outcome {
  const meant = r.pick(withParts(playbook));
  const schedule = scheduleOf(meant);
  const intent: DrawingIntent = {
    ...drawingIntentOf(r, meant, schedule),
    ...(meant === playbook ? {} : { part: meant.kind }),
  };
  const what = json(intent);
  if (!isIntent(intent)) return { what, refused: false, fault: 'is no valid message' };
  const result = editFor(playbook, intent, schedule);
  if ('refused' in result) return refused(what, result, playbook);
  return made(what, playbook, result.edits, (next) => drawnFault(playbook, meant, next, intent));
}
