import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PLACEHOLDER, scaffold } from '../scripts/new.mjs';
import { inGroup, type Rule } from '../src/core/lint/define.ts';
import { fixtureFaults, readFixture, ruleWordFaults } from './fixtures.ts';
import { schemaWordFaults } from './schema-words.ts';

const project = join(import.meta.dirname, '..');

/** Files below a project in which something is still to be written. */
function unfilled(root: string): string[] {
  return ['src/core', 'schemas', 'playbooks/templates', 'test/rules', 'test/core']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name)),
    )
    .filter((path) => readFileSync(path, 'utf8').includes(PLACEHOLDER))
    .map((path) => path.slice(root.length + 1).replaceAll('\\', '/'));
}

test('nothing of the project is left to fill in', () => {
  expect(unfilled(project)).toEqual([]);
});

describe('what is new', () => {
  let root = '';
  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'changebook-'));
    await mkdir(join(root, 'src/core/rules/change'), { recursive: true });
    await mkdir(join(root, 'schemas'));
    symlinkSync(join(project, 'src/core/lint'), join(root, 'src/core/lint'), 'junction');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const fixtures = 'test/rules/change/no-motto';

  /** The rule as it stands in the project, with the faults of its fixtures. */
  async function ruleWithFaults(): Promise<{ rule: Rule; faults: string[] }> {
    const file = join(root, `src/core/rules/change/no-motto.ts`);
    const module = (await import(`${file}?${Math.random()}`)) as { default: Rule };
    const [rule] = inGroup('change', [module.default]);
    if (!rule) throw new Error('no rule');
    const faults = ['bad.md', 'ok.md'].flatMap((name) =>
      fixtureFaults(name, readFixture(join(root, fixtures, name)), rule).map((fault) => `${name}: ${fault}`),
    );
    return { rule, faults };
  }

  test('a rule is refused until it has words in both languages and a document it reports', async () => {
    expect(await scaffold(root, ['rule', 'change/no-motto'])).toEqual([
      'src/core/rules/change/no-motto.ts',
      `${fixtures}/ok.md`,
      `${fixtures}/bad.md`,
    ]);
    const { rule, faults } = await ruleWithFaults();
    expect(ruleWordFaults(rule)).toEqual([
      'messages/default: no Chinese',
      'why: no Chinese',
      'fix: no Chinese',
      'source: no Chinese',
    ]);
    expect(faults).toEqual(['bad.md: nothing is found']);
    expect(unfilled(root)).toHaveLength(3);
  });

  test('a rule that is filled in passes', async () => {
    await scaffold(root, ['rule', 'change/no-motto']);
    const path = 'src/core/rules/change/no-motto.ts';
    const text = read(path)
      .replaceAll(
        `{ en: '${PLACEHOLDER}', zh: '${PLACEHOLDER}' }`,
        "{ en: 'Write a motto', zh: '请写明口号' }",
      )
      .replace("kinds: ['*']", "kinds: ['change']")
      .replace('check() {}', "check({ data, report }) { if (!data.tags) report('/tags'); }");
    writeFileSync(join(root, path), text);
    const bad = read(`${fixtures}/bad.md`).replace(PLACEHOLDER, 'Change');
    writeFileSync(join(root, fixtures, 'bad.md'), bad);
    writeFileSync(join(root, fixtures, 'ok.md'), bad.replace('title', 'tags: [motto]\ntitle'));
    const { rule, faults } = await ruleWithFaults();
    expect([...ruleWordFaults(rule), ...faults, ...unfilled(root)]).toEqual([]);
  });

  test('a kind is refused until it has words in both languages, templates and a worked example', async () => {
    const files = await scaffold(root, ['kind', 'risk-log', '--score']);
    expect(files).toEqual([
      'schemas/risk-log.schema.json',
      'playbooks/templates/en/risk-log.md',
      'playbooks/templates/zh/risk-log.md',
      'src/core/kinds/risk-log/index.ts',
      'src/core/kinds/risk-log/score.ts',
      'test/core/kinds/risk-log/vectors.json',
    ]);
    expect(schemaWordFaults(JSON.parse(read('schemas/risk-log.schema.json')))).toEqual(
      ['', '/entries', '/entries/name'].flatMap((at) => [
        `${at}/title: no Chinese`,
        `${at}/description: no Chinese`,
      ]),
    );
    expect(unfilled(root).toSorted()).toEqual(files.filter((path) => !path.endsWith('index.ts')).toSorted());
  });

  test('a kind without a score brings no code', async () => {
    expect(await scaffold(root, ['kind', 'risk-log'])).toHaveLength(3);
  });

  test.each([
    [['rule', 'no-motto'], '<group>/<id>'],
    [['rule', 'change/NoMotto'], 'kebab-case'],
    [['rule', 'chnage/no-motto'], 'no group `chnage`; choose one of change'],
    [['rule', 'change/taken'], 'a rule `taken` already, in change'],
    [['kind', 'Stakeholders'], 'kebab-case'],
    [['kind', 'taken'], 'a schema `taken` already'],
    [['picture', 'x'], 'Usage'],
    [['rule'], 'Usage'],
  ])('%j is refused and writes nothing', async (args, reason) => {
    writeFileSync(join(root, 'src/core/rules/change/taken.ts'), '');
    writeFileSync(join(root, 'schemas/taken.schema.json'), '{}');
    await expect(scaffold(root, args)).rejects.toThrow(reason);
    expect(existsSync(join(root, 'test'))).toBe(false);
  });

  test('a group may be new where that is said', async () => {
    expect(await scaffold(root, ['rule', 'people/no-motto', '--new-group'])).toContain(
      'src/core/rules/people/no-motto.ts',
    );
  });
});
