import { memoizeWeak } from '../memoize.ts';
import type { Section, Syntax, Table } from '../syntax/types.ts';
import { problem, putText, type Binder } from './binder.ts';
import { readCell } from './cells.ts';
import {
  bearsOut,
  bestOf,
  fitOf,
  headerOf,
  onlyBestOf,
  speaksForItself,
  type Fit,
  type Header,
} from './evidence.ts';
import { foreignName } from './foreign.ts';
import { isBlank } from './blanks.ts';
import { bindApprovals, bindControlHeadings, bindControlLines, bindFieldTable } from './notations/control.ts';
import { bindHeadings, innerListOf } from './notations/headings.ts';
import { areLabelled, bindItems, isDated, listsOf, notationOf, type ItemList } from './notations/items.ts';
import { linesOf, readLabelled } from './notations/labelled.ts';
import { bindTable } from './notations/table.ts';
import { noteUnreadHeadings } from './notations/unread-headings.ts';
import { binderOf, chainBelowTitle, chainOf, directiveAbove, REFERENCE, type Reader } from './reader.ts';
import { titlesOf } from './labels.ts';
import type { KindSchema, ListProperty, Property } from './schema.ts';
import { suggest } from './suggest.ts';
import type { Reading, UnreadPlace } from './types.ts';

/** Where rows go, and why. */
interface Choice {
  schema: KindSchema;
  fit: Fit;
  why: Reading['why'];
  /** The phase to which all rows belong that name none. */
  phase?: string;
}

/** The kinds whose lists may stand here: the document's own first. */
function schemasOf({ own, kinds }: Reader): KindSchema[] {
  return [...new Set([...own, ...[...kinds.values()].map(({ schema }) => schema)])];
}

/** The list that a directive names: `milestones`, or `roadmap.milestones` of another kind. */
function directed(reader: Reader, name: string): { schema: KindSchema; list: ListProperty } | null {
  const [kind, rest] = /[./]/.test(name) ? name.split(/[./]/, 2) : [null, name];
  // Without a kind it is one that the document says it is.
  for (const schema of kind === null ? reader.own : schemasOf(reader)) {
    if (kind !== null && schema.kind !== kind) continue;
    const named = reader.named(schema, rest ?? '')?.names[0];
    const list = schema.lists.get(named ?? '') ?? schema.lists.get(rest ?? '');
    if (list) return { schema, list };
  }
  return null;
}

function unknownDirective({ host }: Reader, { name, range }: { name: string; range: Table['range'] }): void {
  const allowed = [...host.schema.lists.keys()];
  const near = suggest(name, allowed);
  const params = { key: name, suggestion: near ?? '', allowed };
  problem(host, 'unknown-key', near ? 'list-suggest' : 'list', '', range, params);
}

/** A table below a heading that stands for a phase holds the work of that phase. */
function byRow({ rows, syntax }: Reader, table: Table, header: Header): Choice | null {
  const outer = chainOf(syntax, table.section)
    .map(({ index }) => rows.get(index))
    .find((row) => row !== undefined);
  const { schema } = outer?.binder ?? {};
  const list = schema?.lists.get(outer?.list ?? '');
  const inner = schema && list && innerListOf({ schema, list });
  const fit = inner && fitOf(inner, header);
  if (!schema || !fit || !bearsOut(fit)) return null;
  const phase = typeof outer?.data.name === 'string' ? outer.data.name : undefined;
  return { schema, fit, why: 'shape', ...(phase === undefined ? {} : { phase }) };
}

/** What the headings around a table say it is, where its columns fit. */
function byHeading(reader: Reader, section: number, header: Header): Choice | null {
  for (const [depth, { heading }] of chainOf(reader.syntax, section).entries()) {
    const hinted: Choice[] = [];
    for (const schema of schemasOf(reader)) {
      const named = reader.named(schema, heading.text);
      const lists = (named?.names ?? []).flatMap((name) => schema.lists.get(name) ?? []);
      const fits = lists.map((list) => fitOf(list, header));
      const own = reader.own.includes(schema);
      if (named?.by === 'sure') {
        const fit = fits.find((one) =>
          own && depth === 0 ? one.known > 0 : own ? one.hasKey : bearsOut(one),
        );
        if (fit) return { schema, fit, why: 'heading' };
      }
      if (heading.level === 1 && named?.by !== 'sure') continue;
      const near = named?.by === 'sure' ? [] : fits.filter(bearsOut);
      const fit = bestOf(near);
      if (fit && own) return { schema, fit, why: 'near-heading' };
      // A checklist with an owner, a day and a state is work to be done.
      if (fit && (fit.known > 3 || !foreignName(header, heading.text)))
        hinted.push({ schema, fit, why: 'near-heading' });
    }
    const best = bestOf(hinted.map(({ fit }) => fit));
    const guest = hinted.find(({ fit }) => fit === best);
    if (guest) return guest;
  }
  return null;
}

/** Where in each section the first of its items ends. */
const firstItemEnds = memoizeWeak(({ items }: Syntax): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>();
  for (const { section, range } of items) {
    ends.set(section, Math.min(range.end, ends.get(section) ?? Infinity));
  }
  return ends;
});

