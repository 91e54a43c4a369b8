import type { DocumentContext } from '../context.ts';
import { inWords } from '../message.ts';
import type { SchemaNode } from '../playbook/schema.ts';
import { displayLabel, titleOf } from '../playbook/naming/labels.ts';
import type { Lang } from '../playbook/types.ts';
import { named } from '../views/qualify.ts';
import type { TableView } from '../views/shapes/table.ts';

const NUMERIC = new Set(['score', 'integer', 'number', 'quantity']);

function cellText(value: unknown, node: SchemaNode, lang: Lang): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) {
    return inWords(
      value.map((item) => cellText(item, node.items ?? {}, lang)),
      lang,
    );
  }
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  return displayLabel(node['x-values']?.[String(value)], lang, String(value));
}

/** Every list of a document with the columns that hold something, in the reader's words. */
export function tablesOf({ playbook, data, lang }: DocumentContext): TableView['tables'] {
  const tables: TableView['tables'] = [];
  for (const [name, node] of Object.entries(playbook.schema.node.properties ?? {})) {
    const rows = (data as Record<string, unknown>)[name];
    const properties = node.items?.properties;
    if (!properties || !Array.isArray(rows)) continue;
    const used = Object.entries(properties).filter(([key]) => rows.some((row) => row[key] !== undefined));
    tables.push({
      list: name,
      name: titleOf(node, lang, name),
      columns: used.map(([key, column]) => ({
        key,
        label: titleOf(column, lang, key),
        numeric: NUMERIC.has(column['x-cell'] ?? ''),
      })),
      rows: rows.map((row, index) => ({
        pointer: `/${name}/${index}`,
        cells: used.map(([key, column]) => cellText(row[key], column, lang)),
      })),
    });
  }
  return named(playbook, tables);
}

/** All lists of a document, then those of its parts. */
export function tableView(context: DocumentContext, parts: readonly DocumentContext[] = []): TableView {
  const { playbook, lang } = context;
  const tables = [context, ...parts].flatMap(tablesOf);
  return {
    type: 'table',
    title: playbook.title,
    subtitle: lang === 'zh' ? '全部表格' : 'All tables',
    cards: tables.slice(0, 4).map(({ name, rows }) => ({ value: String(rows.length), label: name })),
    tables,
  };
}
