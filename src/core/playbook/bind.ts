import { settleDays } from './values/settle-days.ts';
import { settleDottedDays } from './values/settle-dotted-days.ts';
import { parseSyntax } from '../syntax/parse.ts';
import type { Range, Syntax } from '../syntax/types.ts';
import { bindBody } from './bind-body.ts';
import { namedIn } from './evidence/evidence.ts';
import type { Reader } from './reader.ts';
import { bindFrontMatter, offerRenames } from './bind-front-matter.ts';
import { claimKeys } from './naming/claims.ts';
import { newBinder, type Binder } from './binder.ts';
import type { KindSchema, KindSchemas } from './schema.ts';
import { kindMeant } from './naming/kind-names.ts';
import { kebab } from './naming/labels.ts';
import { kindName } from './naming/names.ts';
import type { BindProblem, Envelope, Lang, Origin, Playbook } from './types.ts';
import { bindTasks } from './tasks.ts';

/** What a document of an unknown kind is bound to. */
const EMPTY_SCHEMA: KindSchema = {
  kind: '',
  node: {},
  scalars: new Map(),
  lists: new Map(),
  headings: new Map(),
  near: new Map(),
  headingWords: [],
  closedLists: [],
  controls: new Map(),
};

/** A kind as the front matter names it. */
interface NamedKind {
  kind: string;
  range: Range;
}

/** The kinds of `playbook`, the host's first, each once: one, or a list of them. */
function kindsOf(syntax: Syntax): NamedKind[] {
  const entry = syntax.frontMatter?.root.entries.find((candidate) => kebab(candidate.key) === 'playbook');
  if (!entry) return [];
  const { value } = entry;
  const items = value.type === 'seq' && value.items.length > 0 ? value.items : [value];
  const named = items.map((item) => ({
    kind: item.type === 'scalar' ? item.text.trim() : '',
    range: item.range,
  }));
  return [...new Map(named.toReversed().map((one) => [one.kind, one])).values()].toReversed();
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
    parts: [],
    host: null,
    locate: () => start,
    reread: () => null,
  };
}

/** What is true of a file is true of its parts. */
const SHARED = [
  'owner',
  'approver',
  'status',
  'version',
  'created',
  'updated',
  'review-by',
  'tags',
  'lang',
  'start',
  'calendar',
] as const satisfies (keyof Envelope)[];

/** What a file holds of another kind, as a document of that kind. */
function partOf(host: Playbook, { schema, data, origins, problems }: Binder): Playbook {
  for (const name of SHARED) {
    if (host.data[name] === undefined) continue;
    data[name] = host.data[name];
    for (const [pointer, origin] of host.origins) {
      if (pointer === `/${name}` || pointer.startsWith(`/${name}/`)) origins.set(pointer, origin);
    }
  }
  const { path, id, title, lang, syntax } = host;
  return {
    kind: schema.kind,
    schema,
    path,
    id,
    title,
    lang,
    data: data as Playbook['data'],
    tasks: [],
    syntax,
    problems,
    readings: host.readings,
    unread: [],
    origins,
    parts: [],
    host,
    locate: (pointer) => (pointer === '' ? host.locate('') : locator(syntax, origins)(pointer)),
    reread: (text) => host.reread(text),
  };
}

function unknownKind({ kind, range }: NamedKind, kinds: KindSchemas): BindProblem {
  const meant = kind === '' ? null : kindMeant(kind, kinds);
  return {
    rule: 'unknown-kind',
    message: kind === '' ? 'missing' : meant ? 'suggest' : 'default',
    pointer: '/playbook',
    range,
    params: {
      kind,
      allowed: [...kinds.keys()],
      ...(meant ? { suggestion: meant, title: kindName(kinds, meant) } : {}),
    },
    ...(meant ? { fix: [{ range, text: meant }] } : {}),
  };
}

/**
 * Binds a document to the schema of its kind, and what it holds of other kinds to theirs.
 *
 * @param kinds by name, as `playbook` names them
 * @returns null where the text has no `playbook` key. A document of an unknown kind is bound to
 * nothing and carries the problem `unknown-kind`.
 */
export function bind(syntax: Syntax, path: string, kinds: KindSchemas): Playbook | null {
  const [named, ...guests] = kindsOf(syntax);
  if (!named) return null;
  const schema = kinds.get(named.kind)?.schema;
  const binder = newBinder(syntax.text, schema ?? EMPTY_SCHEMA, named.kind);
  const known = guests.flatMap(({ kind }) => kinds.get(kind)?.schema ?? []);
  const reader: Reader = {
    syntax,
    kinds,
    host: binder,
    guests: new Map(known.map((guest) => [guest.kind, newBinder(syntax.text, guest, guest.kind)])),
    own: [binder.schema, ...known],
    readings: [],
    unread: [],
    passed: [],
    taken: new Set(),
    named: namedIn(kinds),
    rows: new Map(),
    lines: new Map(),
  };
  const own = [binder, ...reader.guests.values()];
  if (schema) {
    const roots = claimKeys(syntax.frontMatter?.root ?? null, reader.own);
    for (const [index, one] of own.entries()) {
      const root = roots[index];
      if (root) bindFrontMatter(one, root);
    }
    bindBody(reader);
    for (const one of own) offerRenames(one, syntax);
  } else binder.origins.set('/playbook', { type: 'yaml', range: named.range, keyRange: null });
  const faulty = [...(schema ? [] : [named]), ...guests.filter(({ kind }) => !kinds.has(kind))];
  binder.problems.push(...faulty.map((one) => unknownKind(one, kinds)));
  const data = binder.data as Envelope & Record<string, unknown>;
  const heading = syntax.sections.find((section) => section.heading?.level === 1)?.heading?.text;
  const parts: Playbook[] = [];
  const host: Playbook = {
    kind: named.kind,
    schema: binder.schema,
    path,
    id: data.id ?? baseName(path),
    title: data.title ?? heading ?? baseName(path),
    lang: langOf(data, syntax.text),
    data,
    tasks: bindTasks(binder, syntax, kinds, reader),
    syntax,
    problems: binder.problems,
    readings: reader.readings,
    unread: reader.unread,
    origins: binder.origins,
    parts,
    host: null,
    locate: locator(syntax, binder.origins),
    reread: (text) => bind(parseSyntax(text), path, kinds),
  };
  const written = [...reader.guests.values()].filter(({ origins }) => origins.size > 0);
  parts.push(...written.map((one) => partOf(host, one)));
  settleDays(host);
  settleDottedDays(host);
  return host;
}
