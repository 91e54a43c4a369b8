import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { BOUNDED, BUILT, LONG } from './patterns-bounded.ts';

/**
 * No pattern of ours takes more than linear time on what reaches it: recheck looks at each, and the few that
 * it does not find linear stand in `patterns-bounded.ts` with the reason why they stay.
 */
interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const ROOT = 'src';
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesIn(one);
  else if (isNode(value)) {
    yield value;
    for (const one of Object.values(value)) yield* nodesIn(one);
  }
}

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const trees = files.map((file) => {
  const code = readFileSync(join(ROOT, file), 'utf8');
  return {
    file,
    code,
    nodes: [...nodesIn(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }, file))],
  };
});

const isRegExpCall = (node: Node): boolean =>
  (node.type === 'NewExpression' || node.type === 'CallExpression') &&
  (node.callee as { name?: string } | undefined)?.name === 'RegExp';

const regexOf = (node: Node | undefined): { pattern: string; flags: string } | null =>
  node?.type === 'Literal' ? ((node.regex as { pattern: string; flags: string } | undefined) ?? null) : null;

/** Constants by name, those of the same file first. */
function constant(name: string, nodes: readonly Node[]): Node | undefined {
  const find = (all: readonly Node[]): Node | undefined =>
    all.find(({ type, id }) => type === 'VariableDeclarator' && (id as { name?: string }).name === name);
  const found = find(nodes) ?? trees.map((tree) => find(tree.nodes)).find(Boolean);
  return found?.init as Node | undefined;
}

/** The text of an expression of texts, patterns and constants; null where it is known at run time only. */
function textOf(node: Node | undefined, nodes: readonly Node[]): string | null {
  if (!node) return null;
  if (node.type === 'Literal') return regexOf(node) ? null : String(node.value);
  if (node.type === 'Identifier') return textOf(constant(String(node.name), nodes), nodes);
  if (node.type === 'MemberExpression') {
    const { name } = node.object as { name?: string };
    return regexOf(constant(name ?? '', nodes))?.pattern ?? null;
  }
  const raw = node.type === 'TaggedTemplateExpression';
  const template = (raw ? node.quasi : node) as Node;
  if (template.type !== 'TemplateLiteral') return null;
  const parts = (template.expressions as Node[]).map((one) => textOf(one, nodes));
  if (parts.includes(null)) return null;
  return (template.quasis as { value: { raw: string; cooked: string } }[])
    .map(({ value }, index) => `${raw ? value.raw : value.cooked}${parts[index] ?? ''}`)
    .join('');
}

const patterns = new Map<string, { pattern: string; flags: string; file: string }>();
const unknown: string[] = [];
for (const { file, code, nodes } of trees) {
  for (const node of nodes) {
    const literal = regexOf(node);
    if (literal) patterns.set(`/${literal.pattern}/${literal.flags}`, { ...literal, file });
    if (!isRegExpCall(node)) continue;
    const [first, second] = node.arguments as Node[];
    const pattern = textOf(first, nodes);
    const flags = textOf(second, nodes) ?? '';
    if (pattern === null) unknown.push(code.slice(node.start, node.end));
    else patterns.set(`/${pattern}/${flags}`, { pattern, flags, file });
  }
}

test('patterns that are put together at run time are known', () => {
  expect(patterns.size).toBeGreaterThan(200);
  expect([...new Set(unknown)].toSorted()).toEqual(Object.keys(BUILT).toSorted());
});

test('no pattern is listed as bounded that is not there', () => {
  const keys = [...patterns.keys()];
  expect(Object.keys(BOUNDED).filter((key) => !patterns.has(key))).toEqual([]);
  expect(Object.keys(LONG).filter((start) => !keys.some((key) => key.startsWith(start)))).toEqual([]);
});

/**
 * Why a pattern is too slow; null where it is linear. What recheck proves holds; what it finds by trying, against a
 * clock, has to be found from other beginnings too: a repetition that is bounded looks steep in a short text.
 */
async function slowness(pattern: string, flags: string): Promise<string | null> {
  let why: string | null = null;
  for (const randomSeed of [0, 1, 2]) {
    const found = await check(pattern, flags, { timeout: 60_000, randomSeed });
    if (found.status === 'safe') return null;
    why = ('complexity' in found ? found.complexity?.summary : undefined) ?? found.status;
    if (found.checker === 'automaton') break;
  }
  return why;
}

test('every other pattern is linear', async () => {
  const others = [...patterns].filter(
    ([key]) => !(key in BOUNDED) && !Object.keys(LONG).some((start) => key.startsWith(start)),
  );
  const slow: string[] = [];
  for (const [key, { pattern, flags, file }] of others) {
    const why = await slowness(pattern, flags);
    if (why !== null) slow.push(`${file}: ${key} (${why})`);
  }
  expect(slow).toEqual([]);
});
