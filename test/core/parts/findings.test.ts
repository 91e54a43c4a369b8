import { describe, expect, test } from 'vitest';
import { builtIn } from '../../../src/core/index.ts';
import { AUDIENCES, charter, MILESTONES, ROLES, rulesOf, single, TASKS, workspaceOf } from './support.ts';

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
