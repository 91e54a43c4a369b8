import { random } from '../../scripts/corpus.mjs';
import { misspeltInputs } from '../../scripts/fuzz-inputs.mjs';
import { analyse, readPlaybook } from '../../src/core/index.ts';
import { applyEdits, editFor } from '../../src/core/edits/apply.ts';
import { refusalText } from '../../src/core/edits/refusal.ts';
import { compatibleFixes, isAnswer } from '../../src/core/lint/compatible-fixes.ts';
import type { Intent } from '../../src/core/generated/intents.ts';
import { daysBetween } from '../../src/core/when/dates.ts';
import type { Schedule } from '../../src/core/schedule/types.ts';
import type { Finding, Playbook } from '../../src/core/playbook/types.ts';
import { dataAt } from '../../src/core/playbook/data-at.ts';
import { attackDrawing } from './drawing-edits.ts';
import type { Outcome } from './outcome.ts';
import { json } from './read-again.ts';
import { attackPaste } from './pasted.ts';
import { attackRows } from './row-edits.ts';
import { bare, overlapping } from './said.ts';
import { attackUpdates } from './updated.ts';
import { valueOf, type Random } from './values.ts';

/** What an attack has done, and the first faults it has found. */
export interface Tally {
  documents: number;
  fixes: number;
  edits: number;
  /** Edits of whole rows: moved, copied, taken out, filled, pasted, said to be so far, drawn. */
  rows: number;
  refused: number;
  faults: string[];
}

const TODAY = '2026-04-14';
const ROUNDS = 10;

function check(text: string) {
  return analyse([{ path: 'attack.md', text }], { today: TODAY, lang: 'en' });
}

const findingsOf = (text: string): Finding[] => check(text).files[0]?.findings ?? [];

type Key = (finding: Finding) => string;

function counted(findings: readonly Finding[], rule: string, keyOf: Key): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (finding.rule === rule) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  }
  return counts;
}

/** Findings with the text that they are about. */
interface Checked {
  text: string;
  findings: readonly Finding[];
}

/** Messages of a rule that are said more often after than before, and of another text: one may be said in other words. */
function created(before: Checked, after: Checked, rule: string): string[] {
  // Lines move with those above them.
  const said: Key = ({ message }) => message.replace(/\bline \d+(?:, \d+)*/, 'line');
  const isMore = (keyOf: (checked: Checked) => Key): Key => {
    const was = counted(before.findings, rule, keyOf(before));
    const is = counted(after.findings, rule, keyOf(after));
    return (finding) => {
      const key = keyOf(after)(finding);
      return (is.get(key) ?? 0) > (was.get(key) ?? 0) ? key : '';
    };
  };
  const isNew = isMore(() => said);
  const isElsewhere = isMore(
    ({ text }) =>
      ({ range }) =>
        text.slice(range.start, range.end),
  );
  return after.findings.flatMap((finding) =>
    finding.rule === rule && isNew(finding) !== '' && isElsewhere(finding) !== '' ? finding.message : [],
  );
}

const countOf = (findings: readonly Finding[], rule: string): number =>
  findings.filter((finding) => finding.rule === rule).length;

/** A fix removes what it names, and makes no other finding of its rule, no duplicate and no broken front matter. */
function attackFix(text: string, findings: Finding[], finding: Finding): string[] {
  const edits = finding.fixes[0]?.edits ?? [];
  const fixed = applyEdits(text, edits);
  const after = findingsOf(fixed);
  // Of a document whose kind is not known hardly anything is read, and so little is found.
  const others =
    finding.rule === 'unknown-kind' ? [] : ['written-twice', 'front-matter-syntax', 'dependency-cycle'];
  const worse = [finding.rule, ...others].flatMap((rule) =>
    created({ text, findings }, { text: fixed, findings: after }, rule).map(
      (message) => `makes ${rule}: ${message}`,
    ),
  );
  // One that is only offered puts its place right; the same may be said of another one then.
  const isOffered = finding.fixes[0]?.offered === true;
  const isSame = (one: Finding): boolean =>
    one.message === finding.message && one.range.start === finding.range.start;
  const isThere =
    countOf(after, finding.rule) >= countOf(findings, finding.rule) && (!isOffered || after.some(isSame));
  const stays = isThere ? ['removes nothing'] : [];
  return [...worse, ...stays].map((fault) => `fix of ${finding.rule} "${finding.message}": ${fault}`);
}

