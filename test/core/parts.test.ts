import { describe, expect, test } from 'vitest';
import { analyse, builtIn } from '../../src/core/index.ts';
import { applyEdits, editFor } from '../../src/core/edits/apply.ts';
import type { Intent } from '../../src/core/generated/intents.ts';
import isIntent from '../../src/core/generated/intent-validator.js';
import { partAt, partNamed } from '../../src/core/playbook/parts.ts';
import type { Playbook } from '../../src/core/playbook/types.ts';
import { resolve } from '../../src/core/references/entities.ts';

const HEAD = `playbook: [change, roadmap, comms]
title: New tills
status: active
start: 2026-01-05
go-live: 2026-06-01
sponsor: CEO
horizon: quick-start`;

const MILESTONES = `## Milestones

| Milestone | When | Owner |
| --- | --- | --- |
| Tills bought | 2026-02-02 | Ann |
| Tills tried | after Staff told | Ann |
`;

const AUDIENCES = `## Audiences

| Audience | Group | Message | Cares about |
| --- | --- | --- | --- |
| Cashiers | tills | Faster | Queues |
`;

const ROLES = `## Roles

| Role | Level |
| --- | --- |
| CEO | executive |
| Ann | middle |

## Groups

| Group | Wave |
| --- | --- |
| tills | |
`;

const TASKS = `## Work

- [ ] Order start:2026-02-03 due:2026-02-05
- [ ] Staff told after:"Tills bought" due:2026-02-20
`;

const charter = (...body: string[]): string => `---\n${HEAD}\n---\n\n# New tills\n\n${body.join('\n')}`;

const PLAN = `---
playbook: roadmap
title: Plan
---

# Plan

## Phases

| Phase | Type | When |
| --- | --- | --- |
| Pilot | pilot | W1-W4 |

## Milestones

| Milestone | When |
| --- | --- |
| Shops open | 2026-05-04 |
`;

const OPTIONS = { today: '2026-03-02', lang: 'en', registry: builtIn } as const;

const workspaceOf = (texts: Record<string, string>) =>
  analyse(
    Object.entries(texts).map(([path, text]) => ({ path, text })),
    OPTIONS,
  );

function single(text: string) {
  const workspace = workspaceOf({ 'change.md': text });
  const [file] = workspace.files;
  if (!file) throw new Error('no playbook');
  const partOf = (kind: string): Playbook => {
    const part = partNamed(file.playbook, kind);
    if (!part) throw new Error(`no ${kind}`);
    return part;
  };
  return { workspace, file, host: file.playbook, partOf };
}

const rulesOf = (text: string): string[] => single(text).file.findings.map(({ rule }) => rule);

describe('binding of several kinds', () => {
  const { host, partOf } = single(charter(ROLES, MILESTONES, AUDIENCES, TASKS));

  test('the first kind is the host, the others have the tables that it does not know', () => {
    expect([host.kind, ...host.parts.map(({ kind }) => kind)]).toEqual(['change', 'roadmap', 'comms']);
    expect(Object.keys(host.data)).not.toContain('milestones');
    expect(partOf('roadmap').data.milestones).toHaveLength(2);
    expect(partOf('comms').data.audiences).toHaveLength(1);
    expect(partOf('comms').data.milestones).toBeUndefined();
  });

  test('a part has the envelope of its host, a key that only it knows, and no tasks', () => {
    const part = partOf('roadmap');
    expect(part).toMatchObject({
      host,
      id: host.id,
      path: host.path,
      title: host.title,
      parts: [],
      tasks: [],
    });
    expect(part.data).toMatchObject({ status: 'active', start: '2026-01-05', horizon: 'quick-start' });
    expect(part.data.id).toBeUndefined();
    expect(part.data.sponsor).toBeUndefined();
    expect(host.problems).toEqual([]);
    expect(host.tasks).toHaveLength(2);
  });

  test.each(['roadmap.milestones', 'roadmap/milestones', 'milestones'])('the directive %s', (name) => {
    const table = MILESTONES.replace('## Milestones\n', `## Points\n\n<!-- playbook: ${name} -->`);
    const { partOf: part, host: own } = single(charter(table));
    expect(part('roadmap').data.milestones).toHaveLength(2);
    expect(own.problems).toEqual([]);
  });

  test('a directive that names a kind wins over a heading of the host', () => {
    const table = ROLES.split('\n\n## Groups')[0]!
      .replace('## Roles\n', '## Roles\n\n<!-- playbook: roadmap.wins -->')
      .replace('| Role |', '| Name |');
    expect(single(charter(table)).host.data.roles).toBeUndefined();
    expect(single(charter(table)).partOf('roadmap').data.wins).toHaveLength(2);
  });

  test('the nearer heading decides, whoever knows it', () => {
    const nested = `${ROLES}\n${MILESTONES.replace('## ', '### ')}`;
    expect(single(charter(nested)).partOf('roadmap').data.milestones).toHaveLength(2);
    expect(single(charter(nested)).host.data.groups).toHaveLength(1);
  });

  test('a list under its own heading is a part without being named', () => {
    const text = charter(ROLES, MILESTONES).replace('[change, roadmap, comms]', 'change');
    expect(single(text).host.parts.map(({ kind }) => kind)).toEqual(['roadmap']);
    expect(single(text).partOf('roadmap').data.milestones).toHaveLength(2);
  });

  test('what is unknown in the list is said at its place; nothing written is no part', () => {
    const { file, host: own } = single(charter(ROLES).replace('comms]', 'risks]'));
    const [found] = file.findings.filter(({ rule }) => rule === 'unknown-kind');
    expect(found && own.syntax.text.slice(found.range.start, found.range.end)).toBe('risks');
    expect(single(charter(ROLES).replace('horizon: quick-start\n', '')).host.parts).toEqual([]);
  });
});

