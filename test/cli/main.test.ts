import { chmodSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, file, run, CLEAN, BROKEN, MISSPELT } from './support.ts';

describe('exit codes', () => {
  test('0 for a clean document, and other Markdown is none of our business', async () => {
    file('a.md', CLEAN);
    file('README.md', '# playbook: no\n');
    // Of a folder nobody expects each file to be one.
    expect(await run('lint')).toMatchObject({ code: 0, err: expect.not.stringContaining('notes.md') });
  });

  test.each([
    ['---\nPlaybook: roadmap\n---\n', 2, /small letters/],
    ['---\n  playbook: roadmap\ntitle: T\n---\n', 2, /beginning of a line/],
    ['\n---\nplaybook: roadmap\ntitle: T\n---\n', 2, /first line/],
    ['<!-- note -->\n---\nplaybook: roadmap\n---\n', 2, /first line/],
    ['# Notes\n\n---\n\nplaybook: the way we play\n', 0, /begin it with/],
    ['---\ntitle: T\n---\n', 0, /begin it with/],
    ['', 0, /begin it with/],
  ])('a file that is named and is no playbook is answered for: %j', async (text, code, words) => {
    file('notes.md', text);
    const named = await run('lint', 'notes.md');
    expect(named.code).toBe(code);
    expect(named.err).toMatch(/notes\.md: no playbook/);
    expect(named.err).toMatch(words);
    expect((await run('score', 'notes.md')).err).toMatch(words);
    // Of a folder nobody expects each file to be one.
    expect(await run('lint')).toMatchObject({ code: 0, err: expect.not.stringContaining('notes.md') });
  });

  test('1 for an error, and --fail-on moves the level', async () => {
    file('a.md', BROKEN);
    const { code, out } = await run('lint');
    expect(code).toBe(1);
    expect(out).toContain('a.md');
    expect(out).toMatch(/13:13.*error.*9.*from 1 to 5.*score-out-of-range/);
    expect(out).toContain('13 | | Urgency | 9 | Talks of week 8 |\n       |             ^');
    file('a.md', MISSPELT);
    expect((await run('lint')).code).toBe(0);
    expect((await run('lint', '--fail-on', 'warning')).code).toBe(1);
    expect((await run('lint', '--max-warnings', '0')).code).toBe(1);
  });

  test('a country is known, or is no calendar', async () => {
    file('a.md', CLEAN.replace('title: Ready', 'title: Ready\ncalendar: CN'));
    expect((await run('lint')).code).toBe(0);
    file('a.md', CLEAN.replace('title: Ready', 'title: Ready\ncalendar: ZZ'));
    const { code, out } = await run('lint');
    expect(code).toBe(1);
    expect(out).toMatch(/4:11.*`ZZ` is no known calendar/);
  });

  test.each([
    [['lnt'], /Did you mean lint/],
    [['lint', '--fromat', 'json'], /Did you mean --format/],
    [['lint', 'nowhere'], /nothing found at `nowhere`/],
    [['lint', '--today', '2026-02-30'], /`2026-02-30` is not a day/],
    [['explain', 'no-such-rule'], /no rule `no-such-rule`/],
    [['lint', '--max-warnings', 'few'], /whole number/],
  ])('2 for wrong use: %j', async (argv, message) => {
    const { code, out, err } = await run(...argv);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
    expect(out).toBe('');
  });

  test.each([
    [['lint', '--output-file', 'nowhere/report'], 'nowhere'],
    [['export', 'a.md', '--out', 'nowhere/a.html'], 'nowhere'],
    [['new', 'sop', 'a.md/sop.md'], 'a.md'],
    [['lint', '--config', 'nowhere.yml'], 'nowhere.yml'],
    [['preview', '--port', '99999'], '65535'],
  ])('2 for what the system refuses: %j', async (argv, named) => {
    file('a.md', CLEAN);
    const { code, err } = await run(...argv);
    expect(code).toBe(2);
    expect(err).toContain(named);
    expect(err).not.toContain('fault of Changebook');
  });

  test('a preview on a taken port ends with 2 and leaves nothing running', async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const { port } = taken.address() as AddressInfo;
    file('a.md', CLEAN);
    const { code, err } = await run('preview', '--port', String(port));
    taken.close();
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('EADDRINUSE') });
  });

  test('a broken manifest of npm is none of our business, a folder named like a configuration is', async () => {
    file('a.md', CLEAN);
    file('package.json', '{broken');
    expect((await run('lint')).code).toBe(0);
    mkdirSync(join(root, '.changebook.yml'));
    expect(await run('lint')).toMatchObject({ code: 2, err: expect.stringContaining('.changebook.yml:1: ') });
  });

  test('2 for a file that is not UTF-8 or too large, and the rest is still checked', async () => {
    file('bad.md', new Uint8Array([0x2d, 0x2d, 0x2d, 0xff, 0xfe]));
    file('huge.md', 'x'.repeat(1_000_001));
    file('ok.md', BROKEN);
    const { code, out } = await run('lint', '--format', 'compact');
    expect(code).toBe(2);
    expect(out).toContain('bad.md:1:1: error: The file is not UTF-8');
    expect(out).toContain('huge.md:1:1: error: The file is larger than the limit');
    expect(out).toContain('ok.md:13:13: error:');
  });
});

