import { schemas } from '../../generated/schemas.ts';
import { tableView } from '../table.ts';
import type { TableView } from '../../views/shapes/table.ts';
import type { Part } from './parts.ts';
import { qualify } from '../../views/qualify.ts';

/** Lists whose rows say what is measured: benefits, short-term wins, conditions of gates. */
function measures(kind: string, list: string): boolean {
  const row = schemas[kind]?.properties?.[list]?.items?.properties ?? {};
  return (
    schemas[kind]?.properties?.[list]?.['x-entity'] !== undefined && ('metric' in row || 'criteria' in row)
  );
}

/** What the programme measures itself by, wherever it is written. */
export function programmeMetrics(parts: Part[], charter: Part): TableView {
  const zh = charter.context.lang === 'zh';
  const tables = parts.flatMap(({ context, file }) =>
    qualify(file.path, tableView(context).tables)
      .filter(({ list, rows }) => measures(file.playbook.kind, list) && rows.length > 0)
      .map((table) => ({ ...table, name: `${table.name} · ${file.playbook.title}` })),
  );
  return {
    type: 'table',
    title: charter.file.playbook.title,
    subtitle: zh ? '用什么来衡量' : 'What is measured',
    cards: tables.map(({ name, rows }) => ({ value: String(rows.length), label: name })),
    tables,
  };
}
