import { describe, expect, test } from 'vitest';
import { principles } from '../../../src/core/kinds/comms/principles.ts';
import { sixDimension } from '../../../src/core/kinds/readiness/six-dimension.ts';
import { roadmapCompleteness } from '../../../src/core/kinds/roadmap/completeness.ts';
import { sopCompleteness } from '../../../src/core/kinds/sop/completeness.ts';
import type { HealthComponent } from '../../../src/core/score/health-components.ts';
import { healthOf } from '../../../src/core/health/health.ts';
import { round1 } from '../../../src/core/score/rounding.ts';

describe('D1 readiness', () => {
  const six = ['executive-support', 'urgency', 'resources', 'past-success', 'culture', 'capability'];
  test.each([
    [[5, 4, 4, 4, 4, 3], 24, 'ready', [], 'ready', 75],
    [[5, 4, 4, 4, 3, 3], 23, 'pilot', [], 'pilot', 70.8],
    [[3, 3, 3, 3, 3, 3], 18, 'pilot', ['executive-support'], 'pilot', 50],
    [[4, 3, 3, 3, 2, 2], 17, 'prepare', ['culture', 'capability'], 'prepare', 45.8],
    [[2, 2, 2, 2, 2, 2], 12, 'prepare', six, 'prepare', 25],
    [[2, 2, 2, 2, 2, 1], 11, 'stop', six, 'stop', 20.8],
    [[5, 5, 5, 5, 5, 1], 26, 'ready', ['capability'], 'pilot', 83.3],
    [[3, 5, 5, 5, 5, 5], 28, 'ready', ['executive-support'], 'pilot', 91.7],
    [[4, 4, 4, 4, 4, 4], 24, 'ready', [], 'ready', 75],
    [[1, 1, 1, 1, 1, 1], 6, 'stop', six, 'stop', 0],
    [[5, 5, 5, 5, 5, 5], 30, 'ready', [], 'ready', 100],
  ])('%j', (scores, total, band, below, decision, value) => {
    const result = sixDimension(scores);
    expect(result).toMatchObject({ total, band, below, decision });
    expect(round1(result.normalised ?? Number.NaN)).toBe(value);
  });

  test('a blank gives a range, and a band only where both ends agree', () => {
    expect(sixDimension([5, 5, 5, 4, 4, null])).toMatchObject({
      total: null,
      range: [24, 28],
      band: 'ready',
      decision: null,
      normalised: null,
    });
    expect(sixDimension([4, 3, 3, 3, null, null])).toMatchObject({ range: [15, 23], band: null });
  });

  test('all that tie are the weakest', () => {
    expect(sixDimension([4, 4, 4, 4, 4, 4]).weakest).toEqual(six);
  });
});

describe('D4 communication', () => {
  const fine = { channels: 2, twoWay: true, concrete: true };
  const poor = { channels: 1, twoWay: false, concrete: false };
  const plan = { stories: 0, executiveEvents: 0, celebrations: 0, wins: 0 };
  const value = (seven: number[] | null) => seven && round1((100 * seven.reduce((a, b) => a + b, 0)) / 7);
  test.each([
    [
      'the matrix of the toolkit',
      [5, 18, 18, 18, 1].map((touches, index) => ({ ...fine, touches, twoWay: index === 1 || index === 2 })),
      plan,
      45.3,
    ],
    [
      'all fine, one of two wins celebrated',
      [{ ...fine, touches: 7 }],
      { stories: 1, executiveEvents: 1, celebrations: 1, wins: 2 },
      92.9,
    ],
    ['one audience, one broadcast channel', [{ ...poor, touches: 6, concrete: true }], plan, 26.5],
    [
      'two audiences, half fine',
      [
        { ...fine, touches: 7 },
        { ...poor, touches: 3 },
      ],
      { stories: 1, executiveEvents: 1, celebrations: 1, wins: 0 },
      74.5,
    ],
  ])('%s', (_, audiences, figures, expected) => {
    expect(value(principles(audiences, figures, 7))).toBe(expected);
  });

  test('no audiences, no score', () => expect(principles([], plan, 7)).toBeNull());
});

test.each([
  [10, [7, 7, 6, 5], 93.6],
  [6, [3, 2], 45.4],
  [10, [], 40],
  [10, [7], 100],
])('D7 procedure: %d control fields, steps %j', (control, steps, expected) => {
  expect(round1(sopCompleteness(control, steps))).toBe(expected);
});

test.each<[Parameters<typeof roadmapCompleteness>[0], number]>([
  [{ kotter: 7, types: 4, gates: [0, 3], milestones: [0, 4], win: 1 }, 55.6],
  [{ kotter: 8, types: 4, gates: [3, 3], milestones: [4, 4], win: 1 }, 100],
  [{ kotter: 5, types: 3, gates: [1, 2], milestones: [1, 2], win: 0.5 }, 58.1],
  [{ kotter: 0, types: 0, gates: [0, 0], milestones: [0, 0], win: 0 }, 0],
])('D8 roadmap: %j', (figures, expected) => {
  expect(round1(roadmapCompleteness(figures))).toBe(expected);
});

describe('D10 health', () => {
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

  test('a cap that does not bind is none', () => {
    const low = Object.fromEntries(names.map((name) => [name, { value: 30, path: null }]));
    expect(healthOf({ values: low, caps: [error] }).cap).toBeNull();
  });
});
