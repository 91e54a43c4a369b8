// What holds of every score whatever goes in: better input never lowers it, a blank is no zero, it is rounded once.
import { expect, test } from 'vitest';
import { random } from '../../../scripts/corpus.mjs';
import { analyse } from '../../../src/core/index.ts';
import { diagnose, ELEMENTS, survey } from '../../../src/core/kinds/adkar/diagnosis.ts';
import { sevenPrinciples } from '../../../src/core/kinds/comms/principles.ts';
import { metricState } from '../../../src/core/kinds/kpi/progress.ts';
import { sixDimension } from '../../../src/core/kinds/readiness/six-dimension.ts';
import { handledOf, handling } from '../../../src/core/kinds/resistance/exposure.ts';
import { roadmapCompleteness } from '../../../src/core/kinds/roadmap/completeness.ts';
import { sopCompleteness } from '../../../src/core/kinds/sop/completeness.ts';
import { influence } from '../../../src/core/kinds/stakeholders/influence.ts';
import { round1 } from '../../../src/core/score/rounding.ts';
import { library } from '../../service/support.ts';

const RUNS = 300;
/** Sums of fractions differ in their last digits. */
const LEAST = -1e-9;

type Random = ReturnType<typeof random>;

const many = <T>(r: Random, make: (r: Random) => T): T[] =>
  Array.from({ length: r.int(1, 6) }, () => make(r));
const flag = (r: Random): boolean => r() < 0.5;

/** A list with one of its members changed. */
function withOne<T>(r: Random, list: readonly T[], change: (one: T) => T): T[] {
  const at = r.int(0, list.length - 1);
  return list.map((one, index) => (index === at ? change(one) : one));
}

/** Two inputs of a score, the second better in one point, as a seed makes them: the value of each. */
const pairs: Record<string, (r: Random) => [less: number | null, more: number | null]> = {
  readiness(r) {
    const scores = Array.from({ length: 6 }, () => r.int(1, 4));
    const better = withOne(r, scores, (score) => score + 1);
    return [sixDimension(scores).normalised, sixDimension(better).normalised];
  },
  roadmap(r) {
    const of = r.int(1, 9);
    const figures = {
      kotter: r.int(0, 7),
      types: r.int(0, 3),
      gates: [r.int(0, of - 1), of] as const,
      milestones: [r.int(0, of - 1), of] as const,
      win: r.pick([0, 0.5]),
    };
    const better = r.pick([
      { kotter: figures.kotter + 1 },
      { types: figures.types + 1 },
      { gates: [figures.gates[0] + 1, of] as const },
      { milestones: [figures.milestones[0] + 1, of] as const },
      { win: figures.win + 0.5 },
    ]);
    return [roadmapCompleteness(figures), roadmapCompleteness({ ...figures, ...better })];
  },
  comms(r) {
    const audiences = many(r, () => ({
      touches: r.int(0, 9),
      channels: r.int(0, 3),
      twoWay: flag(r),
      concrete: flag(r),
    }));
    const plan = {
      stories: r.int(0, 2),
      executiveEvents: r.int(0, 2),
      celebrations: r.int(0, 3),
      wins: r.int(0, 3),
    };
    const value = (...args: [typeof audiences, typeof plan]) => sevenPrinciples(...args, 7)?.value ?? null;
    const better = withOne(r, audiences, (one) => ({ ...one, touches: one.touches + 1, twoWay: true }));
    return [value(audiences, plan), value(better, { ...plan, celebrations: plan.celebrations + 1 })];
  },
  sop(r) {
    const steps = many(r, () => r.int(0, 6));
    const control = r.int(0, 9);
    const better = withOne(r, steps, (present) => present + 1);
    return [sopCompleteness(control, steps), sopCompleteness(control + r.int(0, 1), better)];
  },
  stakeholders(r) {
    const map = many(r, () => ({
      power: r.int(1, 5),
      attitude: r.int(1, 4),
      desired: r.int(2, 5),
      hasStrategy: flag(r),
    }));
    const better = withOne(r, map, (one) =>
      flag(r) ? { ...one, attitude: one.attitude + 1 } : { ...one, hasStrategy: true },
    );
    return [influence(map)?.value ?? null, influence(better)?.value ?? null];
  },
  resistance(r) {
    const open = many(r, () => ({
      exposure: r.int(1, 25),
      hasOwner: flag(r),
      hasCause: flag(r),
      fits: flag(r),
      isInTime: flag(r),
    }));
    const value = (voices: typeof open): number | null =>
      handling(
        voices.map((voice) => ({ exposure: voice.exposure, handled: handledOf(voice) })),
        r.int(0, 3),
      );
    const better = withOne(r, open, (voice) => ({
      ...voice,
      [r.pick(['hasOwner', 'hasCause', 'fits'])]: true,
    }));
    return [value(open), value(better)];
  },
  kpi(r) {
    const direction = r.pick(['up', 'down'] as const);
    const baseline = r.int(0, 100);
    const way = (direction === 'up' ? 1 : -1) * r.int(1, 50);
    const target = [baseline + way, baseline + way] as const;
    const current = baseline + r.int(-50, 50);
    const step = Math.sign(way) * r.int(1, 20);
    const progress = (value: number) =>
      metricState({ role: 'lagging', direction, baseline, target, current: value }).progress;
    return [progress(current), progress(current + step)];
  },
  adkar(r) {
    const people = many(r, () => ELEMENTS.map(() => r.int(1, 4)));
    const better = withOne(r, people, (scores) => withOne(r, scores, (score) => score + 1));
    return [survey(people, 3)?.progress ?? null, survey(better, 3)?.progress ?? null];
  },
};

