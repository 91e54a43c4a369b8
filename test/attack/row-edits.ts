import isIntent from '../../src/core/generated/intent-validator.js';
import { readPlaybook } from '../../src/core/index.ts';
import { applyEdits, editFor, editForAll } from '../../src/core/edits/apply.ts';
import { refusalText, type Refusal } from '../../src/core/edits/refusal.ts';
import { pasteRange } from '../../src/core/edits/rows/paste-range.ts';
import { rangeOfText, textOfRange } from '../../src/core/edits/rows/range-text.ts';
import type { Intent } from '../../src/core/generated/intents.ts';
import { partNamed, withParts } from '../../src/core/playbook/parts.ts';
import { rowsOf, type Row } from '../../src/core/playbook/rows.ts';
import type { Playbook, TextEdit } from '../../src/core/playbook/types.ts';
import type { Schedule } from '../../src/core/schedule/types.ts';
import { rowIntentOf, updateOf } from './row-intents.ts';
import { bare, overlapping } from './said.ts';
import { valueOf, type Random } from './values.ts';

type Update = Extract<Intent, { type: 'update-work' }>;

/** How an attack ended: refused with words, or made with the first fault that is seen, null where there is none. */
export interface Outcome {
  what: string;
  refused: boolean;
  fault: string | null;
}

const json = JSON.stringify;

/** Things that are more in one list than in another. */
function more(of: readonly string[], than: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of than) counts.set(one, (counts.get(one) ?? 0) + 1);
  return of.filter((one) => {
    const left = counts.get(one) ?? 0;
    counts.set(one, left - 1);
    return left <= 0;
  });
}

/** Lines by what they say: padding, ordinals, which follow the place of a row, and blank lines are left out. */
const linesOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    const said = line
      .replace(/\d+|[一二三四五六七八九十]+|\b[A-Z]\b/g, '#')
      .replace(/-{2,}/g, '--')
      .replace(/[ \t]+/g, '');
    return said.trim() === '' ? [] : said;
  });

/** The lines that values of these rows stand in. */
function linesAt(playbook: Playbook, pointers: readonly string[]): string[] {
  const { text } = playbook.syntax;
  const ranges = [...playbook.origins].flatMap(([pointer, { range }]) =>
    pointers.some((one) => pointer === one || pointer.startsWith(`${one}/`)) ? [range] : [],
  );
  playbook.syntax.tasks.forEach(({ range }, index) => {
    if (pointers.includes(`/tasks/${index}`)) ranges.push(range);
  });
  const found = new Map<number, string>();
  for (const { start, end } of ranges) {
    for (let at = text.lastIndexOf('\n', start - 1) + 1; at <= end;) {
      const feed = text.indexOf('\n', at);
      const next = feed < 0 ? text.length : feed;
      found.set(at, text.slice(at, next));
      at = next + 1;
    }
  }
  return linesOf([...found.values()].join('\n'));
}

/** What all kinds of a file say, each by itself, without some places: pointers of rows, values and keys, by kind. */
function saidBy(host: Playbook, isAsked: (kind: string, pointer: string) => boolean): unknown[][] {
  const said: unknown[][] = [];
  for (const { kind, data } of withParts(host)) {
    for (const [name, value] of Object.entries(data)) {
      if (isAsked(kind, `/${name}`)) continue;
      if (!Array.isArray(value)) said.push([kind, name, value]);
      else
        value.forEach((row: unknown, index) => {
          const isRow = typeof row === 'object' && row !== null;
          const cells = Object.entries(isRow ? row : { '': row });
          const own = cells.filter(([column]) => !isAsked(kind, `/${name}/${index}/${column}`));
          said.push([kind, name, index, own]);
        });
    }
  }
  return said;
}

type Asked = Parameters<typeof saidBy>[1];
const restOf = (host: Playbook, isAsked: Asked): string => json(saidBy(host, isAsked));

/** The same without the numbers of rows: rows may stand below a heading that changes its place. */
const unplacedRestOf = (host: Playbook, isAsked: Asked): string =>
  json(
    saidBy(host, isAsked)
      .map(([kind, name, index, own]) => json(own === undefined ? [kind, name, index] : [kind, name, own]))
      .toSorted(),
  );

