import { describe, expect, test } from 'vitest';
import { file, MISSPELT, root } from '../support.ts';
import { changebook, names, textOf } from './support.ts';

const COUNT = 30;
const isFixed = (text: string): boolean => text === MISSPELT.replace('ownr', 'owner');

/** Stops once in the middle of a write, says so, and goes on when the signal has been sent for sure. */
const SLOW = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
let count = 0;
const sync = fs.fsyncSync;
fs.fsyncSync = (descriptor) => {
  if (++count === 5) {
    fs.writeSync(2, 'in the middle\\n');
    while (!fs.existsSync('go')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  }
  return sync(descriptor);
};
syncBuiltinESMExports();
`;

describe.runIf(process.platform !== 'win32')('an interrupt while files are written', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends between two of them', async (signal) => {
    for (let index = 0; index < COUNT; index++) file(`${10 + index}.md`, MISSPELT);
    const end = await changebook(['lint', '--fix'], {
      before: SLOW,
      at: [
        'in the middle',
        (pid) => {
          process.kill(pid, signal);
          file('go', '');
        },
      ],
    });
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

test('several at once fix each file once, and each says how it went', async () => {
  for (let index = 0; index < COUNT; index++) file(`${10 + index}.md`, MISSPELT);
  const ends = await Promise.all([1, 2, 3].map(() => changebook(['lint', '--fix', root])));
  expect(names()).toHaveLength(COUNT);
  expect(names().filter((name) => !isFixed(textOf(name)))).toEqual([]);
  // One that came late either found a file fixed or says that another one was quicker.
  for (const { code, err } of ends)
    expect(code === 0 || (code === 2 && /changed (?:meanwhile|while|by)/.test(err))).toBe(true);
});
