import { memoizeWeak } from '../../memoize.ts';
import type { Table } from '../../syntax/types.ts';
import { problem } from '../binder.ts';
import type { Reader } from '../reader.ts';
import type { KindSchema, ListProperty } from '../schema.ts';
import { suggest } from '../naming/suggest.ts';

/** The kinds whose lists may stand here: the document's own first. */
export const schemasOf = memoizeWeak(({ own, kinds }: Reader): readonly KindSchema[] => [
  ...new Set([...own, ...[...kinds.values()].map(({ schema }) => schema)]),
]);

/** The list that a directive names: `milestones`, or `roadmap.milestones` of another kind. */
export function directed(reader: Reader, name: string): { schema: KindSchema; list: ListProperty } | null {
  const [kind, rest] = /[./]/.test(name) ? name.split(/[./]/, 2) : [null, name];
  // Without a kind it is one that the document says it is.
  for (const schema of kind === null ? reader.own : schemasOf(reader)) {
    if (kind !== null && schema.kind !== kind) continue;
    const named = reader.named(schema, rest ?? '')?.names[0];
    const list = schema.lists.get(named ?? '') ?? schema.lists.get(rest ?? '');
    if (list) return { schema, list };
  }
  return null;
}

/** Notes a directive that names no list, with those that there are. */
export function unknownDirective(
  { host }: Reader,
  { name, range }: { name: string; range: Table['range'] },
): void {
  const allowed = [...host.schema.lists.keys()];
  const near = suggest(name, allowed);
  const params = { key: name, suggestion: near ?? '', allowed };
  problem(host, 'unknown-key', near ? 'list-suggest' : 'list', '', range, params);
}
