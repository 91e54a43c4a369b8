import type { Section, Syntax, Table, YamlEntry, YamlMap } from '../syntax/types.ts';
import { kebab, labelKey } from './labels.ts';
import type { KindSchema } from './schema.ts';

/** `roadmap.milestones`, or `roadmap/milestones`, as the directive above a table names a list of a kind. */
const QUALIFIED = /^([a-z][a-z0-9-]*)\s*[./]\s*(.+)$/;

/** A directive's name in its parts; the kind is null where it names a list of the document itself. */
export function directiveTarget(name: string): { kind: string | null; list: string } {
  const [, kind = null, list = name] = QUALIFIED.exec(name) ?? [];
  return { kind, list };
}

function knowsList({ lists, headings }: KindSchema, name: string): boolean {
  return lists.has(headings.get(labelKey(name)) ?? name);
}

/** Which kind a table belongs to: by its directive, else by the nearest heading that one of them knows for a list. */
function kindOfTable(syntax: Syntax, table: Table, schemas: readonly KindSchema[]): KindSchema | undefined {
  if (table.directive) {
    const { kind, list } = directiveTarget(table.directive.name);
    return schemas.find((schema) => (kind === null || schema.kind === kind) && knowsList(schema, list));
  }
  for (let index = table.section; index >= 0; index = syntax.sections[index]?.parent ?? -1) {
    const { heading } = syntax.sections[index] ?? {};
    const found = heading && schemas.find((schema) => knowsList(schema, heading.text));
    if (found) return found;
  }
  return undefined;
}

/** Which kind the prose of a section belongs to, where a heading of one names a text. */
function kindOfProse({ heading }: Section, schemas: readonly KindSchema[]): KindSchema | undefined {
  return heading ? schemas.find(({ headings }) => headings.has(labelKey(heading.text))) : undefined;
}

/** A mapping is read as its flat keys (`subject: {type}` as `subject-type`). */
function knowsKey({ scalars, lists }: KindSchema, { key, value }: YamlEntry): boolean {
  const name = kebab(key);
  const names = value.type === 'map' ? value.entries.map((entry) => `${name}-${kebab(entry.key)}`) : [];
  return [name, ...names].some((one) => one === 'playbook' || scalars.has(one) || lists.has(one));
}

/**
 * What of a text each of several kinds reads, the host first: of what two of them know, the one that comes first has it,
 * and what none of them knows is the host's.
 */
export function claims(
  syntax: Syntax,
  schemas: readonly KindSchema[],
): { root: YamlMap | null; body: Syntax }[] {
  const root = syntax.frontMatter?.root ?? null;
  if (schemas.length === 1) return [{ root, body: syntax }];
  const ofKeys = new Map(root?.entries.map((entry) => [entry, schemas.find((one) => knowsKey(one, entry))]));
  const ofTables = new Map(syntax.tables.map((table) => [table, kindOfTable(syntax, table, schemas)]));
  const ofProse = new Map(syntax.sections.map((section) => [section, kindOfProse(section, schemas)]));
  return schemas.map((schema, index) => {
    const isOwn = (owner: KindSchema | undefined): boolean => owner === schema || (!owner && index === 0);
    return {
      root: root && { ...root, entries: root.entries.filter((entry) => isOwn(ofKeys.get(entry))) },
      body: {
        ...syntax,
        tables: syntax.tables.filter((table) => isOwn(ofTables.get(table))),
        sections: syntax.sections.map((section) =>
          isOwn(ofProse.get(section)) ? section : { ...section, prose: [] },
        ),
      },
    };
  });
}