test('--fix changes what it fixes, keeps the rest and the mode of the file', async () => {
  const full = file('a.md', MISSPELT);
  chmodSync(full, 0o640);
  expect(await run('lint', '--fix')).toMatchObject({ code: 0, err: 'fixed 1 finding\n' });
  expect(readFileSync(full, 'utf8')).toBe(MISSPELT.replace('ownr', 'owner'));
  expect(statSync(full).mode & 0o777).toBe(0o640);
});

test('score says the value and --min fails below it', async () => {
  file('a.md', CLEAN);
  expect(await run('score', '--min', '75')).toMatchObject({ code: 0 });
  const { code, out } = await run('score', '--min', '76');
  expect(code).toBe(1);
  expect(out).toMatch(/^a\.md: 24 of 30 · ready/);
});

test('score calls a programme by its id, or by its title: most charters are called change.md', async () => {
  const charter = (facts: string) => `---\nplaybook: change\n${facts}\n---\n`;
  file('north/change.md', charter('title: North'));
  file('south/change.md', charter('id: southern\ntitle: South'));
  const said = (out: string) =>
    [...out.matchAll(/^(?:\| \*\*)?(\w+)(?:\*\*|: health)/gm)].map(([, name]) => name);
  expect(said((await run('score')).out)).toEqual(['North', 'southern']);
  expect(said((await run('score', '--format', 'markdown')).out)).toEqual(['North', 'southern']);
});

test('new writes a template that is clean, and never over a file', async () => {
  expect(await run('new', 'readiness', 'plans/r.md', '--lang', 'zh')).toMatchObject({ code: 0 });
  expect(readFileSync(join(root, 'plans/r.md'), 'utf8')).toContain('playbook: readiness');
  expect((await run('lint', '--fail-on', 'warning')).code).toBe(0);
  file('plans/r.md', 'mine');
  expect(await run('new', 'readiness', 'plans/r.md')).toMatchObject({ code: 2 });
  expect(readFileSync(join(root, 'plans/r.md'), 'utf8')).toBe('mine');
  expect((await run('new', 'readines')).err).toContain('choose one of adkar, change');
});

test('export writes a page without scripts', async () => {
  file('a.md', CLEAN);
  expect(await run('export', 'a.md', '--view', 'profile', '--out', 'a.html')).toMatchObject({
    code: 0,
    out: '',
  });
  const page = readFileSync(join(root, 'a.html'), 'utf8');
  expect(page).toContain('<polygon');
  expect(page).not.toContain('<script');
});

test('help speaks the language that is asked for, what commander adds included', async () => {
  const { code, out } = await run('--help', '--lang', 'zh');
  expect(code).toBe(0);
  expect(out).toContain('检查变革方案');
  expect(out).not.toMatch(/Usage|Options|Commands|display|output/);
  expect((await run('export', '--help', '--lang=zh')).out).toMatch(
    /（可选："html", "json", "markdown", "svg"；默认："html"）/,
  );
  expect((await run('--help')).out).toContain('Usage:');
});
