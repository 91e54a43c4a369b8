import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReportFile } from '../../../src/core/reports/report.ts';
import { Results } from '../../../src/cli/lint/results.ts';

const fileAt = (path: string, rule: string): ReportFile => ({
  path,
  kind: 'roadmap',
  programme: null,
  score: null,
  findings: [
    {
      rule,
      severity: 'warning',
      // More than is packed together, and nothing that packs well.
      message: `${path} \ud800\n`.repeat(40_000),
      pointer: '',
      range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
      related: [],
      effort: 10,
      fixes: [],
    },
  ],
});

const frame = { today: '2026-04-14', asked: new Set<string>(), failOn: 'error' } as const;

/** Names of folders and files of programmes, of which some are within others. */
const names = fc.uniqueArray(
  fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom('a', 'b', '/', 'é') }),
  {
    minLength: 1,
    maxLength: 12,
  },
);

test('files come in the order of their paths, whichever programme they belong to, as often as they are asked for', () => {
  fc.assert(
    fc.property(names, fc.infiniteStream(fc.nat(3)), (paths, picks) => {
      const groups: string[][] = [[], [], [], []];
      for (const path of paths) groups[picks.next().value]?.push(path);
      const [unread = [], ...programmes] = groups;
      const results = new Results({ ...frame, unreadable: unread.map((path) => fileAt(path, 'unreadable')) });
      const inOrder = programmes
        .filter((own) => own.length > 0)
        .map((own) => own.toSorted())
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
      for (const own of inOrder) {
        results.from(own[0]);
        results.add({ files: own.map((path) => fileAt(path, 'no-wins')), programmes: [], suppressed: 1 });
      }
      const { files, summary } = results.report();
      const expected = paths.toSorted();
      expect(Array.from(files, ({ path }) => path)).toEqual(expected);
      expect([...files]).toEqual(
        expected.map((path) => fileAt(path, unread.includes(path) ? 'unreadable' : 'no-wins')),
      );
      expect(summary).toMatchObject({
        playbooks: paths.length - unread.length,
        warnings: paths.length,
        suppressed: inOrder.length,
      });
    }),
    { numRuns: 20 },
  );
});
