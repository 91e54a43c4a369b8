import type { SchemaNode } from '../src/core/playbook/schema.ts';
import { wordFaults } from './fixtures.ts';

/** Every property of a kind, and every column of its lists, by pointer. */
export function propertiesOf(schema: SchemaNode): [string, SchemaNode][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, node]): [string, SchemaNode][] => [
    [`/${name}`, node],
    ...propertiesOf(node.items ?? {}).map(([path, inner]): [string, SchemaNode] => [
      `/${name}${path}`,
      inner,
    ]),
  ]);
}

/** Titles and descriptions of a kind, its properties and columns that are not there in both languages. */
export function schemaWordFaults(schema: SchemaNode): string[] {
  return [['', schema] as const, ...propertiesOf(schema)].flatMap(([path, node]) => {
    const { title, description, 'x-zh': zh = {} } = node;
    return wordFaults([
      [`${path}/title`, { en: title, zh: zh.title }],
      [`${path}/description`, { en: description, zh: zh.description }],
    ]);
  });
}
