import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { file, MISSPELT, root } from '../support.ts';
import { changebook, names, textOf } from './support.ts';

const COUNT = 30;
const isFixed = (text: string): boolean => text === MISSPELT.replace('ownr', 'owner');

/** Stops once in the middle of a write, says so, and goes on when the signal has been sent for sure. */
const slowAt = (write: number): string => `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
let count = 0;
const sync = fs.fsyncSync;
fs.fsyncSync = (descriptor) => {
  if (++count === ${write}) {
    fs.writeSync(2, 'in the middle\\n');
    while (!fs.existsSync('go')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  }
  return sync(descriptor);
};
syncBuiltinESMExports();
`;

/** Interrupts a run in the middle of its n-th write. */
const interrupted = (
  argv: string[],
  write: number,
  { signal = 'SIGINT', begun }: { signal?: NodeJS.Signals; begun?: (line: string) => void } = {},
): ReturnType<typeof changebook> =>
  changebook(argv, {
    before: slowAt(write),
    at: [
      'in the middle',
      (pid) => {
        process.kill(pid, signal);
        file('go', '');
      },
    ],
    ...(begun ? { begun } : {}),
  });

describe.runIf(process.platform !== 'win32')('an interrupt while files are written', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends between two of them', async (signal) => {
    for (let index = 0; index < COUNT; index++) file(`${10 + index}.md`, MISSPELT);
    const end = await interrupted(['lint', '--fix'], 5, { signal });
    expect(end).toMatchObject({ code: null, signal, out: '' });
    const documents = names().filter((name) => name !== 'go');
    expect(documents).toHaveLength(COUNT);
    const fixed = documents.filter((name) => isFixed(textOf(name)));
    expect(documents.filter((name) => textOf(name) !== MISSPELT)).toEqual(fixed);
    expect(fixed).toHaveLength(5);
    // Whoever goes on knows where.
    expect(end.err.match(/changed: \S+/g)).toEqual(fixed.map((name) => `changed: ${name}`));
  });
});

/** A text that shows a picture of the plan beside it, as text and as a file. */
const HOLDER = `# Weekly

<!-- changebook: plan.md timeline -->
![The plan](plan.svg)
`;
const PLAN = `---
playbook: roadmap
title: Plan
start: 2026-05-04
---

## Phases

| Phase | When |
| --- | --- |
| Pilot | W1-W4 |
`;

describe.runIf(process.platform !== 'win32')('an interrupt while something is made of plans', () => {
  const leavings = (): string[] =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'));

  test('export writes its file whole', async () => {
    file('plan.md', PLAN);
    const { signal } = await interrupted(['export', 'plan.md', '--out', 'plan.html'], 1);
    expect({ signal, leavings: leavings() }).toEqual({ signal: 'SIGINT', leavings: [] });
    expect(textOf('plan.html')).toMatch(/<\/html>\s*$/);
  });

  test('lint writes its report whole', async () => {
    file('plan.md', PLAN);
    const argv = ['lint', 'plan.md', '--format', 'json', '--output-file', 'report.json'];
    const { signal } = await interrupted(argv, 1);
    expect({ signal, leavings: leavings() }).toEqual({ signal: 'SIGINT', leavings: [] });
    expect(JSON.parse(textOf('report.json'))).toMatchObject({ summary: { files: 1 } });
  });

  test('embed writes the picture whole', async () => {
    file('plan.md', PLAN);
    file('weekly.md', HOLDER);
    const { signal } = await interrupted(['embed', 'weekly.md'], 1);
    expect({ signal, leavings: leavings() }).toEqual({ signal: 'SIGINT', leavings: [] });
    expect(textOf('plan.svg')).toMatch(/<\/svg>\s*$/);
    expect((await changebook(['embed', 'weekly.md'])).code).toBe(0);
  });

  test('site ends between two files, and goes on the next time', async () => {
    file('plan.md', PLAN);
    const { signal } = await interrupted(['site', 'out', 'plan.md'], 2);
    expect({ signal, leavings: leavings() }).toEqual({ signal: 'SIGINT', leavings: [] });
    const there = names('out').length;
    expect(await changebook(['site', 'out', 'plan.md'])).toMatchObject({ code: 0 });
    expect(names('out').length).toBeGreaterThan(there);
  });

  test('site notes whole what it has made', async () => {
    file('plan.md', PLAN);
    await changebook(['site', 'once', 'plan.md']);
    const { signal } = await interrupted(['site', 'out', 'plan.md'], names('once').length);
    expect({ signal, leavings: leavings() }).toEqual({ signal: 'SIGINT', leavings: [] });
    expect(textOf('out/changebook-site.json')).toBe(textOf('once/changebook-site.json'));
  });

  test('lint takes its baseline whole', async () => {
    file('plan.md', MISSPELT);
    const { signal } = await interrupted(
      ['lint', 'plan.md', '--baseline', 'known.json', '--update-baseline'],
      1,
    );
    expect({ signal, leavings: leavings() }).toEqual({ signal: 'SIGINT', leavings: [] });
    expect(textOf('known.json')).toContain('unknown-key');
  });

  test('adopt writes the document whole', async () => {
    file('notes.md', '# Notes\n');
    const { signal } = await interrupted(['adopt', 'notes.md', '--kind', 'change'], 1);
    expect({ signal, leavings: leavings() }).toEqual({ signal: 'SIGINT', leavings: [] });
    expect(textOf('notes.md')).toContain('playbook: change');
  });

  test('new makes all files', async () => {
    const { signal } = await interrupted(['new', 'programme'], 1);
    expect({ signal, missing: names('programme').length < 2 }).toEqual({ signal: 'SIGINT', missing: false });
    expect(names('programme').filter((name) => !textOf(`programme/${name}`).endsWith('\n'))).toEqual([]);
  });
});

describe.runIf(process.platform !== 'win32')('an interrupt while a page writes', () => {
  const TICK = { type: 'tick-task', pointer: '/tasks/0', done: true };

  test('preview writes the document whole', async () => {
    file('plan.md', `${PLAN}\n- [ ] Call @ceo\n`);
    const tick = (line: string): void => {
      const [address = ''] = /http:\S+/.exec(line) ?? [];
      const message = { type: 'edit', uri: 'plan.md', version: 1, intents: [TICK] };
      const looks = { path: 'plan.md', scope: 'document', lists: false, comparing: false, since: '' };
      // It ends before it has answered.
      fetch(`${address}panel`, { method: 'POST', body: JSON.stringify({ ...looks, message }) }).catch(
        () => {},
      );
    };
    const { signal } = await interrupted(['preview', 'plan.md'], 1, { begun: tick });
    expect({ signal, names: names() }).toEqual({ signal: 'SIGINT', names: ['go', 'plan.md'] });
    expect(textOf('plan.md')).toBe(`${PLAN}\n- [x] Call @ceo\n`);
  });
});

test('several at once fix each file once, and each says how it went', async () => {
  for (let index = 0; index < COUNT; index++) file(`${10 + index}.md`, MISSPELT);
  const ends = await Promise.all([1, 2, 3].map(() => changebook(['lint', '--fix', root])));
  expect(names()).toHaveLength(COUNT);
  expect(names().filter((name) => !isFixed(textOf(name)))).toEqual([]);
  // One that came late either found a file fixed or says that another one was quicker.
  for (const { code, err } of ends)
    expect(code === 0 || (code === 2 && /changed (?:meanwhile|while|by)/.test(err))).toBe(true);
});
