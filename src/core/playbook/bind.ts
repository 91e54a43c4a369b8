import { FACT_KEYS } from '../syntax/tasks.ts';
import type { Range, Syntax } from '../syntax/types.ts';
import { bindBody } from './bind-body.ts';
import { namesOf } from './evidence.ts';
import type { Reader } from './reader.ts';
import { bindFrontMatter, offerRenames } from './bind-front-matter.ts';
import type { Binder } from './binder.ts';
import type { KindSchema, KindSchemas } from './schema.ts';
import { kebab } from './labels.ts';
import type { Envelope, Lang, Origin, Playbook, TaskData } from './types.ts';

/** What a document of an unknown kind is bound to. */
const EMPTY_SCHEMA: KindSchema = {
  kind: '',
  node: {},
  scalars: new Map(),
  lists: new Map(),
  headings: new Map(),
  near: new Map(),
  controls: new Map(),
};

function kindOf(syntax: Syntax): { kind: string; range: Range } | null {
  const entry = syntax.frontMatter?.root.entries.find((candidate) => kebab(candidate.key) === 'playbook');
  if (!entry) return null;
  const kind = entry.value.type === 'scalar' ? entry.value.text.trim() : '';
  return { kind, range: entry.value.range };
}

function tasksOf(syntax: Syntax): TaskData[] {
  return syntax.tasks.map((task, index) => ({
    text: task.text,
    done: task.done,
    owners: task.owners.map((owner) => owner.name),
    facts: Object.fromEntries(
      task.facts.filter((fact) => FACT_KEYS.has(fact.key)).map((fact) => [fact.key, fact.value]),
    ),
    parent: task.parent,
    section: syntax.sections[task.section]?.heading?.text ?? null,
    index,
  }));
}

/** Range of a pointer, or of the nearest ancestor that has one. */
function locator(syntax: Syntax, origins: Map<string, Origin>): (pointer: string) => Range {
  return (pointer) => {
    const task = pointer.startsWith('/tasks/') ? /^\/tasks\/(\d+)/.exec(pointer) : null;
    if (task) {
      const range = syntax.tasks[Number(task[1])]?.textRange;
      if (range) return range;
    }
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const origin = origins.get(at);
      if (!origin) continue;
      const ownKey = origin.type === 'yaml' && origin.range.start === origin.range.end;
      return ownKey ? (origin.keyRange ?? origin.range) : origin.range;
    }
    const title = origins.get('/title') ?? origins.get('/playbook');
    return title?.range ?? { start: syntax.bom, end: syntax.bom };
  };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

function langOf(data: Partial<Envelope>, text: string): Lang {
  if (data.lang) return data.lang.startsWith('zh') ? 'zh' : 'en';
  return /\p{Script=Han}/u.test(data.title ?? text.slice(0, 2000)) ? 'zh' : 'en';
}

/** A text that could not be read, by a fault of ours, as an empty document. */
export function unread(text: string, path: string, fault: string): Playbook {
  const start = { start: 0, end: 0 };
  const whole = { start: 0, end: text.length };
  return {
    kind: '',
    schema: EMPTY_SCHEMA,
    path,
    id: baseName(path),
    title: baseName(path),
    lang: langOf({}, text),
    data: { playbook: '' },
    tasks: [],
    syntax: {
      text,
      bom: 0,
      eol: '\n',
      frontMatter: null,
      sections: [{ heading: null, range: whole, parent: -1, prose: [] }],
      tables: [],
      tasks: [],
      items: [],
      code: [],
      comments: [],
      problems: [],
    },
    problems: [],
    readings: [],
    unread: [],
    fault,
    origins: new Map(),
    locate: () => start,
  };
}

/**
 * Binds a document to the schema of its kind.
 *
 * @param kinds by name, as `playbook` names them
 * @returns null where the text has no `playbook` key. A document of an unknown kind is bound to
 * nothing and carries the problem `unknown-kind`.
 */
export function bind(syntax: Syntax, path: string, kinds: KindSchemas): Playbook | null {
  const named = kindOf(syntax);
  if (!named) return null;
  const schema = kinds.get(named.kind)?.schema;
  const binder: Binder = {
    schema: schema ?? EMPTY_SCHEMA,
    data: { playbook: named.kind },
    origins: new Map(),
    problems: [],
    keys: { named: new Map(), misspelt: [] },
  };
  const reader: Reader = {
    syntax,
    kinds,
    host: binder,
    guests: new Map(),
    readings: [],
    unread: [],
    named: namesOf(),
    rows: new Map(),
  };
  if (schema && syntax.frontMatter) {
    bindFrontMatter(binder, syntax.frontMatter.root);
    bindBody(reader);
    offerRenames(binder, syntax);
  } else {
    binder.origins.set('/playbook', { type: 'yaml', range: named.range, keyRange: null });
    binder.problems.push({
      rule: 'unknown-kind',
      message: named.kind === '' ? 'missing' : 'default',
      pointer: '/playbook',
      range: named.range,
      params: { kind: named.kind, allowed: [...kinds.keys()] },
    });
  }
  const data = binder.data as Envelope & Record<string, unknown>;
  const heading = syntax.sections.find((section) => section.heading?.level === 1)?.heading?.text;
  return {
    kind: named.kind,
    schema: binder.schema,
    path,
    id: data.id ?? baseName(path),
    title: data.title ?? heading ?? baseName(path),
    lang: langOf(data, syntax.text),
    data,
    tasks: tasksOf(syntax),
    syntax,
    problems: binder.problems,
    readings: reader.readings,
    unread: reader.unread,
    origins: binder.origins,
    locate: locator(syntax, binder.origins),
  };
}
