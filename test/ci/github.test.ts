import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { beforeEach, expect, test } from 'vitest';
import { commit, git, withoutOuterGit } from '../cli/git-support.ts';
import { BROKEN, CLEAN, file, root } from '../cli/support.ts';
import { commandLine, program, runnerFile, step } from './support.ts';

withoutOuterGit();

interface Action {
  inputs: Record<string, { default?: string }>;
  runs: { steps: { id?: string; name: string; run?: string; env?: Record<string, string> }[] };
}
const action: Action = parse(readFileSync('action.yml', 'utf8'));

/** Runs a step as the runner does: what its variables are filled from is its inputs and the event. */
function runStep(name: string, inputs: Record<string, string>, event: Record<string, string> = {}) {
  const found = action.runs.steps.find((one) => one.name === name)!;
  const value = (_: string, path: string): string =>
    path.startsWith('inputs.')
      ? (inputs[path.slice('inputs.'.length)] ?? action.inputs[path.slice('inputs.'.length)]?.default ?? '')
      : (event[path] ?? '');
  const env = Object.fromEntries(
    Object.entries(found.env ?? {}).map(([key, text]) => [key, text.replaceAll(/\$\{\{ (.+?) \}\}/g, value)]),
  );
  return step('.', ['bash', '-c', found.run!], {
    ...env,
    CHANGEBOOK: 'changebook',
    GITHUB_ACTION_PATH: resolve('.'),
    GITHUB_STEP_SUMMARY: runnerFile('summary'),
    GITHUB_OUTPUT: runnerFile('output'),
    RUNNER_TEMP: root,
  });
}
const text = (name: string): string => readFileSync(join(root, name), 'utf8');

beforeEach(commandLine);

test('no input is written into a script', () => {
  for (const { run } of action.runs.steps) expect(run ?? '').not.toContain('${{');
});

test('a finding annotates its line and fails; summary and file for code scanning are there all the same', () => {
  file('plans/a b.md', BROKEN);
  const { code, out } = runStep('Check', { paths: 'plans/a b.md' });
  expect(code).toBe(1);
  expect(out).toMatch(/^::error file=plans\/a b\.md,line=/m);
  expect(text('summary')).toContain('score-out-of-range');
  expect(text('output')).toBe(`sarif=${join(root, 'changebook.sarif')}\n`);
  expect(JSON.parse(text('changebook.sarif')).runs[0].results.length).toBeGreaterThan(0);
});

test('what is clean passes', () => {
  file('plans/a.md', CLEAN);
  expect(runStep('Check', { paths: 'plans' })).toMatchObject({ code: 0 });
  expect(text('summary')).toContain('0 errors');
});

test('an option stands for itself, and so does a path that looks like one', () => {
  file('plans/a.md', BROKEN);
  expect(runStep('Check', { paths: '--fix' })).toMatchObject({
    code: 2,
    err: expect.stringContaining('nothing found at `--fix`'),
  });
  expect(runStep('Check', { paths: '$(touch hacked)' }).code).toBe(2);
  expect(existsSync(join(root, 'hacked'))).toBe(false);
  expect(text('output')).toBe('');
});

test('only what the branch brings, where that is asked for', () => {
  file('plans/a.md', BROKEN);
  git('init', '-qb', 'main');
  commit('2026-04-01');
  git('switch', '-qc', 'work');
  expect(runStep('Check', { paths: 'plans', since: 'main' }).code).toBe(0);
  file('plans/b.md', BROKEN);
  expect(runStep('Check', { paths: 'plans', since: 'main' }).code).toBe(1);
});

test('the comment says what changed since the branch left its base, and keeps to one', () => {
  program('gh', 'printf "%s " "$@" > "$RUNNER_TEMP/gh"; cat "${@: -1}" > "$RUNNER_TEMP/comment"');
  file('plans/a.md', CLEAN);
  git('init', '-qb', 'main');
  commit('2026-04-01');
  git('switch', '-qc', 'work');
  file('plans/a.md', CLEAN.replace('| Urgency | 4 |', '| Urgency | 2 |'));
  const event = {
    'github.event.pull_request.base.sha': git('rev-parse', 'main').trim(),
    'github.event.pull_request.number': '7',
  };
  expect(runStep('Say what changes', { paths: 'plans' }, event)).toMatchObject({ code: 0 });
  expect(text('gh')).toMatch(/^pr comment 7 --edit-last --create-if-none --body-file /);
  expect(text('comment')).toContain('Urgency');
});
