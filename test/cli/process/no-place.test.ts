import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CLEAN, file, MISSPELT } from '../support.ts';
import { changebook, textOf } from './support.ts';

/** No process may have a folder of its own there, and Node's recursive `mkdir` never hears of it. */
const NOWHERE = '/proc/changebook';

const FOLDER = `changebook: the folder ${NOWHERE} cannot be made (`;
const cannotUse = (path: string): string => `changebook: ${path} cannot be used (`;

describe.runIf(existsSync('/proc/self'))('where the system has no place', () => {
  test.each([
    [['site', NOWHERE, 'a.md'], FOLDER],
    [['site', `${NOWHERE}/deep/er`, 'a.md'], FOLDER],
    [['new', 'kpi', `${NOWHERE}/kpi.md`], FOLDER],
    [['new', 'agents', `${NOWHERE}/deep/AGENTS.md`], FOLDER],
    [['new', 'programme', NOWHERE], FOLDER],
    [['new', 'kpi', '/proc/changebook.md'], cannotUse('/proc/changebook.md')],
    [['export', 'a.md', '--out', `${NOWHERE}/a.html`], cannotUse(`${NOWHERE}/a.html`)],
    [['lint', 'a.md', '--format', 'json', '--output-file', `${NOWHERE}/a`], cannotUse(`${NOWHERE}/a`)],
    [['lint', 'a.md', '--baseline', `${NOWHERE}/a`, '--update-baseline'], cannotUse(`${NOWHERE}/a`)],
    [
      ['merge', 'report.json', '--format', 'json', '--output-file', `${NOWHERE}/a`],
      cannotUse(`${NOWHERE}/a`),
    ],
  ])('%j ends with 2 and says where', async (argv, said) => {
    file('a.md', CLEAN);
    file('report.json', (await changebook(['lint', 'a.md', '--format', 'json'])).out);
    const { code, err } = await changebook(argv);
    expect([code, err.slice(0, said.length), err.trimEnd().split('\n').length]).toEqual([2, said, 1]);
  });

  test('a cache changes no answer', async () => {
    file('a.md', MISSPELT);
    const plain = await changebook(['lint', 'a.md']);
    const { code, out, err } = await changebook(['lint', 'a.md', '--cache', '--cache-location', NOWHERE]);
    expect({ code, out }).toEqual({ code: plain.code, out: plain.out });
    expect(err).toContain(FOLDER);
    expect(textOf('a.md')).toBe(MISSPELT);
  });
});
