import { foreignName } from '../evidence/foreign.ts';
import { isLogHeading } from '../naming/log-heading.ts';
import { innerListOf } from '../notations/heading-target.ts';
import { areLabelled, isDated, notationOf, type ItemList } from '../notations/item-lists.ts';
import { bindItems } from '../notations/items.ts';
import { saidByHeadings } from '../notations/said-by-heading.ts';
import { binderOf, chainBelowTitle, directiveAbove, REFERENCE, rowAbove, type Reader } from '../reader.ts';
import type { KindSchema, ListProperty } from '../schema.ts';
import type { Reading, UnreadPlace } from '../types.ts';
import { directed, schemasOf, unknownDirective } from './directives.ts';

/** The list that the headings around a list of items name, or `text` where it belongs to a text. */
function itemsTarget(
  reader: Reader,
  items: ItemList,
): { schema: KindSchema; list: ListProperty; why: Reading['why'] } | 'text' | null {
  const notation = notationOf(items);
  const chain = chainBelowTitle(reader.syntax, items.section);
  // A log is the log of whatever is around it.
  const isLog = isLogHeading(reader.syntax.sections[items.section]?.heading?.text ?? '');
  for (const { heading } of isLog ? chain.slice(0, 1) : chain) {
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
      const isSure = named.by === 'sure' || (own && notation !== 'bullets' && list?.grouped);
      if (list && isSure && (own || notation !== 'tasks')) {
        return { schema, list, why: named.by === 'sure' ? 'heading' : 'near-heading' };
      }
      if (own && named.by !== 'part' && named.names.some((name) => schema.scalars.has(name))) return 'text';
    }
  }
  return null;
}

/**
 * The list that a heading around items may mean, where they can be its rows: one of the document's kind, and of other
 * kinds where each item begins with a day, as rows of that list do.
 */
function nearList(reader: Reader, items: ItemList): UnreadPlace['like'] {
  const { schema: host } = reader.host;
  const dated = isDated(reader.syntax, items);
  const notation = notationOf(items);
  for (const { heading } of chainBelowTitle(reader.syntax, items.section)) {
    for (const schema of dated ? schemasOf(reader) : [host]) {
      const list = reader
        .named(schema, heading.text)
        ?.names.flatMap((name) => schema.lists.get(name) ?? [])
        .find(
          ({ notations, columns }) => notations.has(notation) && (schema === host || columns.has('when')),
        );
      if (list) return { kind: schema.kind, list: list.name };
    }
  }
  return null;
}

/** Binds the items of a list to the list of rows that their headings name, or notes that they were not read. */
export function readItems(reader: Reader, items: ItemList): void {
  const { syntax, readings, unread, named } = reader;
  const first = items.items[0];
  if (!first || reader.taken.has(first.list)) return;
  const range = { start: first.range.start, end: first.textRange.end };
  const notation = notationOf(items);
  const row = rowAbove(reader, items.section, first.range.start);
  if (row && notation !== 'tasks') {
    const { binder } = row;
    const outer = binder.schema.lists.get(row.list);
    const inner = outer && innerListOf({ schema: binder.schema, list: outer });
    if (inner?.notations.has(notation) && row.list !== inner.name) {
      readings.push({ range, kind: binder.schema.kind, list: inner.name, why: 'shape' });
      // The name stands in the heading, whose text is the outer row's own.
      bindItems(binder, inner, items, syntax, ({ data }) => {
        if (inner.within && typeof row.data.name === 'string') data[inner.within] ??= row.data.name;
      });
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
    const said = saidByHeadings(reader, { section: items.section, range }, target.schema, target.list);
    bindItems(binder, target.list, items, syntax, ({ data }) => {
      for (const { column, value } of said) data[column] ??= value;
    });
    return;
  }
  // Bullets are how people write prose: they are told of where their own heading means rows.
  const heading = syntax.sections[items.section]?.heading?.text ?? '';
  if (isLogHeading(heading)) return;
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
  const place = { range, what: 'list', like, foreign, at: first.range.start } as const;
  if (notation === 'numbered' || isDated(syntax, items) || mayBeRows) unread.push(place);
  else if (notation === 'bullets') reader.passed.push(place);
}