describe('findings of a file', () => {
  test('a charter with milestones promises no roadmap, and one with audiences no plan', () => {
    const own = rulesOf(charter(ROLES).replace('horizon: quick-start\n', ''));
    const both = rulesOf(charter(ROLES, MILESTONES, AUDIENCES, TASKS));
    expect(both).toEqual(own);
    // As documents of their own they are told so.
    const alone = rulesOf(`---\nplaybook: roadmap\nstatus: active\n---\n\n${MILESTONES}`);
    expect(alone).toContain('missing-required-field');
  });

  test('every rule that is asked of whole documents alone stays silent on parts', () => {
    const phases = `## Phases\n\n| Phase | Type | When |\n| --- | --- | --- |\n| Everywhere | rollout | W1-W40 |\n`;
    const found = single(charter(ROLES, phases, MILESTONES, AUDIENCES)).file.findings;
    const whole = new Set(builtIn.rules.filter((rule) => rule.whole).map(({ id }) => id));
    expect(whole.size).toBeGreaterThan(20);
    expect(found.filter(({ rule, part }) => part !== undefined && whole.has(rule))).toEqual([]);
    const alone = rulesOf(`---\nplaybook: roadmap\n---\n\n${phases}`);
    expect(alone).toContain('no-pilot');
  });

  test('rows of a part are checked, in the order of the text, each fault once', () => {
    const bad = MILESTONES.replace('2026-02-02', 'soonish').replace('Tills bought', '');
    const { file } = single(charter(ROLES, bad, AUDIENCES.replace('tills', 'nobody')));
    const shown = file.findings.map(({ rule, part, pointer }) => [rule, part, pointer]);
    expect(shown).toContainEqual(['invalid-value', 'roadmap', '/milestones/0/when']);
    expect(shown).toContainEqual(['dangling-reference', 'comms', '/audiences/0/group']);
    const starts = file.findings.map(({ range }) => range.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const keys = file.findings.map((one) => JSON.stringify([one.rule, one.range, one.message]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('what host and parts share is told once', () => {
    const text = charter(ROLES, MILESTONES, AUDIENCES).replace('start:', 'calendar: [nowhere]\nstart:');
    expect(rulesOf(text).filter((rule) => rule === 'invalid-value')).toHaveLength(1);
  });

  test('a suppression silences a finding of a part, and one that silences nothing is told once', () => {
    const bad = MILESTONES.replace('2026-02-02', 'soonish');
    const over = (rule: string): string =>
      charter(ROLES, `<!-- changebook-disable ${rule} -- why -->\n\n${bad}`, AUDIENCES);
    expect(rulesOf(over('invalid-value'))).not.toContain('invalid-value');
    expect(rulesOf(over('invalid-value'))).not.toContain('unused-suppression');
    expect(rulesOf(over('no-pilot')).filter((rule) => rule === 'unused-suppression')).toHaveLength(1);
  });
});

describe('time in a file', () => {
  const { workspace, host, partOf } = single(charter(MILESTONES, TASKS));

  test('a row of a part waits for a task of the host, and the other way round', () => {
    const { schedule } = workspace.contextOf(partOf('roadmap'));
    expect(schedule.byPointer.get('/milestones/1')?.end).toBe('2026-02-21');
    expect(schedule.items.map(({ pointer }) => pointer)).toEqual(['/milestones/0', '/milestones/1']);
    expect(schedule.lost).toEqual([]);
    const own = workspace.contextOf(host).schedule;
    expect(own.items.map(({ pointer }) => pointer)).toEqual(['/tasks/0', '/tasks/1']);
    expect(own.lost).toEqual([]);
    expect(workspace.contextOf(partOf('roadmap')).date('after Staff told', 'start')).toBe('2026-02-21');
  });

  test('a circle through both is told at the row of the part', () => {
    const circle = TASKS.replace('after:"Tills bought"', 'after:"Tills tried"').replace(
      ' due:2026-02-20',
      '',
    );
    const round = single(charter(MILESTONES, circle));
    const { schedule } = round.workspace.contextOf(round.host);
    expect(schedule.cycles).toEqual([['/tasks/1', 'roadmap:/milestones/1']]);
    const found = round.file.findings.find(({ rule }) => rule === 'dependency-cycle');
    expect(found).toMatchObject({ part: 'roadmap', pointer: '/milestones/1' });
  });
});

describe('a programme with parts', () => {
  const texts = { 'p/change.md': charter(ROLES, MILESTONES, AUDIENCES, TASKS), 'p/roadmap.md': PLAN };
  const workspace = workspaceOf(texts);
  const [programme] = workspace.programmes.map((one) => one.programme);
  if (!programme) throw new Error('no programme');
  const [host] = programme.playbooks;

  test('the document speaks where there is one, and rows append', () => {
    expect(programme.playbooks.map(({ path }) => path)).toEqual(['p/change.md', 'p/roadmap.md']);
    expect(programme.of('roadmap').map(({ path }) => path)).toEqual(['p/change.md', 'p/roadmap.md']);
    expect(programme.latest('roadmap')?.path).toBe('p/roadmap.md');
    expect(programme.latest('comms')?.host).toBe(host);
    const plan = programme.playbooks[1]!;
    expect(resolve(programme, plan, 'milestone', 'Tills bought')?.playbook.host).toBe(host);
    expect(resolve(programme, plan, 'milestone', 'Shops open')?.playbook).toBe(plan);
    // A part is no second document of the host's id.
    expect(resolve(programme, plan, 'roadmap', 'change')).toBeNull();
  });

  test('a charter in another document makes no programme', () => {
    const guest = PLAN.replace('playbook: roadmap', 'playbook: [roadmap, change]') + `\n${ROLES}`;
    const alone = workspaceOf({ 'roadmap.md': guest });
    expect(alone.programmes).toEqual([]);
    expect(alone.files[0]?.parts.map(({ playbook }) => playbook.kind)).toEqual(['change']);
    expect(rulesOf(guest)).not.toContain('no-sponsor');
  });

  test('roles that another document adds are declared', () => {
    const guest = `${PLAN.replace('playbook: roadmap', 'playbook: [roadmap, change]').replace('---\n\n', 'owner: Bea\n---\n\n')}\n## Roles\n\n| Role |\n| --- |\n| Bea |\n`;
    const found = (text: string) =>
      workspaceOf({ ...texts, 'p/roadmap.md': text }).files.flatMap(({ path, findings }) =>
        findings.filter(({ rule }) => rule === 'undeclared-role').map(() => path),
      );
    expect(found(guest)).toEqual([]);
    expect(found(guest.replace('| Bea |', '| Bob |'))).toEqual(['p/roadmap.md']);
  });

  test('a plan in the charter is a plan', () => {
    const events = '## Events\n\n| Event | When |\n| --- | --- |\n| Talk | 2026-01-12 |\n';
    const incomplete = (text: string): string[] =>
      workspaceOf({ 'p/change.md': text })
        .files.flatMap(({ findings }) => findings)
        .filter(({ rule }) => rule === 'programme-incomplete')
        .map(({ message }) => message);
    const late = (text: string): string => text.replace('go-live: 2026-06-01', 'go-live: 2026-02-02');
    expect(incomplete(late(charter(ROLES, MILESTONES, events)))[0]).not.toMatch(/roadmap|communication/);
    expect(incomplete(late(charter(ROLES, events).replace('horizon: quick-start\n', '')))[0]).toMatch(
      /roadmap/,
    );
  });

  test('the health takes the document, and a part where there is none that is a whole plan', () => {
    const component = (text: string, plan?: string) =>
      workspaceOf({
        'p/change.md': text,
        ...(plan ? { 'p/roadmap.md': plan } : {}),
      }).programmes[0]?.health.components.find(({ name }) => name === 'roadmap');
    const phases = '## Phases\n\n| Phase | Type | When |\n| --- | --- | --- |\n| Try | pilot | W1-W4 |\n';
    expect(component(charter(MILESTONES))).toMatchObject({ value: null, path: null });
    // The tasks of the file are the work of its phases.
    const own = component(charter(phases, TASKS));
    expect(own).toMatchObject({ path: 'p/change.md', value: expect.any(Number) });
    expect(component(charter(phases, TASKS), PLAN)).toMatchObject({ path: 'p/roadmap.md' });
  });
});

describe('scores and pictures', () => {
  test('a part has a score where it has what its kind is scored by', () => {
    const { file, workspace } = single(charter(ROLES, MILESTONES, AUDIENCES));
    expect(file.parts.map(({ playbook, score }) => [playbook.kind, score === null])).toEqual([
      ['roadmap', true],
      ['comms', false],
    ]);
    expect(file.score).toMatchObject({ value: null, form: { of: 14 } });
    expect(workspace.files).toHaveLength(1);
    expect(workspace.fileOf(file.parts[0]!.playbook)).toBe(file);
  });

  test('the pictures of the host, then those that a part brings; one table of all lists', () => {
    const { host, partOf, workspace } = single(charter(ROLES, MILESTONES, AUDIENCES, TASKS));
    const views = workspace.viewsOf(host);
    const types = views.map(({ type }) => type);
    expect(types).toEqual([
      'agenda',
      'health',
      'checklist',
      'table',
      'timeline',
      'gates',
      'contact-calendar',
    ]);
    const table = views.find((view) => view.type === 'table');
    expect(table?.tables.map(({ list, rows }) => [list, rows[0]?.pointer])).toEqual([
      ['roles', '/roles/0'],
      ['groups', '/groups/0'],
      ['milestones', 'roadmap:/milestones/0'],
      ['audiences', 'comms:/audiences/0'],
    ]);
    const timeline = views.find((view) => view.type === 'timeline');
    expect(timeline?.marks.map(({ pointer }) => pointer)).toContain('roadmap:/milestones/0');
    expect(workspace.viewsOf(partOf('roadmap')).map(({ type }) => type)).toEqual(['timeline', 'gates']);
  });

  test('the pictures of the programme hold parts, and count tasks and findings once', () => {
    const workspace = workspaceOf({ 'p/change.md': charter(ROLES, MILESTONES, AUDIENCES, TASKS) });
    const views = workspace.programmeViewsOf(workspace.programmes[0]!.programme);
    const timeline = views.find((view) => view.type === 'timeline');
    expect(timeline?.marks.map(({ pointer }) => pointer)).toContain('p/change.md#roadmap:/milestones/0');
    const work = views.find((view) => view.type === 'agenda');
    expect(work?.groups.flatMap(({ items }) => items).filter(({ source }) => source === 'task')).toHaveLength(
      2,
    );
    const findings = views.find((view) => view.type === 'findings');
    expect(findings?.documents.map(({ path }) => path)).toEqual(['p/change.md']);
    const health = views.find((view) => view.type === 'health');
    expect(health?.documents.map(({ kind }) => kind)).toEqual(['change', 'roadmap', 'comms']);
  });
});

describe('edits of a part', () => {
  const { host, partOf } = single(charter(ROLES, MILESTONES));
  const after = (intent: Intent): string => {
    const result = editFor(host, intent);
    return 'refused' in result ? result.refused : applyEdits(host.syntax.text, result.edits);
  };

  test('its cells and rows, and its keys', () => {
    const pointer = '/milestones/0/owner';
    expect(after({ type: 'set-value', part: 'roadmap', pointer, value: 'Bea' })).toContain(
      '2026-02-02 | Bea',
    );
    expect(after({ type: 'set-value', pointer, value: 'Bea' })).toBe('no-place');
    expect(after({ type: 'set-value', part: 'sop', pointer, value: 'Bea' })).toBe('no-place');
    const values = { name: 'Closed' };
    expect(after({ type: 'add-row', part: 'roadmap', pointer: '/milestones', values })).toContain('| Closed');
    expect(after({ type: 'set-value', part: 'roadmap', pointer: '/horizon', value: 'annual' })).toContain(
      'horizon: annual',
    );
    expect(after({ type: 'set-value', part: 'roadmap', pointer: '/status', value: 'draft' })).toContain(
      'status: draft',
    );
  });

  test('a message may name a part, and need not', () => {
    const intent = { type: 'set-value', pointer: '/a', value: '' };
    expect(isIntent(intent)).toBe(true);
    expect(isIntent({ ...intent, part: 'roadmap' })).toBe(true);
    for (const part of ['', 'A b', 1, null]) expect(isIntent({ ...intent, part })).toBe(false);
  });

  test('a place of the text is in the part that has it', () => {
    const { text } = host.syntax;
    expect(partAt(host, text.indexOf('Tills bought'))).toBe(partOf('roadmap'));
    expect(partAt(host, text.length)).toBe(partOf('roadmap'));
    expect(partAt(host, text.indexOf('executive'))).toBe(host);
    expect(partAt(host, text.indexOf('status:') + 8)).toBe(host);
    expect(partAt(host, text.indexOf('quick-start'))).toBe(partOf('roadmap'));
  });
});