/** Fixes made again and again come to rest. */
function attackAll(text: string, first: Finding[]): string[] {
  let now = text;
  let findings = first;
  for (let round = 0; round < ROUNDS; round++) {
    const fixes = compatibleFixes(findings, isAnswer);
    if (fixes.length === 0) return [];
    const before = { text: now, findings };
    now = applyEdits(
      now,
      fixes.flatMap((fix) => fix.edits),
    );
    const after = findingsOf(now);
    const isKnown = countOf(findings, 'unknown-kind') === countOf(after, 'unknown-kind');
    const twice = (isKnown ? ['written-twice', 'front-matter-syntax'] : ['front-matter-syntax']).flatMap(
      (rule) => created(before, { text: now, findings: after }, rule),
    );
    if (twice.length > 0) return [`all fixes at once make ${twice.join('; ')}`];
    findings = after;
  }
  return ['fixes do not come to rest'];
}

function pointerOf(r: Random, { origins, tasks, schema }: Playbook): string {
  const what = r();
  if (what < 0.5 && origins.size > 0) return r.pick([...origins.keys()]);
  if (what < 0.75 && tasks.length > 0) {
    return `/tasks/${r.int(0, tasks.length - 1)}${r.pick(['', '/due', '/start', '/after', '/sop', '/text'])}`;
  }
  if (what < 0.95 && schema.scalars.size > 0) return `/${r.pick([...schema.scalars.keys()])}`;
  return r.pick([
    '',
    '/',
    '/tasks/99',
    '/tasks/-1',
    '/__proto__',
    '/constructor',
    '/tasks',
    '/tags/0',
    '/x/0/y',
  ]);
}

function intentOf(r: Random, playbook: Playbook): Intent {
  const pointer = pointerOf(r, playbook);
  const day = (): string => `2026-0${r.int(1, 9)}-${r.int(10, 31)}`;
  const row = pointer.replace(/(\/[^/]+\/\d+)\/.*$/, '$1');
  const what = r();
  if (what < 0.55) return { type: 'set-value', pointer, value: valueOf(r) };
  if (what < 0.7) return { type: 'tick-task', pointer: row, done: r() < 0.5 };
  if (what < 0.85)
    return { type: 'move-bar', pointer: row, days: r.pick([1, 7, -7, 28, 30, 31, -365, 90, 36525]) };
  if (what < 0.92) return { type: 'resize-bar', pointer: row, start: day(), end: day() };
  const list = r.pick([...playbook.schema.lists.values(), null]);
  const columns = [...(list?.columns.keys() ?? ['name'])];
  const values = Object.fromEntries([r.pick(columns), r.pick(columns)].map((name) => [name, valueOf(r)]));
  return { type: 'add-row', pointer: `/${list?.name ?? 'nowhere'}`, values };
}