const tasksOf = ({ tasks }: Playbook): string[] =>
  tasks.map(({ text, state, owners, facts }) => json([text, state, owners, facts]));
const commentsOf = ({ syntax }: Playbook): string[] => syntax.comments.map(({ text }) => text);

/** The rows after an intent that moves, takes out or repeats some; null where the list has not these rows. */
function rowsAfter(rows: readonly Row[], intent: Intent): Row[] | null {
  const index = Number(intent.pointer.split('/')[2]);
  const after = [...rows];
  if (intent.type === 'move-row') after.splice(intent.to, 0, ...after.splice(index, 1));
  else if (intent.type === 'delete-row') after.splice(index, intent.count);
  else after.splice(index, 0, ...rows.slice(index, index + 1));
  return index < rows.length ? after : null;
}

function rearrangedFault(before: Playbook, meant: Playbook, next: Playbook, intent: Intent): string | null {
  const [, list = '', number] = intent.pointer.split('/');
  const { kind } = meant;
  const now = kind === next.kind ? next : partNamed(next, kind);
  const wanted = rowsAfter(rowsOf(meant, list), intent);
  const rows = now && now.kind === kind ? rowsOf(now, list) : [];
  const isTable = meant.origins.get(`/${list}`)?.type === 'table';
  const key = meant.schema.lists.get(list)?.key ?? '';
  // The number of a step or phase follows its place, and an id is not repeated.
  const said = (row: Row): string =>
    json(
      Object.entries(row).flatMap(([name, value]) => {
        if (name === 'id' && (intent.type === 'duplicate-row' || !isTable)) return [];
        if (!isTable && (name === 'no' || name === key)) return [[name, linesOf(String(value))]];
        return [[name, value]];
      }),
    );
  if (!wanted || json(wanted.map(said)) !== json(rows.map(said))) return 'has other rows';
  const isList = (of: string, pointer: string): boolean => of === kind && pointer === `/${list}`;
  const isPart = meant !== before && rows.length === 0;
  const others = (of: string, pointer: string): boolean => (isPart && of === kind) || isList(of, pointer);
  if (unplacedRestOf(before, others) !== unplacedRestOf(next, others)) return 'changes something else';
  const count = intent.type === 'delete-row' ? intent.count : 1;
  const own = linesAt(
    meant,
    Array.from({ length: count }, (_, nth) => `/${list}/${Number(number) + nth}`),
  );
  const [was, is] = [linesOf(before.syntax.text), linesOf(next.syntax.text)];
  const lost = more(was, is);
  const gained = more(is, was);
  if (more(lost, intent.type === 'delete-row' ? own : []).length > 0) return `loses ${json(lost)}`;
  // A copy says what its row says, but for an id.
  const isCopied = intent.type === 'duplicate-row' && rowsOf(meant, list)[Number(number)]?.id === undefined;
  const strange = isCopied ? gained.filter((line) => !was.includes(line)) : gained;
  const most = intent.type === 'duplicate-row' && !isCopied ? own.length : 0;
  if (strange.length > most) return `gains ${json(strange)}`;
  for (const of of [tasksOf, commentsOf]) {
    if (intent.type !== 'delete-row' && more(of(before), of(next)).length > 0)
      return 'loses a task or remark';
    if (intent.type !== 'duplicate-row' && more(of(next), of(before)).length > 0)
      return 'gains a task or remark';
  }
  return null;
}

/** Whether a value says what was written: as text, or as its column spells it. */
function says(playbook: Playbook, pointer: string, text: string): boolean {
  const [, list = '', index, column = ''] = pointer.split('/');
  const origin = playbook.origins.get(pointer);
  const value = rowsOf(playbook, list)[Number(index)]?.[column];
  const wanted = text.trim().replace(/\s*\n\s*/g, '\n');
  if (origin?.type === 'cell') {
    const is = origin.row.cells[origin.column]?.text ?? '';
    return is.trim().replace(/\s*\n\s*/g, '\n') === wanted;
  }
  // A value that cannot be read is absent; of one that is read in a line some signs are left out.
  if (typeof value !== 'string') return true;
  return bare(value) === bare(wanted) || value === wanted || bare(wanted) === '';
}

