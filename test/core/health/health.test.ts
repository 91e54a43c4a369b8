import { describe, expect, test } from 'vitest';
import type { HealthComponent } from '../../../src/core/score/health-components.ts';
import { analyse } from '../../../src/core/index.ts';
import { healthOf } from '../../../src/core/health/health.ts';
import { healthReason } from '../../../src/core/health/health-words.ts';

describe('health', () => {
  const names: HealthComponent[] = [
    'readiness',
    'roadmap',
    'stakeholders',
    'people',
    'communication',
    'resistance',
    'kpi',
    'control',
  ];
  const error = { value: 79, rule: 'some-error', path: 'a.md' };
  const stop = { value: 39, rule: 'start-despite-readiness', path: 'b.md' };
  const second = [90, 95, 97.4, 80, 92.9, null, 97.8, null];
  test.each([
    [[50, 55.6, 83.3, 36, 45.3, 68.4, 56.3, 76.5], [], 100, 57.8, 'at-risk', null],
    [second, [], 85, 92.1, 'healthy', null],
    [second, [error], 85, 79, 'watch', 'some-error'],
    [[20.8, 90, 80, 60, 80, 80, 70, 80], [error, stop], 100, 39, 'critical', 'start-despite-readiness'],
    [[75, 55.6, null, null, 58.6], [], 40, null, 'insufficient', null],
    [[80, 80, 80, 80], [], 60, 80, 'healthy', null],
    [[79.9, 80, 80, 80], [], 60, 80, 'healthy', null],
    [[60, 60, 60, 60, 60, 59, 60, 60], [], 100, 60, 'watch', null],
  ])('%j', (values, caps, coverage, value, band, cap) => {
    const health = healthOf({
      values: Object.fromEntries(
        names.map((name, index) => [name, { value: values[index] ?? null, path: null }]),
      ),
      caps,
    });
    expect({ ...health, cap: health.cap?.rule ?? null }).toMatchObject({ coverage, value, band, cap });
  });

  const of = (values: Partial<Record<HealthComponent, number>>, caps: (typeof error)[] = []) =>
    healthOf({
      values: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, { value, path: null }]),
      ),
      caps,
    });

  test('with too little it says what to write until there is enough, and the range that is left', () => {
    const half = { readiness: 80, roadmap: 100, communication: 100, control: 60 };
    expect(healthReason(of(half), 'en')).toBe(
      'needs 60% of its inputs, 50% so far: write a stakeholder map (15); between 43.0 and 93.0 once all is there',
    );
    expect(of(half, [error]).range).toEqual([43, 79]);
    expect(healthReason(of({ readiness: 80 }), 'zh')).toBe(
      '需要 60% 的数据，目前为 15%：编写路线图（15）、编写利益相关方地图（15）、编写分人群的 ADKAR 卡片（15）；全部齐全后在 12.0 与 97.0 之间',
    );
    const blank = healthOf({ values: { kpi: { value: null, path: 'kpi.md' } }, caps: [] });
    expect(healthReason(blank, 'en')).toContain('fill in kpi.md (15)');
  });

  test('with enough it names the largest losses; where nothing is lost it says nothing', () => {
    const four = { readiness: 50, roadmap: 100, stakeholders: 80, people: 60 };
    expect(of(four).range).toBeNull();
    expect(healthReason(of(four), 'en')).toBe('most to gain: Readiness 12.5, People 10.0, Stakeholders 5.0');
    const whole = { readiness: 100, roadmap: 100, stakeholders: 100, people: 100 };
    expect(healthReason(of(whole), 'en')).toBeNull();
  });

  test('a cap that does not bind is none', () => {
    const low = Object.fromEntries(names.map((name) => [name, { value: 30, path: null }]));
    expect(healthOf({ values: low, caps: [error] }).cap).toBeNull();
  });
});

test('what several kinds say of one component is their mean, of those that have a value', () => {
  const charter = { path: 'change.md', text: '---\nplaybook: change\ntitle: C\n---\n' };
  const sop = {
    path: 'sop.md',
    text: '---\nplaybook: sop\ntitle: S\n---\n\n## Steps\n\n| No | Action | Role |\n| --- | --- | --- |\n| 1 | Greet | advisor |\n',
  };
  const log = (causes: string): { path: string; text: string } => ({
    path: 'log.md',
    text: `---\nplaybook: issues\ntitle: L\n---\n\n## Issues\n\n| Problem | Root cause | Status |\n| --- | --- | --- |\n${causes}`,
  });
  const control = (...files: { path: string; text: string }[]) => {
    const { programmes } = analyse([charter, ...files], { today: '2026-04-14', lang: 'en' });
    const found = programmes[0]?.health.components.find(({ name }) => name === 'control');
    return [found?.value, found?.path];
  };
  const half = log('| One | known | analysed |\n| Two | | analysed |\n');
  expect(control(half)).toEqual([66.7, 'log.md']);
  expect(control(sop)).toEqual([17.1, 'sop.md']);
  // (66.7 + 17.1) / 2; the lower one is where it is raised.
  expect(control(half, sop)).toEqual([41.9, 'sop.md']);
  expect(control(log('| One | | found |\n'), sop)).toEqual([17.1, 'sop.md']);
});
