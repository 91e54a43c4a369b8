import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BROKEN, CLEAN, file, MISSPELT, root } from './support.ts';

const CLI = [process.execPath, join(process.cwd(), 'dist/cli.mjs')].map((part) => `'${part}'`).join(' ');

/** Runs a line of the shell, in which `changebook` is the built command line. */
function shell(line: string) {
  const script = `changebook() { ${CLI} "$@"; }; ${line}`;
  return spawnSync('bash', ['-c', script], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C' },
  });
}

describe.runIf(process.platform === 'linux')('standard output', () => {
  test.each([
    [CLEAN, 0],
    [BROKEN, 1],
  ])('that nobody reads on ends the run quietly, with the code it has anyway', (text, code) => {
    for (let index = 0; index < 200; index++) file(`${index}.md`, text);
    const line = 'set -o pipefail; changebook lint --format json | head -c 10; exit "${PIPESTATUS[0]}"';
    expect(shell(line)).toMatchObject({ status: code, stderr: '', stdout: '{\n  "repor' });
  });

  test.each(['lint', 'score', 'export', 'rules', '--help'])('that is full is told: %s', (command) => {
    file('a.md', CLEAN);
    const { status, stderr } = shell(`changebook ${command} > /dev/full`);
    expect(stderr).toMatch(/^changebook: standard output could not be written \(ENOSPC\)[^\n]*\n$/);
    expect(status).toBe(2);
  });

  test('that takes a part only is told, and so is what was changed', () => {
    for (let index = 0; index < 40; index++) file(`${index}.md`, MISSPELT);
    const line = "trap '' XFSZ; ulimit -f 1; changebook lint --format json --fix > out";
    const { status, stderr } = shell(line);
    expect(stderr).toContain('changebook: standard output could not be written');
    expect(stderr).toContain('changed: 0.md');
    expect(status).toBe(2);
  });

  test('by its name takes a report after what is in it', () => {
    file('a.md', BROKEN);
    expect(
      shell('echo first > out; changebook lint --format compact --output-file /dev/stdout >> out; cat out')
        .stdout,
    ).toMatch(/^first\na\.md:13:13: error/);
    expect(shell('changebook lint --format compact --output-file /dev/stdout | cat').stdout).toMatch(
      /^a\.md/,
    );
  });

  test('and standard input may not be one file', () => {
    file('a.md', BROKEN);
    const { status, stderr } = shell('changebook lint - --output-file a.md < a.md');
    expect(stderr).toContain('a.md');
    expect(status).toBe(2);
  });

  test('an input without end ends', () => {
    expect(shell('changebook lint - < /dev/zero').stdout).toContain('larger than the limit');
  });
});
