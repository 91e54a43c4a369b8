import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { uriOf, workspaceOf } from './support.ts';

const FOLDER = 'test/rules/programme/concurrent-change-overload/bad/';
const paths = ['billing/change.md', 'billing/roadmap.md', 'robots/change.md', 'robots/comms.md'];
const texts = Object.fromEntries(paths.map((path) => [path, readFileSync(FOLDER + path, 'utf8')]));

/** The workspace of the fixture, with all rules on. */
function opened() {
  const workspace = workspaceOf(texts);
  workspace.ports.config = () => ({ extends: 'all', rules: {} });
  const state = (path: string) => {
    const checked = workspace.check(uriOf(path));
    if (!checked) throw new Error(`${path} is no playbook`);
    const findings = checked.file.findings.filter(({ rule }) => rule === 'concurrent-change-overload');
    return { analysis: checked.workspace, findings };
  };
  let version = 1;
  const write = (path: string, text: string): void => workspace.set(uriOf(path), path, (version += 1), text);
  return { state, write };
}

const roadmap = texts['billing/roadmap.md'] ?? '';
const elsewhere = roadmap.replace('2026-05-05..2026-05-06', '2026-05-12');

test('what another programme brings is told of as it stands', () => {
  const { state, write } = opened();
  expect(state('robots/change.md').findings).toHaveLength(1);
  expect(state('billing/change.md').findings).toEqual([]);
  write('billing/roadmap.md', elsewhere);
  expect(state('robots/change.md').findings).toEqual([]);
  write('billing/roadmap.md', roadmap);
  expect(state('robots/change.md').findings).toHaveLength(1);
  write('billing/change.md', (texts['billing/change.md'] ?? '').replace('status: active', 'status: closed'));
  expect(state('robots/change.md').findings).toEqual([]);
});

test('places in another programme move with its text', () => {
  const { state, write } = opened();
  const start = () =>
    state('robots/change.md').findings[0]?.related.find(({ path }) => path === 'billing/roadmap.md')?.range
      .start;
  const before = start() ?? Number.NaN;
  write('billing/roadmap.md', roadmap.replace('## Activities', 'Said in passing.\n\n## Activities'));
  expect(start()).toBe(before + 'Said in passing.\n\n'.length);
});

test('an edit that changes nothing of it costs other programmes nothing', () => {
  const { state, write } = opened();
  const { analysis } = state('robots/change.md');
  write('billing/roadmap.md', `${roadmap}\nSaid in passing.\n`);
  expect(state('robots/change.md').analysis).toBe(analysis);
  write('billing/roadmap.md', elsewhere);
  expect(state('robots/change.md').analysis).not.toBe(analysis);
});