function cellsFault(
  before: Playbook,
  meant: Playbook,
  next: Playbook,
  { pointer, cells }: Extract<Intent, { type: 'set-cells' }>,
): string | null {
  const list = pointer.slice(1);
  const count = rowsOf(meant, list).length;
  const now = meant.kind === next.kind ? next : partNamed(next, meant.kind);
  if (!now) return 'is of another kind';
  const asked = Object.keys(cells).map((cell) => `${pointer}/${cell}`);
  const added = Object.entries(cells).flatMap(([cell, text]) =>
    Number.parseInt(cell, 10) >= count && text.trim() !== '' ? cell.split('/')[0] : [],
  );
  // A row of which nothing is left is none any more.
  const emptied = Object.values(cells).some((text) => rowsOf(meant, list).length > 0 && bare(text) === '');
  const most = count + new Set(added).size;
  const is = rowsOf(now, list).length;
  if (is > most || (is < most && !emptied && added.length === 0)) return `has ${is} rows instead of ${most}`;
  const isAsked = (kind: string, at: string): boolean =>
    kind === meant.kind && (emptied || added.length > 0 ? at === pointer : asked.includes(at));
  if (restOf(before, isAsked) !== restOf(next, isAsked)) return 'changes something else';
  if (is === count) {
    const rows = rowsOf(meant, list).map((row, index) => [row, rowsOf(now, list)[index]] as const);
    const changed = rows.findIndex(([was, after], index) =>
      Object.keys({ ...was, ...after }).some(
        (column) => !(`${index}/${column}` in cells) && json(was[column]) !== json(after?.[column]),
      ),
    );
    if (changed >= 0) return `changes row ${changed} beside what was asked`;
    const wrong = asked.find((at) => {
      const [index = '', column = ''] = at.slice(pointer.length + 1).split('/');
      return Number(index) < count && !says(now, at, cells[`${index}/${column}`] ?? '');
    });
    if (wrong !== undefined) return `does not say ${wrong}`;
  }
  if (more(tasksOf(next), tasksOf(before)).length > 0) return 'gains a task';
  if (json(commentsOf(next)) !== json(commentsOf(before))) return 'changes a remark';
  const own = linesAt(
    meant,
    asked.map((at) => at.replace(/\/[^/]+$/, '')),
  );
  const lost = more(more(linesOf(before.syntax.text), linesOf(next.syntax.text)), own);
  return lost.length > 0 ? `loses ${json(lost)}` : null;
}

const isLogHeading = (text: string): boolean => /^(?:log|进展日志)$/i.test(text);