/** True where nothing but prose stands between a table and its heading, so that the heading need not be its own. */
function hasNoHeading({ syntax }: Reader, table: Table): boolean {
  const section = syntax.sections[table.section];
  const proseEnd = section?.prose[0]?.range.end ?? Infinity;
  const itemEnd = firstItemEnds(syntax).get(table.section) ?? Infinity;
  return !section?.heading || Math.min(proseEnd, itemEnd) <= table.range.start;
}

/** What the columns alone say a table is: they must all be known, and fit one list of the document's kind. */
function byColumns(reader: Reader, table: Table, header: Header): Choice | null {
  const { schema } = reader.host;
  const fit = onlyBestOf([...schema.lists.values()].map((list) => fitOf(list, header)));
  return fit && speaksForItself(fit) && (hasNoHeading(reader, table) || fit.known > 3)
    ? { schema, fit, why: 'columns' }
    : null;
}

/** The list that a table resembles most, of any kind. */
function likeness(reader: Reader, header: Header): { kind: string; list: string } | null {
  for (const schema of schemasOf(reader)) {
    const fit = bestOf([...schema.lists.values()].map((list) => fitOf(list, header)).filter(bearsOut));
    if (fit) return { kind: schema.kind, list: fit.list.name };
  }
  return null;
}

function readTable(reader: Reader, table: Table): void {
  const { syntax, readings, unread } = reader;
  const { range } = table.header;
  const header = headerOf(table);
  let choice: Choice | null = null;
  if (table.directive) {
    if (table.directive.name === REFERENCE) return;
    const found = directed(reader, table.directive.name);
    if (!found) {
      unknownDirective(reader, table.directive);
      return;
    }
    choice = { schema: found.schema, fit: fitOf(found.list, header), why: 'directive' };
  } else if (bindApprovals(reader, table) || bindFieldTable(reader, table)) {
    readings.push({ range, kind: reader.host.schema.kind, list: null, why: 'shape' });
    return;
  }
  choice ??=
    byRow(reader, table, header) ??
    byHeading(reader, table.section, header) ??
    byColumns(reader, table, header);
  const binder = choice && binderOf(reader, choice.schema.kind);
  if (!choice || !binder) {
    const heading = chainOf(syntax, table.section)[0]?.heading.text ?? '';
    const foreign = foreignName(header, heading);
    const like = foreign ? null : likeness(reader, header);
    unread.push({ range, what: 'table', like, foreign, at: table.range.start });
    return;
  }
  const { list, known } = choice.fit;
  if (known === 0) {
    // Its author says what it is, and nothing in it bears that out: no rows out of nothing.
    const named = {
      list: titlesOf(list.node, list.name),
      column: titlesOf(list.columns.get(list.key)?.node, list.key),
    };
    problem(binder, 'unknown-column', 'none', `/${list.name}`, range, named).severity = 'warning';
    return;
  }
  readings.push({ range, kind: choice.schema.kind, list: list.name, why: choice.why });
  bindTable(binder, choice.fit, table, syntax.text, choice.phase);
}

/** The list that the headings around a list of items name, or `text` where it belongs to a text. */
function itemsTarget(
  reader: Reader,
  items: ItemList,
): { schema: KindSchema; list: ListProperty; why: Reading['why'] } | 'text' | null {
  const notation = notationOf(items);
  for (const { heading } of chainBelowTitle(reader.syntax, items.section)) {
    for (const schema of schemasOf(reader)) {
      const own = reader.own.includes(schema);
      const named = reader.named(schema, heading.text);
      if (!named || (!own && named.by !== 'sure')) continue;
      const lists = named.names.flatMap((name) => schema.lists.get(name) ?? []);
      // A number before a role or a case is no more than its place in the list.
      const list =
        lists.find(({ notations }) => notations.has(notation)) ??
        (notation === 'numbered' && areLabelled(reader.syntax, items)
          ? lists.find(({ notations, sequence }) => notations.has('bullets') && sequence.length > 1)
          : undefined);
      const dated = lists.find(
        ({ columns, notations }) => columns.get('when')?.cell === 'when' && notations.has('bullets'),
      );
      if (dated && isDated(reader.syntax, items)) {
        return { schema, list: dated, why: named.by === 'sure' ? 'heading' : 'near-heading' };
      }
      const isSure = named.by === 'sure' || (own && notation !== 'bullets' && list?.columns.has('action'));
      if (list && isSure && (own || notation !== 'tasks')) {
        return { schema, list, why: named.by === 'sure' ? 'heading' : 'near-heading' };
      }
      if (own && named.by !== 'part' && named.names.some((name) => schema.scalars.has(name))) return 'text';
    }
  }
  return null;
}

/** The list of the document's kind that a heading around items may mean, where they can be its rows. */
function nearList(reader: Reader, items: ItemList): UnreadPlace['like'] {
  const { schema } = reader.host;
  for (const { heading } of chainBelowTitle(reader.syntax, items.section)) {
    const list = reader
      .named(schema, heading.text)
      ?.names.flatMap((name) => schema.lists.get(name) ?? [])
      .find(({ notations }) => notations.has(notationOf(items)));
    if (list) return { kind: schema.kind, list: list.name };
  }
  return null;
}

