import { readFileSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRoot } from '../root.ts';
import { BROKEN, CLEAN, file, run, runWith } from '../support.ts';

const GROUPS = 'test/rules/programme/concurrent-change-overload/bad';

/** Runs with something done to the files as soon as a step is over. */
async function changing(step: 'read' | 'analyse', change: () => void, ...argv: string[]) {
  let isDone = false;
  const heard = (text: string): void => {
    if (isDone || !text.startsWith(`${step}: `)) return;
    isDone = true;
    change();
  };
  return runWith({ heard }, 'lint', '--debug', ...argv);
}

/** Two programmes that meet, and a document that stands alone. */
function repository(): void {
  for (const path of ['billing/change.md', 'billing/roadmap.md', 'robots/change.md', 'robots/comms.md'])
    file(path, readFileSync(`${GROUPS}/${path}`, 'utf8'));
  file('alone.md', CLEAN);
  file('.changebook.yml', 'rules:\n  concurrent-change-overload: [warning, { most: 1 }]\n');
}

const CHANGES: [what: string, change: () => void][] = [
  ['a document', () => file('alone.md', BROKEN)],
  ['what another programme meets', () => file('robots/comms.md', CLEAN)],
  ['the kind of a charter', () => file('robots/change.md', BROKEN)],
];

test.each(CHANGES)('%s that changes between two readings is checked as it is now', async (_, change) => {
  repository();
  const { out, code } = await changing('read', change, '--format', 'json');
  const after = await run('lint', '--format', 'json');
  expect(JSON.parse(out).files).toEqual(JSON.parse(after.out).files);
  expect(code).toBe(after.code);
});

test('a document that goes between two readings is told of as one that cannot be read', async () => {
  repository();
  const { out, code } = await changing(
    'read',
    () => rmSync(inRoot('billing/roadmap.md')),
    '--format',
    'compact',
  );
  expect(out).toMatch(/^billing\/roadmap\.md:1:1: error: .*\(unreadable-file\)$/m);
  expect(out).toMatch(/^billing\/change\.md:/m);
  expect(code).toBe(2);
});

test('a document that changes before its report is told of, and no line of it is shown', async () => {
  file('alone.md', BROKEN);
  const { out, err, code } = await changing('analyse', () => file('alone.md', `\n${BROKEN}`));
  expect(err).toContain('alone.md has changed since it was checked, and its lines are not shown');
  expect(out).not.toContain(' | ');
  expect(code).toBe(1);
});
