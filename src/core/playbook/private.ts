import type { ListProperty, Property } from './schema.ts';
import { withParts } from './parts.ts';
import type { Playbook } from './types.ts';

const isHidden = ({ node }: Property): boolean => node['x-private'] === true;

const hiddenColumns = ({ columns }: ListProperty): Property[] => [...columns.values()].filter(isHidden);

/** True for a pointer at a value that says something of a person which is not for others. */
export function isPrivate({ schema }: Playbook, pointer: string): boolean {
  const [, name = '', , column = ''] = pointer.split('/');
  const property = schema.scalars.get(name) ?? schema.lists.get(name)?.columns.get(column);
  return property !== undefined && isHidden(property);
}

type Rows = readonly Record<string, unknown>[];

/** What is private in a document without its parts, and where it stands; each property once. */
function privateIn({ schema, data }: Playbook): { property: Property; list: string | null }[] {
  const scalars = [...schema.scalars.values()].filter(
    (property) => isHidden(property) && data[property.name] !== undefined,
  );
  const columns = [...schema.lists.values()].flatMap((list) => {
    const rows = (data[list.name] ?? []) as Rows;
    return hiddenColumns(list)
      .filter(({ name }) => rows.some((row) => row[name] !== undefined))
      .map((property) => ({ property, list: list.name }));
  });
  return [...scalars.map((property) => ({ property, list: null })), ...columns];
}

/** What a document and its parts hold that is private, each property once. */
export function privateProperties(playbook: Playbook): Property[] {
  return withParts(playbook).flatMap((one) => privateIn(one).map(({ property }) => property));
}

/** A title that names whom the document is about, with `…` in its place. */
function discreet(title: string, hidden: readonly unknown[]): string {
  return hidden.reduce<string>(
    (text, value) => (typeof value === 'string' && value !== '' ? text.replaceAll(value, '…') : text),
    title,
  );
}

function stripped(playbook: Playbook): Playbook {
  const found = privateIn(playbook);
  const data: Record<string, unknown> = { ...playbook.data };
  const scalars = found.filter(({ list }) => list === null).map(({ property }) => property.name);
  for (const name of scalars) delete data[name];
  for (const list of new Set(found.flatMap((one) => one.list ?? []))) {
    const hidden = new Set(found.flatMap((one) => (one.list === list ? one.property.name : [])));
    data[list] = (data[list] as Rows).map((row) =>
      Object.fromEntries(Object.entries(row).filter(([column]) => !hidden.has(column))),
    );
  }
  const title = discreet(
    playbook.title,
    scalars.map((name) => playbook.data[name]),
  );
  if (data.title !== undefined) data.title = title;
  return { ...playbook, title, data: data as Playbook['data'] };
}

/** A document with its parts, none of which holds what is private; the same one where none does. */
export function withoutPrivate(playbook: Playbook): Playbook {
  if (privateProperties(playbook).length === 0) return playbook;
  const host = stripped(playbook);
  host.parts = playbook.parts.map((part) => ({ ...stripped(part), title: host.title, host }));
  return host;
}