function readItems(reader: Reader, items: ItemList): void {
  const { syntax, readings, unread, rows, named } = reader;
  const first = items.items[0];
  if (!first || reader.taken.has(first.list)) return;
  const range = { start: first.range.start, end: first.textRange.end };
  const notation = notationOf(items);
  const row = rows.get(items.section);
  if (row && notation !== 'tasks') {
    const { binder } = row;
    const outer = binder.schema.lists.get(row.list);
    const inner = outer && innerListOf({ schema: binder.schema, list: outer });
    if (notation === 'numbered' && inner && row.list !== inner.name) {
      const phase = typeof row.data.name === 'string' ? row.data.name : '';
      readings.push({ range, kind: binder.schema.kind, list: inner.name, why: 'shape' });
      // It stands in the heading, whose text is the phase's own.
      bindItems(binder, inner, items, syntax, ({ data }) => (data.phase ??= phase));
    }
    return;
  }
  const directive = directiveAbove(syntax, first.range.start);
  if (directive?.name === REFERENCE) return;
  const found = directive ? directed(reader, directive.name) : null;
  if (directive && !found) unknownDirective(reader, directive);
  const target = found ? { ...found, why: 'directive' as const } : itemsTarget(reader, items);
  if (target === 'text') return;
  const binder = target && binderOf(reader, target.schema.kind);
  if (target && binder) {
    readings.push({ range, kind: target.schema.kind, list: target.list.name, why: target.why });
    bindItems(binder, target.list, items, syntax);
    return;
  }
  // Bullets are how people write prose: they are told of where their own heading means rows.
  const heading = syntax.sections[items.section]?.heading?.text ?? '';
  const foreign = foreignName([], heading);
  const like = foreign ? null : nearList(reader, items);
  const own = named(reader.host.schema, heading);
  const around = syntax.sections[items.section]?.range ?? range;
  // Bullets beside rows of that list explain them: what each score means, below a table of scores.
  const hasRows = () =>
    readings.some(
      (one) => one.list === like?.list && one.range.start >= around.start && one.range.end <= around.end,
    );
  const mayBeRows =
    notation === 'bullets' && (foreign !== null || (like !== null && own !== null && !hasRows()));
  if (notation === 'numbered' || isDated(syntax, items) || mayBeRows) {
    unread.push({ range, what: 'list', like, foreign, at: first.range.start });
  }
}

/** The one figure or day that the lines under a heading say: `Total: 15,801 EUR` below a cost estimate. */
function putFigure(binder: Binder, property: Property, { prose }: Section, text: string): void {
  const found = prose.flatMap(({ range }) =>
    linesOf(text, range).flatMap(({ text: line, offset }) => {
      const labelled = readLabelled(line, offset);
      const value = labelled?.value ?? line.trim();
      const range = labelled?.valueRange ?? { start: offset, end: offset + line.length };
      return readCell(value, property).type === 'value' ? { value, range } : [];
    }),
  );
  const [only] = found;
  if (found.length !== 1 || !only || binder.data[property.name] !== undefined) return;
  putText(binder, binder.data, property, `/${property.name}`, only.value, {
    type: 'text',
    range: only.range,
  });
}

/** Prose under a heading that names a text; figures and days where a line of it says one. */
function readTexts({ syntax, named, rows }: Reader, binder: Binder): void {
  const { schema, data, origins } = binder;
  for (const [index, section] of syntax.sections.entries()) {
    const name = section.heading && !rows.has(index) ? named(schema, section.heading.text) : null;
    const property = name?.names.map((one) => schema.scalars.get(one)).find((one) => one !== undefined);
    if (property && property.cell !== 'text') putFigure(binder, property, section, syntax.text);
    const first = section.prose[0];
    const last = section.prose.at(-1);
    // Who reviewed it is said by a line, and not by what stands below `Submitting for review`.
    if (!property || property.cell !== 'text' || property.node['x-control'] || !first || !last) continue;
    const text = section.prose.map((paragraph) => paragraph.text).join('\n\n');
    if (isBlank(text) || data[property.name] !== undefined) continue;
    data[property.name] = text;
    const range = { start: first.range.start, end: last.range.end };
    origins.set(`/${property.name}`, { type: 'prose', range });
  }
}

/** Binds what stands in the body: tables, items and headings to lists, lines and prose to facts and texts. */
export function bindBody(reader: Reader): void {
  const { syntax } = reader;
  bindHeadings(reader);
  const places = [
    ...syntax.tables.map((table) => ({ start: table.range.start, read: () => readTable(reader, table) })),
    ...listsOf(syntax).map((items) => ({
      start: items.items[0]?.range.start ?? 0,
      read: () => readItems(reader, items),
    })),
  ];
  for (const { read } of places.toSorted((a, b) => a.start - b.start)) read();
  noteUnreadHeadings(reader);
  bindControlLines(reader);
  bindControlHeadings(reader);
  for (const { kind } of reader.own) {
    const binder = binderOf(reader, kind);
    if (binder) readTexts(reader, binder);
  }
}