function updateFault(before: Playbook, next: Playbook, updates: readonly Update[]): string | null {
  const asked = new Set<string>();
  for (const { part, pointer, state, progress, due, dueKey, log } of updates) {
    const kind = part ?? before.kind;
    if (state !== '') asked.add(`${kind}:${pointer}/status`);
    if (progress !== '') asked.add(`${kind}:${pointer}/progress`);
    if (due !== '')
      for (const name of ['when', 'from', 'to', dueKey]) asked.add(`${kind}:${pointer}/${name}`);
    // A key of the document is one of its parts, too.
    if (due !== '' && /^\/[^/]+$/.test(pointer))
      for (const one of withParts(before)) asked.add(`${one.kind}:${pointer}`);
    if (log) for (const one of withParts(before)) asked.add(`${one.kind}:/updated`);
  }
  const isAsked = (kind: string, at: string): boolean => asked.has(`${kind}:${at}`);
  if (restOf(before, isAsked) !== restOf(next, isAsked)) return 'changes something else';
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
    const wanted = state === 'open' || state === 'postponed' ? 'planned' : state;
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

const refused = (what: string, refusal: Refusal, playbook: Playbook): Outcome => {
  const words = [refusalText(refusal, 'en', playbook), refusalText(refusal, 'zh', playbook)];
  const isSaid = words.every((one) => one.length > 5 && !one.includes('undefined'));
  return { what, refused: true, fault: isSaid ? null : 'is refused without words' };
};

/** Reads a document again after edits, and looks at it. */
function made(
  what: string,
  playbook: Playbook,
  edits: readonly TextEdit[],
  faultOf: (next: Playbook) => string | null,
): Outcome {
  const { text } = playbook.syntax;
  const said = (fault: string | null): Outcome => ({ what, refused: false, fault });
  if (overlapping(edits, text.length)) return said('has edits that overlap or lie outside');
  const next = readPlaybook({ path: playbook.path, text: applyEdits(text, edits) });
  return said(next?.kind === playbook.kind ? faultOf(next) : 'is no playbook of its kind any more');
}

/** Rows moved, copied, taken out or filled, or an update of one, in a document or a part of it. */
export function attackRows(
  r: Random,
  playbook: Playbook,
  scheduleOf: (playbook: Playbook) => Schedule,
): Outcome {
  const meant = r.pick(withParts(playbook));
  const intent: Intent = {
    ...rowIntentOf(r, meant),
    ...(meant === playbook ? {} : { part: meant.kind }),
  };
  const what = json(intent);
  if (!isIntent(intent)) return { what, refused: false, fault: 'is no valid message' };
  const data = json(withParts(playbook).map((one) => one.data));
  const result = editFor(playbook, intent, scheduleOf(meant));
  if (json(withParts(playbook).map((one) => one.data)) !== data)
    return { what, refused: false, fault: 'changes what was read' };
  if ('refused' in result) return refused(what, result, playbook);
  return made(what, playbook, result.edits, (next) => {
    if (intent.type === 'update-work') return updateFault(playbook, next, [intent]);
    if (intent.type === 'set-cells') return cellsFault(playbook, meant, next, intent);
    return rearrangedFault(playbook, meant, next, intent);
  });
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

/** Cells of a spreadsheet pasted into a table of the text. */
export function attackPaste(r: Random, playbook: Playbook): Outcome | null {
  const { tables, text } = playbook.syntax;
  const t = r.int(0, tables.length - 1);
  const table = tables[t];
  const index = r.int(0, (table?.rows.length ?? 0) - 1);
  const row = table?.rows[index];
  if (!table || !row) return null;
  const left = r.int(0, row.cells.length - 1);
  const at = row.cells[left]?.range ?? row.range;
  const width = r.int(1, 3);
  const range = Array.from({ length: r.int(1, 3) }, () => Array.from({ length: width }, () => valueOf(r)));
  const what = `paste ${json(range)} at ${json(row.cells[left]?.text)}`;
  const back = rangeOfText(textOfRange(range));
  const plain = (rows: string[][]): string => json(rows).replaceAll(String.raw`\r\n`, String.raw`\n`);
  if (plain(back) !== plain(range)) return { what, refused: false, fault: `is read as ${json(back)}` };
  const edits = pasteRange(playbook, r.int(at.start, at.end), range);
  if (!edits) return { what, refused: true, fault: null };
  return made(what, playbook, edits, (next) => {
    const now = next.syntax.tables[t];
    if (!now || next.syntax.tables.length !== tables.length) return 'changes the number of tables';
    const rows = [table, now].map(({ header, rows: all }) =>
      [header, ...all].map(({ cells, beyond }) => [...cells, ...beyond].map((one) => one.text)),
    );
    const [was = [], is = []] = rows;
    if (is.length !== Math.max(was.length, 1 + index + range.length)) return 'has another number of rows';
    for (const [line, cells] of is.entries()) {
      for (const [column, said] of cells.entries()) {
        const put = range[line - 1 - index]?.[column - left];
        const wanted = (put ?? was[line]?.[column] ?? '').trim().replace(/[ \t\r]*\n\s*/g, '\n');
        if (said.trim().replace(/[ \t\r]*\n\s*/g, '\n') !== wanted)
          return `says ${json(said)} instead of ${json(wanted)}`;
      }
    }
    const after = next.syntax.text;
    const tail = text.slice(table.range.end);
    if (!after.startsWith(text.slice(0, table.range.start)) || !after.endsWith(tail))
      return 'changes text outside its table';
    if (json(tasksOf(next)) !== json(tasksOf(playbook))) return 'changes a task';
    return json(commentsOf(next)) === json(commentsOf(playbook)) ? null : 'changes a remark';
  });
}