/** What a document says beside what an edit is about. */
function rest(playbook: Playbook, { type, pointer }: Intent, rows: boolean, inText: boolean): string {
  const data = structuredClone(playbook.data) as Record<string, unknown>;
  const tasks = structuredClone(playbook.tasks);
  const [, list = '', index, key] = pointer.split('/');
  const dates = type === 'move-bar' || type === 'resize-bar';
  const task = tasks[Number(index)];
  const all = data[list];
  const row: unknown = Array.isArray(all) ? all[Number(index)] : undefined;
  if (list === 'tasks' && task) {
    if (type === 'tick-task') Object.assign(task, { state: 'open', done: false });
    for (const fact of dates ? ['start', 'due'] : [key ?? '']) delete task.facts[fact];
  } else if (typeof row === 'object' && row !== null && !rows && index !== undefined) {
    const columns = playbook.schema.lists.get(list)?.columns;
    const own = dates
      ? ['when', 'from', 'to'].filter((name) => columns?.get(name)?.cell === 'when')
      : [key ?? ''];
    for (const name of own) delete (row as Record<string, unknown>)[name];
  } else delete data[list];
  // A row may stand in a box of a list, whose text is the row's then.
  const at = playbook.origins.get(pointer);
  // So may it stand in a heading, by which the tasks and rows below it are placed.
  if (inText) {
    tasks.forEach((one) => Object.assign(one, { section: null, row: null }));
    for (const { name, columns } of playbook.schema.lists.values()) {
      const placed = [...columns.values()].flatMap((one) =>
        one.node['x-ref'] === undefined ? [] : one.name,
      );
      for (const one of (data[name] as Record<string, unknown>[] | undefined) ?? [])
        for (const column of placed) delete one[column];
    }
  }
  if (at?.type === 'text')
    playbook.syntax.tasks.forEach(({ range }, nth) => {
      if (range.start <= at.range.start && at.range.end <= range.end)
        Object.assign(tasks[nth] ?? {}, { text: '' });
    });
  return json([data, tasks, playbook.syntax.comments.map(({ text }) => text)]);
}

/** The text of a value as it stands in the document. */
function textAt(playbook: Playbook, pointer: string): string | null {
  const task = /^\/tasks\/(\d+)\/([a-z]+)$/.exec(pointer);
  if (task)
    return playbook.syntax.tasks[Number(task[1])]?.facts.find(({ key }) => key === task[2])?.value ?? '';
  const origin = playbook.origins.get(pointer);
  if (origin?.type === 'cell') return origin.row.cells[origin.column]?.text ?? '';
  // A value in a line is read as it is written there: a frequency as its own word, a time in half width.
  if (origin?.type === 'text') return null;
  const value = dataAt(playbook, pointer);
  return typeof value === 'string' ? value : null;
}

function attackEdit(
  text: string,
  playbook: Playbook,
  schedule: Schedule,
  intent: Intent,
): { fault: string | null; refused: boolean } {
  const result = editFor(playbook, intent, schedule);
  if ('refused' in result) {
    const words = [refusalText(result, 'en', playbook), refusalText(result, 'zh', playbook)];
    return {
      fault: words.every((one) => one.length > 5 && !one.includes('undefined')) ? null : 'no words',
      refused: true,
    };
  }
  const { edits } = result;
  const said = (fault: string | null) => ({ fault, refused: false });
  if (overlapping(edits, text.length)) return said('edits overlap or lie outside');
  const next = readPlaybook({ path: 'attack.md', text: applyEdits(text, edits) });
  if (!next) return said(intent.pointer === '/playbook' ? null : 'is no playbook any more');
  // The language, and the order of day and month, say how others are read.
  const isOrder = intent.pointer === '/dates' || (!('dates' in playbook.data) && /\d\/\d/.test(text));
  if (isOrder || intent.pointer === '/playbook' || intent.pointer === '/lang') return said(null);
  const dates = intent.type === 'move-bar' || intent.type === 'resize-bar';
  const row = intent.type === 'set-value' && /^\/[^/]+\/\d+\//.test(intent.pointer);
  // An emptied row is no row any more, and a filled one is one.
  const [, list = ''] = intent.pointer.split('/');
  const count = (one: Playbook): number => ((one.data[list] as unknown[] | undefined) ?? []).length;
  const rows = intent.type === 'add-row' || (row && list !== 'tasks' && count(next) !== count(playbook));
  const inText = playbook.origins.get(intent.pointer)?.type === 'text';
  if (rest(playbook, intent, rows, inText) !== rest(next, intent, rows, inText))
    return said('changes something else');
  if (intent.type === 'tick-task' && next.tasks[Number(intent.pointer.slice(7))]?.done !== intent.done)
    return said('does not tick');
  if (dates && edits.length > 0) return said(dateFault(next, schedule, intent));
  if (intent.type === 'set-value' && !rows) {
    const wanted = intent.value.trim().replace(/\s*\n\s*/g, '\n');
    const is = textAt(next, intent.pointer);
    const isSpelt = is !== null && is !== '' && bare(is) === bare(wanted) && bare(is) !== '';
    if (is !== null && !isSpelt && is.trim().replace(/\s*\n\s*/g, '\n') !== wanted)
      return said(`says ${JSON.stringify(is)}`);
  }
  return said(null);
}

