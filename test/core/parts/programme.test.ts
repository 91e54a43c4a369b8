import { describe, expect, test } from 'vitest';
import { resolve } from '../../../src/core/references/entities.ts';
import {
  AUDIENCES,
  charter,
  MILESTONES,
  PLAN,
  ROLES,
  rulesOf,
  single,
  TASKS,
  workspaceOf,
} from './support.ts';

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
