import type { KindSchema } from '../../playbook/schema.ts';
import { tablesOf } from '../table.ts';
import type { TableView } from '../../views/shapes/table.ts';
import type { ProgrammeDocument } from './parts.ts';
import { qualify } from '../../views/qualify.ts';

/** Lists whose rows say what is measured: benefits, short-term wins, conditions of gates. */
function measures(schema: KindSchema, list: string): boolean {
  const { entity = null, columns } = schema.lists.get(list) ?? {};
  return entity !== null && (columns?.has('metric') || columns?.has('criteria') || false);
}

/** What the programme measures itself by, wherever it is written. */
export function programmeMetrics(parts: ProgrammeDocument[], charter: ProgrammeDocument): TableView {
  const zh = charter.context.lang === 'zh';
  const tables = parts.flatMap(({ context, file }) => {
    const { playbook } = context;
    return qualify(file.path, tablesOf(context))
      .filter(({ list, rows }) => measures(playbook.schema, list) && rows.length > 0)
      .map((table) => ({ ...table, name: `${table.name} · ${playbook.title}` }));
  });
  return {
    type: 'table',
    title: charter.file.playbook.title,
    subtitle: zh ? '用什么来衡量' : 'What is measured',
    cards: tables.map(({ name, rows }) => ({ value: String(rows.length), label: name })),
    tables,
  };
}