/** A bar stands where it was put. */
function dateFault(next: Playbook, before: Schedule, intent: Intent): string | null {
  const workspace = check(next.syntax.text);
  const after = workspace.files[0] && workspace.contextOf(workspace.files[0].playbook).schedule;
  const was = before.byPointer.get(intent.pointer);
  const is = after?.byPointer.get(intent.pointer);
  if (before.axis !== 'dated' || after?.axis !== 'dated' || !was?.start || !is?.start || !is.end) return null;
  if (intent.type === 'move-bar') {
    // Months differ in length, and a task that is due in a week is due on one day afterwards.
    const moved = [daysBetween(was.start, is.start), daysBetween(was.end ?? was.start, is.end)];
    return moved.includes(intent.days) ? null : `${was.start} became ${is.start}`;
  }
  if (intent.type === 'resize-bar' && next.origins.has(`${intent.pointer}/when`)) {
    // A milestone is its last day.
    if (is.end !== intent.end) return `is ${is.start} to ${is.end}`;
  }
  return null;
}

/**
 * Makes fixes and edits in damaged documents and looks at what comes of them, each text as a seed gives them.
 *
 * @param count of fixes and edits
 */
export function attackFixesAndEdits(
  seed: number,
  count: number,
  told: (tally: Tally) => void = () => {},
): Tally {
  const r = random(seed);
  const texts = misspeltInputs(seed);
  const tally: Tally = { documents: 0, fixes: 0, edits: 0, rows: 0, refused: 0, faults: [] };
  while (tally.fixes + tally.edits + tally.rows + tally.refused < count) {
    const text = texts.next().value;
    const workspace = check(text);
    const [file] = workspace.files;
    tally.documents++;
    const fault = (what: string): void => {
      tally.faults.push(`seed ${seed}, document ${tally.documents}: ${what}`);
    };
    if (!file) continue;
    const { findings, playbook } = file;
    const scheduleOf = (one: Playbook): Schedule => workspace.contextOf(one).schedule;
    const schedule = scheduleOf(playbook);
    const fixable = findings.filter((finding) => finding.fixes.length > 0);
    for (const finding of fixable.slice(0, 4)) {
      tally.fixes++;
      attackFix(text, findings, finding).forEach(fault);
    }
    attackAll(text, findings).forEach(fault);
    for (let nth = 0; nth < 4; nth++) {
      const intent = intentOf(r, playbook);
      try {
        const { fault: found, refused } = attackEdit(text, playbook, schedule, intent);
        if (refused) tally.refused++;
        else tally.edits++;
        if (found !== null) fault(`${JSON.stringify(intent)} ${found}`);
      } catch (error) {
        tally.edits++;
        fault(`${JSON.stringify(intent)} throws ${String((error as Error).stack)}`);
      }
    }
    const attacks: (() => Outcome | null)[] = [
      () => attackRows(r, playbook, scheduleOf),
      () => attackRows(r, playbook, scheduleOf),
      () => attackUpdates(r, playbook, scheduleOf),
      () => attackPaste(r, playbook),
      () => attackDrawing(r, playbook, scheduleOf),
      () => attackDrawing(r, playbook, scheduleOf),
    ];
    for (const attack of attacks) {
      const outcome = attack();
      if (!outcome) continue;
      if (outcome.refused) tally.refused++;
      else tally.rows++;
      if (outcome.fault !== null) fault(`${outcome.what} ${outcome.fault}`);
    }
    told(tally);
  }
  return tally;
}
