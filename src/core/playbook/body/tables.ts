import { memoizeWeak } from '../../memoize.ts';
import type { Syntax, Table } from '../../syntax/types.ts';
import { problem } from '../binder.ts';
import {
  bearsOut,
  bestOf,
  fitOf,
  fitsIn,
  headerOf,
  onlyBestOf,
  speaksForItself,
  timedOf,
  type Fit,
  type Header,
} from '../evidence/evidence.ts';
import { foreignName } from '../evidence/foreign.ts';
import { titlesOf } from '../naming/labels.ts';
import { bindApprovals, bindFieldTable } from '../notations/control.ts';
import { innerListOf } from '../notations/heading-target.ts';
import { saidByHeadings } from '../notations/said-by-heading.ts';
import { bindTable } from '../notations/table.ts';
import { isHours } from '../evidence/reference-tables.ts';
import { listOfValues } from '../values/key-values.ts';
import { binderOf, chainOf, REFERENCE, rowAround, type Reader } from '../reader.ts';
import type { KindSchema } from '../schema.ts';
import type { Reading } from '../types.ts';
import { directed, schemasOf, unknownDirective } from './directives.ts';

/** Where rows go, and why. */
interface Choice {
  schema: KindSchema;
  fit: Fit;
  why: Reading['why'];
  /** The row around, to which all rows belong that name none. */
  outer?: string;
}

/** A table below a heading or line that stands for a phase holds the work of that phase. */
function byRow(reader: Reader, table: Table, header: Header): Choice | null {
  const outer = rowAround(reader, table.section, table.range.start);
  const { schema } = outer?.binder ?? {};
  const list = schema?.lists.get(outer?.list ?? '');
  const inner = schema && list && innerListOf({ schema, list });
  const fit = inner && fitOf(inner, header);
  if (!schema || !fit || !bearsOut(fit)) return null;
  const name = outer?.data.name;
  return { schema, fit, why: 'shape', ...(typeof name === 'string' ? { outer: name } : {}) };
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

/** True below the title alone, or above every heading: a document of one table, as a spreadsheet is saved, has no other. */
function isBelowTitle({ syntax }: Reader, { section }: Table): boolean {
  return (syntax.sections[section]?.heading?.level ?? 1) === 1;
}

/**
 * What the columns alone say a table is: they fit one list of the document's kind, and all of them are known, or, below
 * the title, five at least that are half of them.
 */
function byColumns(reader: Reader, table: Table, header: Header): Choice | null {
  const { schema } = reader.host;
  const fits = fitsIn(schema, header);
  const fit = onlyBestOf(fits) ?? timedOf(fits, table);
  if (!fit) return null;
  const isSure = speaksForItself(fit) && (hasNoHeading(reader, table) || fit.known > 3);
  const isMost = bearsOut(fit) && fit.known >= 5 && isBelowTitle(reader, table);
  return isSure || isMost ? { schema, fit, why: 'columns' } : null;
}

/** What the first column alone says a table is, where the rows of one list have no other names than its. */
function byValues(reader: Reader, table: Table, header: Header): Choice | null {
  for (const schema of schemasOf(reader)) {
    const list = listOfValues(schema, table);
    if (list) return { schema, fit: fitOf(list, header), why: 'shape' };
  }
  return null;
}

/** The list that a table resembles most, of any kind. */
function likeness(reader: Reader, header: Header): { kind: string; list: string } | null {
  for (const schema of schemasOf(reader)) {
    const fit = bestOf(fitsIn(schema, header).filter(bearsOut));
    if (fit) return { kind: schema.kind, list: fit.list.name };
  }
  return null;
}

/** Binds a table to the list that it is by its directive, its headings or its columns, or notes that it was not read. */
export function readTable(reader: Reader, table: Table): void {
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
  const named = choice ? null : byValues(reader, table, header);
  const isOther = isHours(table) || named !== null;
  if (named && bearsOut(named.fit)) choice ??= named;
  if (!isOther) {
    choice ??=
      byRow(reader, table, header) ??
      byHeading(reader, table.section, header) ??
      byColumns(reader, table, header);
  }
  const binder = choice && binderOf(reader, choice.schema.kind);
  if (!choice || !binder) {
    const heading = chainOf(syntax, table.section)[0]?.heading.text ?? '';
    const foreign = isOther ? null : foreignName(header, heading);
    const like = foreign || isOther ? null : likeness(reader, header);
    unread.push({ range, what: 'table', like, foreign, at: table.range.start });
    return;
  }
  const { list, known } = choice.fit;
  if (known === 0) {
    // Its author says what it is, and nothing in it bears that out: no rows out of nothing.
    const missed = {
      list: titlesOf(list.node, list.name),
      column: titlesOf(list.columns.get(list.key)?.node, list.key),
    };
    problem(binder, 'unknown-column', 'none', `/${list.name}`, range, missed).severity = 'warning';
    return;
  }
  readings.push({ range, kind: choice.schema.kind, list: list.name, why: choice.why });
  bindTable(
    binder,
    choice.fit,
    table,
    syntax.text,
    choice.outer,
    saidByHeadings(reader, table, choice.schema, list),
  );
}
