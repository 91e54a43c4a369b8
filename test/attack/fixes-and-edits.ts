import { random } from '../../scripts/corpus.mjs';
import { FRAGMENTS, misspeltInputs } from '../../scripts/fuzz-inputs.mjs';
import { analyse, readPlaybook } from '../../src/core/index.ts';
import { applyEdits, editFor } from '../../src/core/edits/apply.ts';
import { refusalText } from '../../src/core/edits/refusal.ts';
import { compatibleFixes } from '../../src/core/lint/compatible-fixes.ts';
import type { Intent } from '../../src/core/generated/intents.ts';
import { daysBetween } from '../../src/core/when/dates.ts';
import type { Schedule } from '../../src/core/schedule/types.ts';
import type { Finding, Playbook, TextEdit } from '../../src/core/playbook/types.ts';
import { dataAt } from '../../src/core/playbook/data-at.ts';

/** What an attack has done, and the first faults it has found. */
export interface Tally {
  documents: number;
  fixes: number;
  edits: number;
  refused: number;
  faults: string[];
}

const TODAY = '2026-04-14';
const ROUNDS = 10;

function check(text: string) {
  return analyse([{ path: 'attack.md', text }], { today: TODAY, lang: 'en' });
}

const findingsOf = (text: string): Finding[] => check(text).files[0]?.findings ?? [];

function counted(findings: readonly Finding[], rule: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (finding.rule === rule) counts.set(finding.message, (counts.get(finding.message) ?? 0) + 1);
  }
  return counts;
}

/** Messages of a rule that are said more often after than before. */
function created(before: readonly Finding[], after: readonly Finding[], rule: string): string[] {
  const was = counted(before, rule);
  return [...counted(after, rule)].flatMap(([message, count]) =>
    count > (was.get(message) ?? 0) ? message : [],
  );
}

const countOf = (findings: readonly Finding[], rule: string): number =>
  findings.filter((finding) => finding.rule === rule).length;

/** A fix removes what it names, and makes no other finding of its rule, no duplicate and no broken front matter. */
function attackFix(text: string, findings: Finding[], finding: Finding): string[] {
  const edits = finding.fixes[0]?.edits ?? [];
  const after = findingsOf(applyEdits(text, edits));
  // Of a document whose kind is not known hardly anything is read, and so little is found.
  const others =
    finding.rule === 'unknown-kind' ? [] : ['written-twice', 'front-matter-syntax', 'dependency-cycle'];
  const worse = [finding.rule, ...others].flatMap((rule) =>
    created(findings, after, rule).map((message) => `makes ${rule}: ${message}`),
  );
  const stays = countOf(after, finding.rule) >= countOf(findings, finding.rule) ? ['removes nothing'] : [];
  return [...worse, ...stays].map((fault) => `fix of ${finding.rule} "${finding.message}": ${fault}`);
}

/** Fixes made again and again come to rest. */
function attackAll(text: string, first: Finding[]): string[] {
  let now = text;
  let findings = first;
  for (let round = 0; round < ROUNDS; round++) {
    const fixes = compatibleFixes(findings);
    if (fixes.length === 0) return [];
    now = applyEdits(
      now,
      fixes.flatMap((fix) => fix.edits),
    );
    const after = findingsOf(now);
    const isKnown = countOf(findings, 'unknown-kind') === countOf(after, 'unknown-kind');
    const twice = (isKnown ? ['written-twice', 'front-matter-syntax'] : ['front-matter-syntax']).flatMap(
      (rule) => created(findings, after, rule),
    );
    if (twice.length > 0) return [`all fixes at once make ${twice.join('; ')}`];
    findings = after;
  }
  return ['fixes do not come to rest'];
}

