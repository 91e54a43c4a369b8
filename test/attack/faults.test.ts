import { describe, expect, test } from 'vitest';
import { analyse, builtIn, type Registry } from '../../src/core/index.ts';
import type { Kind } from '../../src/core/kinds/kind.ts';
import type { Rule } from '../../src/core/lint/define.ts';

/**
 * A fault of ours in one document is a finding on it: the document keeps its other findings, the other
 * documents theirs, and every picture that does not fail is drawn.
 */
const CHARTER = '---\nplaybook: change\ntitle: C\nowner: Ann\n---\n';
const PLAN = `---\nplaybook: roadmap\ntitle: R\nowner: Ann\n---\n\n## Activities\n\n| Activity | When |\n| --- | --- |\n| a | 2026-02-30 |\n\n- [ ] do\n`;
const DOCUMENTS = [
  { path: 'change.md', text: CHARTER },
  { path: 'one.md', text: PLAN },
  { path: 'two.md', text: PLAN },
];

const broken = (): never => {
  throw new RangeError('too deep');
};

const lint = (registry: Registry) => {
  const workspace = analyse(DOCUMENTS, { registry, today: '2026-03-02', lang: 'en' });
  return { workspace, files: new Map(workspace.files.map((file) => [file.path, file])) };
};

const rulesOf = (findings: readonly { rule: string }[] = []): string[] => findings.map(({ rule }) => rule);

/** The built-in rules, with one that throws where the document is the one meant. */
function withRule(check: Rule['check']): Registry {
  const [model] = builtIn.rules;
  if (!model) throw new Error('There are no rules');
  const own = (id: string): Rule => ({ ...model, id, kinds: ['*'], core: true, supersedes: [], check });
  return { ...builtIn, rules: [own('broken'), ...builtIn.rules, own('broken-too')] };
}

/** The built-in kinds, with another roadmap. */
function withRoadmap(change: (kind: Kind) => Partial<Kind>): Registry {
  const kind = builtIn.kinds.get('roadmap');
  if (!kind) throw new Error('There is no roadmap');
  const roadmap = Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(kind),
      ...Object.getOwnPropertyDescriptors(change(kind)),
    },
  ) as Kind;
  return { ...builtIn, kinds: new Map([...builtIn.kinds, ['roadmap', roadmap]]) };
}

const sound = lint(builtIn);

describe('a fault of ours stays with its document', () => {
  test('a rule that throws loses nobody else a finding, and is told of once', () => {
    const { files, workspace } = lint(
      withRule(({ playbook }) => void (playbook.path === 'one.md' && broken())),
    );
    const one = files.get('one.md');
    expect(rulesOf(one?.findings)).toEqual([
      'unchecked-document',
      ...rulesOf(sound.files.get('one.md')?.findings),
    ]);
    expect(one?.findings[0]?.message).toContain('please report it (RangeError: too deep)');
    expect(files.get('two.md')?.findings).toEqual(sound.files.get('two.md')?.findings);
    expect([...files.values()].map(({ playbook }) => workspace.isFaulty(playbook))).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('what cannot be read', () => {
    const { files, workspace } = lint(
      // Facts of the document itself are read of its own kind alone; lists of other kinds may be anybody's.
      withRoadmap(({ schema }) => ({
        // What it has is read from it, which a copy would lose.
        schema: Object.create(schema, { scalars: { get: () => broken() } }) as typeof schema,
      })),
    );
    expect(rulesOf(files.get('one.md')?.findings)).toEqual(['unchecked-document']);
    expect(files.get('change.md')?.score?.value).toEqual(sound.files.get('change.md')?.score?.value);
    expect(workspace.programmes[0]?.health.value).toBeDefined();
    for (const { playbook } of workspace.files) workspace.viewsOf(playbook);
    for (const { programme } of workspace.programmes) workspace.programmeViewsOf(programme);
  });

  test('what cannot be scored', () => {
    const { files, workspace } = lint(withRoadmap(() => ({ score: broken })));
    const one = files.get('one.md');
    expect(rulesOf(one?.findings)[0]).toBe('unchecked-document');
    expect(rulesOf(one?.findings).filter((rule) => rule === 'invalid-value')).toHaveLength(1);
    expect(one?.score).toBeNull();
    expect(workspace.programmes[0]?.health.value).toBeDefined();
  });

  test('what cannot be drawn', () => {
    const { files, workspace } = lint(
      withRoadmap(({ views }) => ({ views: { ...views, timeline: broken } })),
    );
    const one = files.get('one.md');
    if (!one) throw new Error('one.md is gone');
    expect(workspace.isFaulty(one.playbook)).toBe(false);
    const views = workspace.viewsOf(one.playbook);
    expect(views.map(({ type }) => type)).toEqual(
      sound.workspace
        .viewsOf(sound.files.get('one.md')?.playbook ?? one.playbook)
        .map(({ type }) => (type === 'timeline' ? 'findings' : type)),
    );
    expect(JSON.stringify(views)).toContain('RangeError: too deep');
    expect(workspace.isFaulty(one.playbook)).toBe(true);
    const programme = workspace.programmes[0]?.programme;
    expect(programme && workspace.programmeViewsOf(programme).length).toBe(
      sound.workspace.programmeViewsOf(sound.workspace.programmes[0]?.programme ?? one.programme).length,
    );
  });
});
