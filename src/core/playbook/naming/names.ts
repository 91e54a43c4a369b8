import { memoizeWeak } from '../../memoize.ts';
import { bilingual, titlesOf } from './labels.ts';
import type { KindSchema, KindSchemas, SchemaNode } from '../schema.ts';
import { textOf } from '../rows.ts';
import { dataAt } from '../data-at.ts';
import type { Bilingual, Playbook } from '../types.ts';

/** What columns refer to although no kind defines it yet. */
const UNDEFINED: [string, Bilingual][] = [['stakeholder', { en: 'stakeholder', zh: '利益相关方' }]];

/** Names of the types of rows and documents (`x-entity` of the schemas). */
const entityNames = memoizeWeak((kinds: KindSchemas): ReadonlyMap<string, Bilingual> => {
  const nodes = [...kinds.values()].flatMap(({ schema }) => [
    schema.node,
    ...Object.values(schema.node.properties ?? {}),
  ]);
  return new Map([
    ...UNDEFINED,
    ...nodes.flatMap(({ 'x-entity': entity }): [string, Bilingual][] =>
      entity ? [[entity.type, { en: entity.en, zh: entity.zh }]] : [],
    ),
  ]);
});

/** A type of entity as its reader calls it; one that no kind defines keeps its id. */
export function entityName(kinds: KindSchemas, type: string): Bilingual {
  return entityNames(kinds).get(type) ?? { en: type, zh: type };
}

/** A kind as its reader calls it, in a sentence; one that is unknown keeps its id. */
export function kindName(kinds: KindSchemas, kind: string): Bilingual {
  const { en, zh } = titlesOf(kinds.get(kind)?.schema.node, kind);
  return { en: en.toLowerCase(), zh };
}

function columnOf(schema: KindSchema, list: string, column: string): SchemaNode | undefined {
  return schema.lists.get(list)?.columns.get(column)?.node;
}

/** A column as its reader calls it, in a sentence. */
export function columnName(schema: KindSchema, list: string, column: string): Bilingual {
  const { en, zh } = titlesOf(columnOf(schema, list, column), column);
  return { en: en.toLowerCase(), zh };
}

/** A value of a column as its reader calls it; one of somebody's own stays as it is. */
export function valueName(schema: KindSchema, list: string, column: string, value: string): Bilingual {
  const node = columnOf(schema, list, column);
  return bilingual((node?.['x-values'] ?? node?.items?.['x-values'])?.[value], value);
}

/** A text that is the same in both languages. */
const asWritten = (text: string): Bilingual => ({ en: text, zh: text });

/** What stands at a pointer, as its reader calls it: a key or list by its title, a row and a task by what they say. */
export function placeName(playbook: Playbook<any>, pointer: string): Bilingual {
  const { schema, tasks } = playbook;
  const [, name = '', index, column] = pointer.split('/');
  const list = schema.lists.get(name);
  if (name === 'tasks' && index !== undefined) return asWritten(tasks[Number(index)]?.text ?? '');
  if (!list || index === undefined) return titlesOf((list ?? schema.scalars.get(name))?.node, name);
  const called = [list.key, ...list.keys, 'id'].map((key) =>
    textOf(dataAt(playbook, `/${name}/${index}/${key}`)),
  );
  const row = asWritten(
    called.find((text) => text !== undefined) ?? (/^\d+$/.test(index) ? String(Number(index) + 1) : index),
  );
  if (column === undefined) return row;
  const title = titlesOf(list.columns.get(column)?.node, column);
  return { en: `${title.en} of ${row.en}`, zh: `${row.zh}：${title.zh}` };
}
