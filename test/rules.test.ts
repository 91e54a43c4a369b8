import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { builtIn } from '../src/core/index.ts';
import type { Rule } from '../src/core/lint/define.ts';
import { outputOf } from './fixture-output.ts';
import { fixtureFaults, isOutput, readFixture, ruleWordFaults, WITHOUT_FIXTURES } from './fixtures.ts';

/**
 * `test/rules/<group>/<rule>` holds documents of which the rule has something to say (`bad…`) or nothing
 * (`ok…`). Beside each bad one stands everything it says (`bad.out`), and the text after its fixes
 * (`bad.fixed.md`). Both are written by `npm run test:update` and read by a person.
 */
const root = join(import.meta.dirname, 'rules');

/** A list of all kinds, as messages have it: a new kind is none of the business of the fixtures there are. */
const ALL_KINDS = [', ', '、'].map((comma) => [...builtIn.kinds.keys()].join(comma));
const withoutKinds = (text: string): string =>
  ALL_KINDS.reduce((whole, kinds) => whole.replaceAll(kinds, '<kinds>'), text);

const folders = builtIn.rules
  .filter(({ id }) => !WITHOUT_FIXTURES.has(id))
  .map((rule) => ({ rule, id: rule.id, folder: join(rule.group, rule.id) }));
const cases = folders.flatMap(({ rule, id, folder }) =>
  (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [])
    .filter((name) => !isOutput(name))
    .map((name) => ({ rule, id, name, path: join(root, folder, name) })),
);
/** What a fixture is expected to have beside it, from the root; filled by the tests. */
const outputs = new Set<string>();
/** Everything that the fixtures of a rule make it say; filled by the tests. */
const spoken = new Map<string, string>();

/** Rules that put right what a fixture has; filled by the tests. */
const repaired = new Set<Rule>();

async function expectFile(path: string, content: string): Promise<void> {
  outputs.add(relative(root, path));
  await expect(content).toMatchFileSnapshot(path);
}

/** `1 days`, `are 1 day`. */
const ONE_AS_MANY =
  /(?<![\w.,])1 (?:days|weeks|months|years|steps|touches|things|times|sites|people|rows|are|were|have)\b|\b(?:are|were|have) 1 [a-z]/;

test.each(cases)('$id: $name', async ({ rule, id, name, path }) => {
  const documents = readFixture(path);
  expect(fixtureFaults(name, documents, rule)).toEqual([]);
  if (!name.startsWith('bad')) return;
  const { said: all, changed, left } = outputOf(name, documents, rule);
  const said = withoutKinds(all);
  expect(said, 'an unfilled parameter').not.toMatch(/\{[\w-]+\}|undefined|\[object/);
  expect(said, 'one that is several').not.toMatch(ONE_AS_MANY);
  const base = path.replace(/\.md$/, '');
  spoken.set(id, `${spoken.get(id) ?? ''}\n${said}`);
  await expectFile(`${base}.out`, said);

  if (changed.length > 0) repaired.add(rule);
  for (const { path: file, text } of changed)
    await expectFile(name.endsWith('.md') ? `${base}.fixed.md` : join(`${base}.fixed`, file), text);
  expect(left, 'findings that their own fix leaves').toEqual([]);
});

test('each rule has a folder with a bad and an ok fixture, and there is no other', () => {
  const found = readdirSync(root).flatMap((group) =>
    readdirSync(join(root, group)).map((rule) => {
      const names = readdirSync(join(root, group, rule)).filter((name) => !isOutput(name));
      return [join(group, rule), ...new Set(names.map((name) => /^(?:bad|ok)/.exec(name)?.[0]))];
    }),
  );
  expect(found.toSorted()).toEqual(folders.map(({ folder }) => [folder, 'bad', 'ok']).toSorted());
});

/** Messages that no playbook of our kinds brings about. */
const UNSPOKEN = new Set([
  // A text without the key `playbook` is no playbook.
  'front-matter-syntax/not-a-mapping',
  // No schema of ours has such a limit; see test/core/playbook/bind.test.ts.
  'invalid-value/maximum',
  'invalid-value/pattern',
  // A fixture of so many rows would be too long; see test/core/playbook/rows-limit.test.ts.
  'invalid-value/many',
]);

test.each(folders)('$id: each of its messages is said by a fixture', ({ rule, id }) => {
  const said = spoken.get(id) ?? '';
  const unsaid = Object.entries(rule.messages).filter(([name, { en }]) => {
    const parts = en
      .split(/\{[\w-]+(?:\|[^}]+)?\}/)
      .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
    return !new RegExp(`^  ${parts.join('.*')}$`, 'm').test(said) && !UNSPOKEN.has(`${id}/${name}`);
  });
  expect(unsaid.map(([name]) => name)).toEqual([]);
});

test('a rule says in both languages what it has to say', () => {
  const faults = builtIn.rules.flatMap((rule) => ruleWordFaults(rule).map((fault) => `${rule.id}: ${fault}`));
  expect(faults).toEqual([]);
});

test('a rule is called fixable where a fixture of it is fixed', () => {
  const fixable = builtIn.rules.filter((rule) => rule.fixable);
  expect(fixable).toEqual(builtIn.rules.filter((rule) => repaired.has(rule)));
});

test('a rule supersedes rules that there are', () => {
  const ids = new Set(builtIn.rules.map(({ id }) => id));
  const unknown = builtIn.rules.flatMap(({ id, supersedes = [] }) =>
    [supersedes]
      .flat()
      .filter((other) => !['absence', 'document'].includes(other) && !ids.has(other))
      .map((other) => `${id}: ${other}`),
  );
  expect(unknown).toEqual([]);
});

test('no output stands there that no fixture has', () => {
  const left = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (path) =>
      /\.out$|\.fixed\.md$|\.fixed[\\/]/.test(path) &&
      statSync(join(root, path)).isFile() &&
      !outputs.has(path),
  );
  expect(left).toEqual([]);
});
