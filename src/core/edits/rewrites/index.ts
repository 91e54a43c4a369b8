import type { Bilingual, Playbook, TextEdit } from '../../playbook/types.ts';
import { hostOf, withParts } from '../../playbook/parts.ts';
import { titlesOf } from '../../playbook/naming/labels.ts';
import type { ListProperty } from '../../playbook/schema.ts';
import type { Range } from '../../syntax/types.ts';
import { alignTable } from './align-table.ts';
import { rowGroups, rowsToTable } from './rows-to-table.ts';
import { boundTables, tableToItems } from './table-to-items.ts';

/** Another notation for what stands in a document, which says the same in it. */
export interface Rewrite {
  what: 'to-table' | 'to-items' | 'align';
  /** What its rows are called in a sentence; of `align` nothing. */
  rows: Bilingual;
  edits: TextEdit[];
}

function rowsName({ name, node }: ListProperty): Bilingual {
  const { en, zh } = titlesOf(node, name);
  return { en: en.toLowerCase(), zh };
}

const touches = (a: Range, b: Range): boolean => a.start <= b.end && b.start <= a.end;

/** The rewrites of tables, numbered lists and headings that a range touches. */
export function rewritesAt(playbook: Playbook, range: Range): Rewrite[] {
  const host = hostOf(playbook);
  const offer = (what: Rewrite['what'], rows: Bilingual, edits: TextEdit[] | null): Rewrite[] =>
    edits ? [{ what, rows, edits }] : [];
  return [
    ...withParts(host).flatMap((one) => [
      ...rowGroups(one)
        .filter((group) => touches(group.range, range))
        .flatMap((group) => offer('to-table', rowsName(group.list), rowsToTable(one, group))),
      ...boundTables(one)
        .filter(({ table }) => touches(table.range, range))
        .flatMap((bound) => offer('to-items', rowsName(bound.list), tableToItems(one, bound))),
    ]),
    ...host.syntax.tables
      .filter((table) => touches(table.range, range))
      .flatMap((table) => offer('align', { en: '', zh: '' }, alignTable(host, table))),
  ];
}
