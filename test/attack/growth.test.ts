import { expect, test } from 'vitest';
import { reportOf } from '../../src/cli/report.ts';
import text from '../../src/cli/reporters/text.ts';
import { analyse } from '../../src/core/index.ts';
import { shapes } from './shapes.ts';

/**
 * Linting a document of twice the length takes twice the time, whatever its shape. Compared is processor time,
 * the least of several runs, since a busy machine can only make a run longer; a shape fails when it is too
 * slow again and again.
 */
const SIZE = 50_000;
const MOST = 2.6;
/** Milliseconds below which nothing can be told from noise. */
const NOISE = 60;
const ATTEMPTS = 4;

function lint(document: string): void {
  const workspace = analyse([{ path: 'a.md', text: document }], { today: '2026-03-02', lang: 'en' });
  const report = reportOf(workspace, new Set(['a.md']), [], '2026-03-02');
  const rules = report.files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  expect(rules).not.toContain('unchecked-document');
  text.report(report, {
    lang: 'en',
    color: false,
    version: '0',
    rules: [],
    texts: new Map([['a.md', document]]),
  });
}

function millisecondsOf(document: string): number {
  const begun = process.cpuUsage();
  lint(document);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

test.each(shapes)('$name', ({ make }) => {
  const [once, twice] = [make(SIZE), make(SIZE * 2)];
  let [less, more] = [Infinity, Infinity];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    more = Math.min(more, millisecondsOf(twice));
    // What twice the length takes is noise, or so little that it cannot be too much.
    if (more < NOISE) return;
    less = Math.min(less, millisecondsOf(once));
    if (attempt > 0 && more <= less * MOST) return;
  }
  expect(more / less).toBeLessThanOrEqual(MOST);
});

test('a shape of each size is as large as it is asked to be', () => {
  const wrong = shapes.filter(({ make }) => Math.abs(make(SIZE).length / SIZE - 1) > 0.5);
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
