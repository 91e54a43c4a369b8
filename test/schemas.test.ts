import { readFileSync, readdirSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../src/core/generated/registry.ts';
import { schemas } from './kind-schemas.ts';
import { viewTypes } from '../src/core/generated/views.ts';
import { compileKind } from '../src/core/playbook/compiled/kind.ts';
import type { SchemaNode } from '../src/core/playbook/schema.ts';
import { labelKey, spellingsOf } from '../src/core/playbook/naming/labels.ts';
import { propertiesOf, schemaWordFaults } from './schema-words.ts';
import { missingFields } from '../src/core/playbook/missing-fields.ts';

const folder = new URL('../schemas/', import.meta.url);
const files = readdirSync(folder).sort();
const read = (file: string): object => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

/** Labels that two of the properties share, or that do not lead to their own property. */
function misled(
  properties: Record<string, SchemaNode>,
  found: Map<string, string>,
  lists: boolean,
): string[] {
  return Object.entries(properties)
    .filter(([, node]) => !lists || node.items?.properties)
    .flatMap(([name, node]) => spellingsOf(name, node).map((label) => [name, label] as const))
    .filter(([name, label]) => found.get(labelKey(label)) !== name)
    .map(([name, label]) => `${label} of ${name}`);
}

/** Names of one owner that are names of another as well, by what `namesOf` says each is called. */
function shared(
  properties: Record<string, SchemaNode>,
  namesOf: (name: string, node: SchemaNode) => readonly string[],
  others = namesOf,
): string[] {
  const nodes = Object.entries(properties);
  return nodes.flatMap(([name, node]) => {
    const keys = new Set(namesOf(name, node).map(labelKey));
    return nodes
      .filter(([other]) => other !== name)
      .flatMap(([other, its]) => others(other, its).map((label) => [other, label] as const))
      .filter(([, label]) => keys.has(labelKey(label)))
      .map(([other, label]) => `${label} of ${name} and ${other}`);
  });
}

/** Titles and labels; the names of properties are no headings that somebody chose. */
const headingsOf = (name: string, node: SchemaNode) => spellingsOf(name, node).slice(1);
const near = (_: string, node: SchemaNode) => [...(node['x-near']?.en ?? []), ...(node['x-near']?.zh ?? [])];
const headingWords = (_: string, node: SchemaNode) => [
  ...(node['x-heading-words']?.en ?? []),
  ...(node['x-heading-words']?.zh ?? []),
];
const rowsOf = (schema: SchemaNode) =>
  Object.entries(schema.properties ?? {}).filter(([, node]) => node.items?.properties);

const KNOWN = [
  'x-labels',
  'x-near',
  'x-notations',
  'x-heading-words',
  'x-sequence',
  'x-change',
  'x-within',
  'x-grouped',
  'x-keys',
  'x-control',
  'x-zh',
  'x-cell',
  'x-ref',
  'x-entity',
  'x-own',
  'x-range',
  'x-schedule',
  'x-checkable',
  'x-telling',
  'x-title',
  'x-job',
  'x-said-as',
  'x-starter',
  'x-values',
  'x-words',
  'x-two-sided',
  'x-private',
  'x-view',
  'x-required-active',
  'x-required-whole',
];
/** Keywords that say how the rows of a list stand. */
const OF_LISTS = new Set([
  'x-notations',
  'x-heading-words',
  'x-sequence',
  'x-change',
  'x-within',
  'x-grouped',
  'x-keys',
]);
const NOTATIONS = ['table', 'numbered', 'bullets', 'headings', 'tasks'];

describe('schema files', () => {
  it.each(files)('%s is valid draft 2020-12', (file) => {
    const ajv = new Ajv2020({ strictSchema: false });
    ajv.validateSchema(read(file));
    expect(ajv.errors).toBeNull();
  });

  it.each(files)('%s has its address', (file) => {
    expect(read(file)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://changebook.dev/schemas/${file}`,
      title: expect.any(String),
      description: expect.any(String),
      'x-zh': { title: expect.any(String), description: expect.any(String) },
    });
  });
});

