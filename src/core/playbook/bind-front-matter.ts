import type { YamlEntry, YamlMap, YamlSeq } from '../syntax/types.ts';
import { escapePointer, listTexts, problem, putText, type Binder } from './binder.ts';
import type { ListProperty, Property } from './schema.ts';
import { kebab, labelKey } from './labels.ts';
import { suggest } from './suggest.ts';
import type { Origin } from './types.ts';

function putNode(
  binder: Binder,
  target: Record<string, unknown>,
  property: Property,
  pointer: string,
  entry: YamlEntry,
): void {
  const origin: Origin = { type: 'yaml', range: entry.value.range, keyRange: entry.keyRange };
  if (entry.value.type === 'scalar') {
    putText(binder, target, property, pointer, entry.value.text, origin);
    return;
  }
  if (entry.value.type === 'seq' && entry.value.items.every((item) => item.type === 'scalar')) {
    const items = entry.value.items.map((item) => (item.type === 'scalar' ? item.text : ''));
    putText(binder, target, property, pointer, listTexts(items, property), origin);
    entry.value.items.forEach((item, index) => {
      binder.origins.set(`${pointer}/${index}`, { type: 'yaml', range: item.range, keyRange: null });
    });
    return;
  }
  problem(binder, 'invalid-value', 'nested', pointer, entry.value.range, { field: property.name });
}

function bindRow(binder: Binder, list: ListProperty, map: YamlMap, pointer: string): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const entry of map.entries) {
    const name = list.columnLabels.get(labelKey(entry.key)) ?? kebab(entry.key);
    const property = list.columns.get(name);
    const at = `${pointer}/${escapePointer(name)}`;
    if (property) putNode(binder, row, property, at, entry);
    else if (!entry.key.startsWith('x-')) unknownKey(binder, entry, at, [...list.columns.keys()]);
  }
  return row;
}

function bindList(binder: Binder, list: ListProperty, entry: YamlEntry, seq: YamlSeq): void {
  const pointer = `/${list.name}`;
  binder.origins.set(pointer, { type: 'yaml', range: entry.value.range, keyRange: entry.keyRange });
  const rows: Record<string, unknown>[] = [];
  for (const item of seq.items) {
    const at = `${pointer}/${rows.length}`;
    if (item.type === 'map') {
      binder.origins.set(at, { type: 'yaml', range: item.range, keyRange: null });
      rows.push(bindRow(binder, list, item, at));
    } else if (item.type === 'scalar') {
      binder.origins.set(at, { type: 'yaml', range: item.range, keyRange: null });
      rows.push({ name: item.text });
    } else {
      problem(binder, 'invalid-value', 'nested', pointer, item.range, { field: list.name });
    }
  }
  if (rows.length > 0) binder.data[list.name] = rows;
}

/** @param prefix of the keys that are meant, where the key stands in a mapping */
function unknownKey(binder: Binder, entry: YamlEntry, pointer: string, known: string[], prefix = ''): void {
  const own = known.flatMap((key) => (key.startsWith(prefix) ? key.slice(prefix.length) : []));
  const near = suggest(kebab(entry.key), own);
  const noted = problem(binder, 'unknown-key', near ? 'suggest' : 'default', pointer, entry.keyRange, {
    key: entry.key,
    suggestion: near ?? '',
  });
  if (near) noted.fix = { range: entry.keyRange, text: near };
}

/** Binds the keys of the front matter; a mapping under an unknown key is read as its flat keys (`subject: {type}` as `subject-type`). */
export function bindFrontMatter(binder: Binder, root: YamlMap, prefix = ''): void {
  const { schema } = binder;
  for (const entry of root.entries) {
    const name = prefix + kebab(entry.key);
    if (name === 'playbook') {
      binder.data.playbook = schema.kind;
      binder.origins.set('/playbook', { type: 'yaml', range: entry.value.range, keyRange: entry.keyRange });
      continue;
    }
    const property = schema.scalars.get(name);
    const list = schema.lists.get(name);
    if (property) putNode(binder, binder.data, property, `/${escapePointer(name)}`, entry);
    else if (list && entry.value.type === 'seq') bindList(binder, list, entry, entry.value);
    else if (list && entry.value.type === 'scalar' && entry.value.value === null) continue;
    else if (list) problem(binder, 'invalid-value', 'rows', `/${name}`, entry.value.range, { field: name });
    else if (entry.value.type === 'map' && prefix === '')
      bindFrontMatter(binder, entry.value, `${kebab(entry.key)}-`);
    else if (!entry.key.startsWith('x-')) {
      const known = [...schema.scalars.keys(), ...schema.lists.keys()];
      unknownKey(binder, entry, `/${escapePointer(name)}`, known, prefix);
    }
  }
}
