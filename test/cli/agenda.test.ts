import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { file, root, runWith } from './support.ts';

const FIXTURES = 'test/core/agenda';

function programme(name: string): void {
  for (const path of readdirSync(`${FIXTURES}/${name}`))
    file(path, readFileSync(`${FIXTURES}/${name}/${path}`));
}

const agenda = (...argv: string[]) => runWith({}, 'agenda', ...argv);

test.each(['text', 'markdown', 'mail', 'ics', 'json'])('of an owner as %s', async (format) => {
  programme('whole-en');
  const { code, out, err } = await agenda('--owner', 'lead', '--weeks', '2', '--format', format);
  expect([code, err]).toEqual([0, '']);
  await expect(out).toMatchFileSnapshot(`agenda/owner.${format}`);
});

test('in Chinese, of everybody', async () => {
  programme('whole-zh');
  const { code, out } = await agenda('--lang', 'zh');
  expect(code).toBe(0);
  await expect(out).toMatchFileSnapshot('agenda/zh.text');
});

test('of a meeting: what those who meet have to do', async () => {
  programme('whole-en');
  const { out } = await agenda('--meeting', 'board');
  expect(out).toContain('Show figures');
  expect(out).not.toContain('Call every shop');
});

test('more weeks show more, and what is not shown is counted', async () => {
  programme('whole-en');
  const few = await agenda('--weeks', '0');
  const many = await agenda('--weeks', '40');
  expect(few.out).toMatch(/Not shown: \d+ later, 8 done/);
  expect(few.out).not.toContain('Paper slips');
  expect(many.out).toContain('Ends: Paper slips');
  expect(many.out).toContain('Not shown: 1 later');
});

test('what happens every day has all its days in a calendar, and as many as one reads in a line', async () => {
  file('change.md', '---\nplaybook: change\ntitle: T\n---\n');
  file(
    'comms.md',
    '---\nplaybook: comms\ntitle: T\n---\n\n## Audiences\n\n| Audience | Freq | From | Until |\n| --- | --- | --- | --- |\n| Store | daily | 2026-04-01 | 2026-12-31 |\n',
  );
  const { out } = await agenda('--weeks', '10', '--format', 'ics');
  expect(out.match(/BEGIN:VEVENT/g)).toHaveLength(54);
  expect((await agenda('--weeks', '10')).out).toContain('26 May and 23 more');
});

test('a name that nobody has is refused with the names there are', async () => {
  programme('whole-en');
  const owner = await agenda('--owner', 'boss');
  expect([owner.code, owner.err]).toEqual([
    2,
    expect.stringContaining('choose one of Chief operator, Operations lead, nobody known'),
  ]);
  const meeting = await agenda('--meeting', 'Tea');
  expect([meeting.code, meeting.err]).toEqual([2, expect.stringContaining('Board, Review, Stand-up')]);
});

describe('of oneself', () => {
  beforeEach(() => {
    programme('whole-en');
    const roles = '| Id   | Name           | Person | Contact |\n| ---- | --- | --- | --- |\n';
    const change = readFileSync(`${FIXTURES}/whole-en/change.md`, 'utf8').replace(
      /\| Id {3}\| Name[^]*?\n\n/,
      `${roles}| coo | Chief operator | Ann Lee | ann.lee@shop.example, 555 |\n| lead | Operations lead | | |\n\n`,
    );
    file('change.md', change);
    for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) vi.stubEnv(name, undefined);
    vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null');
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(root, '..'));
  });
  afterEach(() => vi.unstubAllEnvs());
  /** What git knows of the person. */
  const person = (name: string, email: string) =>
    vi.stubEnv('GIT_CONFIG_GLOBAL', file('.person', `[user]\n\tname = "${name}"\n\temail = "${email}"\n`));
  const mine = (env: Record<string, string> = {}, ...more: string[]) =>
    runWith({ env }, 'agenda', '--mine', ...more);

  test.each([
    ['the holder of a role', 'Ann Lee', 'x@y'],
    ['an address of its contact', 'Somebody', 'Ann.Lee@shop.example'],
    ['its id before the @', 'Somebody', 'coo@shop.example'],
    ['its name', 'chief operator', ''],
  ])('is found by %s', async (_, name, email) => {
    person(name, email);
    const { out } = await mine();
    expect(out).toBe((await agenda('--owner', 'coo')).out);
    expect(out).toContain('Chief operator');
  });

  test('is found by the environment before git', async () => {
    person('Ann Lee', '');
    expect((await mine({ CHANGEBOOK_ME: 'lead' })).out).toBe((await agenda('--owner', 'lead')).out);
  });

  test('is refused where nobody is meant, or nothing is known, and together with another', async () => {
    person('Eve', 'eve@elsewhere');
    const nobody = await mine();
    expect([nobody.code, nobody.out]).toEqual([2, '']);
    expect(nobody.err).toMatch(/nobody here is called Eve, eve@elsewhere; .*Chief operator, .*--owner/);
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    const unknown = await mine();
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('CHANGEBOOK_ME')]);
    expect((await mine({}, '--owner', 'coo')).code).toBe(2);
  });
});

test('words of strangers make neither lines of a calendar nor signs of Markdown', async () => {
  file(
    'a.md',
    '---\nplaybook: roadmap\ntitle: T\n---\n\n- [ ] Buy \u001b[31m<b>*x*</b>\\nEND:VEVENT due:2026-04-14\n',
  );
  const calendar = await agenda('--format', 'ics');
  expect(calendar.out.match(/^END:VEVENT/gm)).toHaveLength(1);
  expect((await agenda()).out).not.toContain('\u001b');
  expect((await agenda('--format', 'markdown')).out).not.toContain('<b>');
});