describe.each(Object.entries(schemas))('kind %s', (kind, schema) => {
  const model = compileKind(kind, () => schema);

  it('says everything in both languages', () => {
    expect(schemaWordFaults(schema)).toEqual([]);
  });

  it('labels every enumerated value in both languages, each label once', () => {
    const wrong: string[] = [];
    for (const [path, node] of propertiesOf(schema)) {
      const owner = node.enum ? node : (node.items ?? {});
      const seen = new Map<string, string>();
      for (const value of owner.enum ?? []) {
        const labels = owner['x-values']?.[value];
        if (!labels?.en?.length || !labels.zh?.length) wrong.push(`${path}: ${value} has no label`);
        for (const label of [value, ...(labels?.en ?? []), ...(labels?.zh ?? [])]) {
          const other = seen.get(labelKey(label));
          if (other !== undefined && other !== value)
            wrong.push(`${path}: ${label} is ${other} and ${value}`);
          seen.set(labelKey(label), value);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has headings that lead to their lists, and columns that lead to their properties', () => {
    const wrong = misled(schema.properties ?? {}, model.headings, true);
    for (const list of model.lists.values()) {
      wrong.push(...misled(list.node.items?.properties ?? {}, list.columnLabels, false));
    }
    expect(wrong).toEqual([]);
  });

  it('gives a heading to one property, and to none that another has as near', () => {
    const properties = schema.properties ?? {};
    expect(shared(properties, headingsOf)).toEqual([]);
    expect(shared(properties, near, headingsOf)).toEqual([]);
    expect(shared(properties, headingWords)).toEqual([]);
  });

  it('gives a label to one column of a list, a near one too', () => {
    for (const [list, { items }] of rowsOf(schema)) {
      expect(shared(items?.properties ?? {}, spellingsOf), list).toEqual([]);
      expect(shared(items?.properties ?? {}, near), list).toEqual([]);
    }
  });

  it('has no spelling twice among the labels and near ones of a property', () => {
    const twice = [['', schema] as const, ...propertiesOf(schema)].flatMap(([path, node]) =>
      (['en', 'zh'] as const).flatMap((lang) => {
        const keys = [node['x-labels'], node['x-near']]
          .flatMap((labels) => labels?.[lang] ?? [])
          .map(labelKey);
        return keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${path}: ${key}`);
      }),
    );
    expect(twice).toEqual([]);
  });

  it('says of every list in which notations it stands, and of headings only where they are one', () => {
    const wrong = rowsOf(schema).flatMap(([list, node]) => {
      const notations = node['x-notations'] ?? [];
      const unknown = notations.filter((notation) => !NOTATIONS.includes(notation));
      const words = headingWords(list, node).length > 0 && !notations.includes('headings');
      return notations[0] === 'table' && unknown.length === 0 && !words ? [] : [list];
    });
    expect(wrong).toEqual([]);
  });

  it('names columns in the order of a line, the one first that says what a row is, and in the keys', () => {
    for (const [name, { columns, key, keys, sequence }] of model.lists) {
      expect(
        [...keys, ...sequence].filter((column) => !columns.has(column)),
        name,
      ).toEqual([]);
      for (const names of [keys, sequence]) expect(new Set(names).size, name).toBe(names.length);
      expect(sequence[0], name).toBe(key);
    }
  });

  it('has facts of its control that no other fact is called', () => {
    const facts = Object.entries(schema.properties ?? {}).filter(([, node]) => node['x-control']);
    const wrong = facts.flatMap(([name, node]) =>
      spellingsOf(name, node).filter((label) => model.controls.get(labelKey(label)) !== name),
    );
    expect(wrong).toEqual([]);
  });

  it('has only keywords that somebody reads, in their places', () => {
    const wrong = [['', schema] as const, ...propertiesOf(schema)].flatMap(([path, node]) => {
      const rows = node !== schema && node.items?.properties !== undefined;
      return Object.keys(node)
        .filter((keyword) => keyword.startsWith('x-'))
        .filter(
          (keyword) =>
            !KNOWN.includes(keyword) ||
            (OF_LISTS.has(keyword) && !rows) ||
            (keyword === 'x-control' && !model.scalars.has(path.slice(1))),
        )
        .map((keyword) => `${path}: ${keyword}`);
    });
    expect(wrong).toEqual([]);
  });

  it('limits values only in ways that reading a text enforces', () => {
    const known = ['title', 'description', 'type', 'items', 'enum', 'format', 'required', 'properties'];
    const enforced: Record<string, string[]> = {
      minimum: ['integer', 'number', 'score'],
      maximum: ['integer', 'number', 'score'],
      pattern: ['text'],
    };
    const ignored = propertiesOf(schema)
      .filter(([path]) => path !== '/playbook')
      .flatMap(([path, node]) => {
        const cell = compileKind(kind, () => ({ properties: { it: node } })).scalars.get('it')?.cell ?? '';
        return Object.keys(node)
          .filter((keyword) => !keyword.startsWith('x-') && !known.includes(keyword))
          .filter((keyword) => !enforced[keyword]?.includes(cell))
          .map((keyword) => `${path}: ${keyword}`);
      });
    expect(ignored).toEqual([]);
  });

  it('names pictures that exist', () => {
    expect((schema['x-view'] ?? []).filter((type) => !viewTypes.some((known) => known === type))).toEqual([]);
  });

  it('requires and expects only what it has', () => {
    const required = [...(schema['x-required-active'] ?? []).flat(), ...(schema.required ?? [])];
    expect(required.filter((name) => name !== 'tasks' && !schema.properties?.[name])).toEqual([]);
    for (const [name, list] of model.lists) {
      const missing = (list.node.items?.required ?? []).filter((column) => !list.columns.has(column));
      expect(missing, name).toEqual([]);
    }
  });
});

describe('fields that are missing', () => {
  const ajv = new Ajv2020({ allErrors: true, strictSchema: false });

  /** What JSON Schema itself says is missing; of alternatives the first is named. */
  function oracle(schema: SchemaNode, data: object): string[] {
    const validate = ajv.compile({ ...schema, $id: undefined });
    validate(data);
    const errors = validate.errors ?? [];
    const names = errors
      .filter(({ keyword, schemaPath }) => keyword === 'required' && !schemaPath.startsWith('#/anyOf/'))
      .map(({ instancePath, params }) => `${instancePath}/${String(params.missingProperty)}`);
    const [first] = schema.anyOf ?? [];
    const none = errors.some(({ keyword }) => keyword === 'anyOf');
    return [...names, ...(none && first ? first.required.map((name) => `/${name}`) : [])].sort();
  }

  it.each([
    ['readiness', { playbook: 'readiness', dimensions: [{ score: 3 }] }, ['/dimensions/0/id']],
    ['roadmap', { playbook: 'roadmap', milestones: [{ when: 'M2' }] }, ['/milestones/0/name']],
    ['comms', { playbook: 'comms' }, ['/audiences']],
    ['comms', { playbook: 'comms', events: [{ when: 'W1', sender: 'ceo' }] }, []],
    ['sop', { playbook: 'sop', steps: [{ no: 1 }] }, ['/steps/0/action', '/steps/0/role']],
    ['change', { playbook: 'change', 'x-own': 1 }, []],
  ])('%s: of %j, as JSON Schema has it', (kind, data, expected) => {
    const schema = builtIn.kinds.get(kind)?.schema;
    if (!schema) throw new Error(`no kind ${kind}`);
    const found = missingFields({ schema, data, tasks: [], host: null }).map(({ pointer }) => pointer);
    expect(found.toSorted()).toEqual(expected);
    expect(oracle(schema.node, data)).toEqual(expected);
  });
});