test.each(Object.keys(pairs))('%s: what is better never lowers the score, nor makes it unknown', (kind) => {
  const r = random(7);
  let raised = 0;
  for (let run = 0; run < RUNS; run++) {
    const [less, more] = pairs[kind]!(r);
    if (less === null) continue;
    expect(more).not.toBeNull();
    expect(more! - less).toBeGreaterThanOrEqual(LEAST);
    if (more! > less) raised++;
  }
  // Not vacuous.
  expect(raised).toBeGreaterThan(RUNS / 20);
});

test('a blank is no zero: the total stays open, between what its least and its most would give', () => {
  const r = random(11);
  for (let run = 0; run < RUNS; run++) {
    const scores = Array.from({ length: 6 }, () => r.int(1, 5));
    const blank = withOne<number | null>(r, scores, () => null);
    const { total, range, normalised } = sixDimension(blank);
    expect([total, normalised]).toEqual([null, null]);
    const whole = sixDimension(scores).total ?? 0;
    expect(range[0]).toBeLessThanOrEqual(whole);
    expect(range[1]).toBeGreaterThanOrEqual(whole);
    // Blank elements of a card hold nobody up.
    const card = ELEMENTS.map(() => r.pick([null, 4, 5]));
    expect(diagnose(card, 3).status).toBe(card.includes(null) ? 'incomplete' : 'clear');
  }
});

test('what is rounded once stays what it is, and is never further off than half of its last digit', () => {
  const r = random(13);
  for (let run = 0; run < RUNS; run++) {
    const value = r() * 100;
    const rounded = round1(value);
    expect(round1(rounded)).toBe(rounded);
    expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.05 + 1e-9);
  }
});

test('every score of the library is null or lies from 0 to 100 with one decimal', () => {
  const files = Object.entries(library()).map(([path, text]) => ({ path, text }));
  const { files: checked } = analyse(files, { today: '2026-04-14', lang: 'en' });
  const values = checked.flatMap(({ score }) => (score && score.value !== null ? score.value : []));
  expect(values.length).toBeGreaterThan(10);
  expect(values.filter((value) => value < 0 || value > 100 || round1(value) !== value)).toEqual([]);
});