const VALUES = [
  '',
  ' ',
  'Pilot',
  '试点',
  'a, b',
  'a; b',
  '2026-05-01',
  '2026-05-01..2026-06-01',
  'W3',
  'W1-W2',
  '3',
  '-1',
  '1e3',
  '0x1f',
  'yes',
  'null',
  '~',
  'true',
  '- a',
  '# a',
  'a # b',
  'a: b',
  '[a]',
  '[a](b)',
  '{a: b}',
  '<!-- x -->',
  '<br>',
  '<b>',
  '&amp;',
  '&lt',
  '*a*',
  '_a_',
  '`a`',
  '~~a~~',
  '\\',
  '\\|',
  '|',
  'a|b',
  'a\nb',
  'a\r\nb',
  'a\n\nb',
  "'",
  '"',
  '“a”',
  'a "b" c',
  '%',
  '@a',
  'due:W1',
  'https://example.com/a_b',
  'www.example.com',
  'a@b.cd',
  '---',
  '...',
  '!x',
  '*a',
  '&a',
  '>',
  '|-',
  '?',
  ': a',
  'a:',
  '\u0000',
  '\u2028',
  '\u00a0',
  '\ufeff',
  '\t',
  'x\ty',
  '\ud800',
  '😀',
  'constructor',
  '__proto__',
  '$&',
  '- [ ] a',
  '1. a',
  'N/A',
];

type Random = ReturnType<typeof random>;

function valueOf(r: Random): string {
  const one = (): string => (r() < 0.7 ? r.pick(VALUES) : r.pick(FRAGMENTS));
  return r() < 0.6 ? one() : one() + r.pick(['', ' ', 'x', ' y ']) + one();
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
function rest(playbook: Playbook, { type, pointer }: Intent, rows: boolean): string {
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
  if (at?.type === 'text')
    playbook.syntax.tasks.forEach(({ range }, nth) => {
      if (range.start <= at.range.start && at.range.end <= range.end)
        Object.assign(tasks[nth] ?? {}, { text: '' });
    });
  return JSON.stringify([data, tasks, playbook.syntax.comments.map(({ text }) => text)]);
}

function overlapping(edits: readonly TextEdit[], length: number): boolean {
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start);
  return sorted.some(
    ({ range }, index) =>
      range.start < 0 ||
      range.end > length ||
      range.start > range.end ||
      range.start < (sorted[index - 1]?.range.end ?? 0),
  );
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
  if (intent.pointer === '/playbook' || intent.pointer === '/lang') return said(null);
  const dates = intent.type === 'move-bar' || intent.type === 'resize-bar';
  const row = intent.type === 'set-value' && /^\/[^/]+\/\d+\//.test(intent.pointer);
  // An emptied row is no row any more, and a filled one is one.
  const [, list = ''] = intent.pointer.split('/');
  const count = (one: Playbook): number => ((one.data[list] as unknown[] | undefined) ?? []).length;
  const rows = intent.type === 'add-row' || (row && list !== 'tasks' && count(next) !== count(playbook));
  if (rest(playbook, intent, rows) !== rest(next, intent, rows)) return said('changes something else');
  if (intent.type === 'tick-task' && next.tasks[Number(intent.pointer.slice(7))]?.done !== intent.done)
    return said('does not tick');
  if (dates && edits.length > 0) return said(dateFault(next, schedule, intent));
  if (intent.type === 'set-value' && !rows) {
    const wanted = intent.value.trim().replace(/\s*\n\s*/g, '\n');
    const is = textAt(next, intent.pointer);
    const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    // One of several words, or a day, is read as its list or the calendar spells it, without signs around it.
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
  const tally: Tally = { documents: 0, fixes: 0, edits: 0, refused: 0, faults: [] };
  while (tally.fixes + tally.edits + tally.refused < count) {
    const text = texts.next().value;
    const workspace = check(text);
    const [file] = workspace.files;
    tally.documents++;
    const fault = (what: string): void => {
      tally.faults.push(`seed ${seed}, document ${tally.documents}: ${what}`);
    };
    if (!file) continue;
    const { findings, playbook } = file;
    const { schedule } = workspace.contextOf(playbook);
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
    told(tally);
  }
  return tally;
}
