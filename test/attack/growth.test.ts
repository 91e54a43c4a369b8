import { expect, test } from 'vitest';
import { reportOf } from '../../src/core/reports/report.ts';
import text from '../../src/cli/reporters/text.ts';
import { analyse } from '../../src/core/index.ts';
import { shapes } from './shapes/index.ts';

/**
 * Linting a document of twice the length takes twice the time, whatever its shape. Compared is processor time,
 * the least of several runs, since a busy machine can only make a run longer. What grows with the square of the
 * length does so at each length, the less the shorter the document: a short one with a strict limit acquits
 * nearly every shape, and only what exceeds it is measured at the lengths that count. It may acquit what grows a
 * little too fast: the long form (`npm run attack`) measures every shape at those lengths. A shape fails when it is
 * too slow at each of them, since what grows too fast does so all the more where there is more of it.
 */
const FIRST_LOOK = { size: 10_000, most: 2.1, noise: 4 };
const LONG = process.env['ATTACK_RUNS'] !== undefined;
const SIZES = [50_000, 100_000, 200_000];
const MOST = 2.6;
/** Milliseconds of the longer document below which nothing can be told from noise. */
const NOISE = 60;
const ATTEMPTS = 3;

function lint(document: string): void {
  const workspace = analyse([{ path: 'a.md', text: document }], { today: '2026-03-02', lang: 'en' });
  const report = reportOf(workspace, {
    today: '2026-03-02',
    asked: new Set(['a.md']),
    unreadable: [],
    failOn: 'error',
  });
  const rules = report.files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  expect(rules).not.toContain('unchecked-document');
  const options = {
    lang: 'en',
    color: false,
    version: '0',
    rules: () => [],
    textOf: () => document,
  } as const;
  expect([...text.report(report, options)]).not.toEqual([]);
}

function millisecondsOf(document: string): number {
  const begun = process.cpuUsage();
  lint(document);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** How much longer twice the length takes; 0 where that is so little that it cannot be too much. */
function growthAt(size: number, most: number, noise: number, make: (size: number) => string): number {
  const [once, twice] = [make(size), make(size * 2)];
  let [less, more] = [Infinity, Infinity];
  for (let attempt = 0; attempt < ATTEMPTS && (attempt === 0 || more > less * most); attempt++) {
    more = Math.min(more, millisecondsOf(twice));
    if (more < noise) return 0;
    less = Math.min(less, millisecondsOf(once));
  }
  return more / less;
}

test.each(shapes)('$name', ({ make }) => {
  const { size, most, noise } = FIRST_LOOK;
  if (!LONG && growthAt(size, most, noise, make) <= most) return;
  let growth = Infinity;
  for (const size of SIZES) if (growth > MOST) growth = growthAt(size, MOST, NOISE, make);
  expect(growth).toBeLessThanOrEqual(MOST);
});

test('a shape of each size is as large as it is asked to be', () => {
  const wrong = shapes.filter(({ make }) => Math.abs(make(50_000).length / 50_000 - 1) > 0.5);
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
