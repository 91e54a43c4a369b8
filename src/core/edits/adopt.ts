import { bind } from '../playbook/bind.ts';
import { kindsIn } from '../playbook/naming/kind-names.ts';
import type { KindSchema, KindSchemas } from '../playbook/schema.ts';
import type { Playbook, TextEdit } from '../playbook/types.ts';
import { parseSyntax } from '../syntax/parse.ts';
import type { Syntax } from '../syntax/types.ts';
import { applyEdits } from './apply-edits.ts';
import { yamlSource } from './sources/yaml-source.ts';

/** What a text would be as a playbook of a kind. */
export interface Candidate {
  kind: string;
  /** Rows of the kind's own lists, and facts that not every kind has. */
  rows: number;
  facts: number;
  /** Its title names the kind. */
  named: boolean;
}

/** A text as a playbook: what is added to it, and how it is then read. */
export interface Adoption {
  kind: string;
  edit: TextEdit;
  text: string;
  playbook: Playbook;
}

/** The kinds that a text may be, the likeliest first, and the one that it surely is. */
export interface Proposal {
  candidates: Candidate[];
  clear: Candidate | null;
}

/** Front matter that is there, other than a rule with prose below it. */
function frontMatterOf({ frontMatter, problems }: Syntax): Syntax['frontMatter'] {
  return problems.some(({ code }) => code === 'not-a-mapping') ? null : frontMatter;
}

/** Keys into the front matter, which is made where there is none. */
function withKeys(syntax: Syntax, keys: [key: string, value: string][]): TextEdit {
  const { text, bom, eol } = syntax;
  const lines = keys.map(([key, value]) => `${key}: ${value}${eol}`).join('');
  const frontMatter = frontMatterOf(syntax);
  const at = frontMatter ? frontMatter.content.start : bom;
  if (frontMatter) return { range: { start: at, end: at }, text: lines };
  const gap = /^\s*?(?:\r?\n|$)/.test(text.slice(bom)) ? '' : eol;
  return { range: { start: at, end: at }, text: `---${eol}${lines}---${eol}${gap}` };
}

function readWith(syntax: Syntax, edit: TextEdit, path: string, kinds: KindSchemas): Playbook | null {
  return bind(parseSyntax(applyEdits(syntax.text, [edit])), path, kinds);
}

/** True where the front matter could be read, and still can with a key more. */
function takesKey(before: Syntax, { syntax: after }: Playbook): boolean {
  const entries = frontMatterOf(before)?.root.entries.length ?? 0;
  return after.problems.length === 0 && (after.frontMatter?.root.entries.length ?? 0) > entries;
}

/** Facts that every kind has say nothing of which one it is. */
function ownFacts({ kind, scalars }: KindSchema, kinds: KindSchemas): string[] {
  const others = [...kinds.values()].filter(({ schema }) => schema.kind !== kind);
  return [...scalars.keys()].filter((name) => !others.every(({ schema }) => schema.scalars.has(name)));
}

function candidate(playbook: Playbook, kinds: KindSchemas, named: boolean): Candidate {
  const { kind, schema, data } = playbook;
  const rows = [...schema.lists.keys()].map((name) => {
    const list: unknown = data[name];
    return Array.isArray(list) ? list.length : 0;
  });
  return {
    kind,
    rows: rows.reduce((sum, count) => sum + count, 0),
    facts: ownFacts(schema, kinds).filter((name) => data[name] !== undefined).length,
    named,
  };
}

const weight = ({ rows, facts }: Candidate): number => rows + facts;

/** Less is read by accident. */
const LEAST = 2;

/**
 * The one that is surely meant: the only one that the title names, unless nothing is read of it and much of another;
 * else the one that reads twice as much as any other.
 */
function clearOf(ranked: Candidate[]): Candidate | null {
  const named = ranked.filter((one) => one.named);
  const [first, second] = named.length > 1 ? named : ranked;
  const most = first ? weight(first) : 0;
  const [only] = named;
  if (only && named.length === 1) return weight(only) > 0 || most < LEAST ? only : null;
  return first && most >= LEAST && most >= 2 * (second ? weight(second) : 0) ? first : null;
}

/** What a text that is no playbook may be: it is read as each kind, as if its front matter said so. */
export function proposeKinds(text: string, path: string, kinds: KindSchemas): Proposal {
  const syntax = parseSyntax(text);
  const title = syntax.sections.find(({ heading }) => heading)?.heading?.text ?? '';
  const named = kindsIn(title, kinds);
  const candidates = [...kinds.keys()].flatMap((kind) => {
    const playbook = readWith(syntax, withKeys(syntax, [['playbook', kind]]), path, kinds);
    return playbook ? candidate(playbook, kinds, named.has(kind)) : [];
  });
  const ranked = candidates.toSorted((a, b) => weight(b) - weight(a));
  return { candidates: ranked, clear: clearOf(ranked) };
}

/**
 * A text that is no playbook as one of a kind: front matter is added that says so, with the title and a blank for the
 * owner where the text itself names none. Where it has front matter, that gets the key `playbook` and nothing else.
 *
 * @returns null where the front matter cannot be read, since no key can be added to it then
 */
export function adopt(text: string, path: string, kind: string, kinds: KindSchemas): Adoption | null {
  const syntax = parseSyntax(text);
  const keys: [string, string][] = [['playbook', kind]];
  const first = readWith(syntax, withKeys(syntax, keys), path, kinds);
  if (!first || !takesKey(syntax, first)) return null;
  if (!frontMatterOf(syntax)) {
    const heading = syntax.sections.find((section) => section.heading)?.heading?.text ?? '';
    if (heading !== '' && first.data.title === undefined) keys.push(['title', yamlSource(heading, 'other')]);
    if (first.data.owner === undefined) keys.push(['owner', '_']);
  }
  const edit = withKeys(syntax, keys);
  const playbook = readWith(syntax, edit, path, kinds);
  return playbook && { kind, edit, text: playbook.syntax.text, playbook };
}
