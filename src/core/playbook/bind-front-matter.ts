import type { Syntax, YamlEntry, YamlMap, YamlSeq } from '../syntax/types.ts';
import { escapePointer, listTexts, problem, putText, takesRows, type Binder } from './binder.ts';
import type { ListProperty, Property } from './schema.ts';
import { keyNamed } from './naming/key-named.ts';
import { kebab, labelKey } from './naming/labels.ts';
import { suggest } from './naming/suggest.ts';
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
  problem(binder, 'invalid-value', 'nested', pointer, entry.value.range, { field: entry.key });
}

/** A key of the author's own. */
const isOwn = (entry: YamlEntry): boolean => entry.key.startsWith('x-');

const columnOf = (list: ListProperty, entry: YamlEntry): string =>
  list.columnLabels.get(labelKey(entry.key)) ?? kebab(entry.key);

/** True, and noted, for a key that stands there already in another form: the first counts. */
function isSecond(binder: Binder, pointer: string, { key, keyRange }: YamlEntry): boolean {
  const known = binder.keys.named.get(pointer);
  if (!known || key.startsWith('x-')) return false;
  const noted = problem(binder, 'written-twice', 'key', pointer, keyRange, { key, first: known.key });
  noted.related = [known.keyRange];
  return true;
}

function bindRow(binder: Binder, list: ListProperty, map: YamlMap, pointer: string): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const entry of map.entries) {
    const name = columnOf(list, entry);
    const property = list.columns.get(name);
    const at = `${pointer}/${escapePointer(name)}`;
    if (isSecond(binder, at, entry)) continue;
    binder.keys.named.set(at, entry);
    if (property) putNode(binder, row, property, at, entry);
    else if (!isOwn(entry)) unknownKey(binder, entry, pointer, [...list.columns.keys()]);
  }
  return row;
}

function bindList(binder: Binder, list: ListProperty, entry: YamlEntry, seq: YamlSeq): void {
  const pointer = `/${list.name}`;
  binder.origins.set(pointer, { type: 'yaml', range: entry.value.range, keyRange: entry.keyRange });
  if (!takesRows(binder, list, seq.items.length, entry.keyRange)) return;
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
      problem(binder, 'invalid-value', 'nested', pointer, item.range, { field: entry.key });
    }
  }
  if (rows.length > 0) binder.data[list.name] = rows;
}

/**
 * @param parent pointer of what holds the key
 * @param prefix of the keys that are meant, where the key stands in a mapping
 */
function unknownKey(binder: Binder, entry: YamlEntry, parent: string, known: string[], prefix = ''): void {
  const own = known.flatMap((key) => (key.startsWith(prefix) ? key.slice(prefix.length) : []));
  const near = suggest(kebab(entry.key), own);
  const pointer = `${parent}/${escapePointer(prefix + kebab(entry.key))}`;
  const noted = problem(binder, 'unknown-key', near ? 'suggest' : 'default', pointer, entry.keyRange, {
    key: entry.key,
    suggestion: near ?? '',
  });
  const meant = `${parent}/${escapePointer(prefix + near)}`;
  if (near) binder.keys.misspelt.push({ noted, entry, pointer, near, meant });
}

/** Binds the keys of the front matter; a mapping under an unknown key is read as its flat keys (`subject: {type}` as `subject-type`). */
export function bindFrontMatter(binder: Binder, root: YamlMap, prefix = ''): void {
  const { schema } = binder;
  for (const entry of root.entries) {
    const name = prefix === '' ? keyNamed(schema, entry.key, entry.value.type) : prefix + kebab(entry.key);
    if (isSecond(binder, `/${escapePointer(name)}`, entry)) continue;
    binder.keys.named.set(`/${escapePointer(name)}`, entry);
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
    else if (list)
      problem(binder, 'invalid-value', 'rows', `/${name}`, entry.value.range, { field: entry.key });
    else if (entry.value.type === 'map' && prefix === '')
      bindFrontMatter(binder, entry.value, `${kebab(entry.key)}-`);
    else if (!isOwn(entry)) {
      unknownKey(binder, entry, '', [...schema.scalars.keys(), ...schema.lists.keys()], prefix);
    }
  }
}

/** A list under its right name whose rows would have unknown keys, which nobody has spoken of yet. */
function hidesUnknownKeys({ schema }: Binder, meant: string, { value }: YamlEntry): boolean {
  const list = schema.lists.get(meant.slice(1));
  const rows = list && value.type === 'seq' ? value.items : [];
  return rows.some(
    (row) =>
      row.type === 'map' &&
      row.entries.some((entry) => !isOwn(entry) && !list?.columns.has(columnOf(list, entry))),
  );
}

const COLON = /^[ \t]*[:：]/;

/**
 * Lets a misspelt key be renamed where its right name is free and the key is read in one place only; to be
 * called when all is bound.
 */
export function offerRenames(binder: Binder, { text, problems }: Syntax): void {
  const { named, misspelt } = binder.keys;
  if (misspelt.length === 0) return;
  const places = new Map<number, number>();
  for (const { keyRange } of named.values()) {
    places.set(keyRange.start, (places.get(keyRange.start) ?? 0) + 1);
  }
  const twice = new Set(problems.flatMap(({ code, params }) => (code === 'duplicate-key' ? params.key : [])));
  const taken = new Set([...named.keys(), ...binder.origins.keys()]);
  for (const { noted, entry, pointer, near, meant } of misspelt) {
    const { start, end } = entry.keyRange;
    // In quotes a key needs no space after its colon.
    const quote = /["']/.exec(text.charAt(start))?.[0] ?? '';
    const plain = text.slice(start, end) === quote + entry.key + quote;
    // What has no colon may go on in the next line, and is a key to nobody but the parser.
    const isKey = COLON.test(text.slice(end, end + 20));
    const alone = places.get(start) === 1 && named.get(pointer) === entry;
    if (
      !plain ||
      !isKey ||
      !alone ||
      twice.has(entry.key) ||
      taken.has(meant) ||
      hidesUnknownKeys(binder, meant, entry)
    )
      continue;
    taken.add(meant);
    noted.fix = [{ range: entry.keyRange, text: quote + near + quote }];
  }
}
