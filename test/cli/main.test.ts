import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'changebook-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function file(path: string, content: string | Uint8Array): string {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
}

async function run(...argv: string[]) {
  let out = '';
  let err = '';
  const code = await main({
    argv,
    cwd: root,
    env: { LANG: 'en_US.UTF-8' },
    now: () => new Date(2026, 3, 14, 12),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
  });
  return { code, out, err };
}

const CLEAN =
  '---\nplaybook: readiness\ntitle: Ready\ndate: 2026-03-02\nstatus: draft\n---\n\n## Assessment\n\n' +
  '| Dimension | Score |\n| --- | --: |\n' +
  ['Executive support', 'Urgency', 'Resources', 'Past success', 'Culture', 'Capability']
    .map((name) => `| ${name} | 4 |\n`)
    .join('');
const BROKEN = CLEAN.replace('| Urgency | 4 |', '| Urgency | 9 |');
const MISSPELT = CLEAN.replace('title: Ready', 'title: Ready\r\nownr: ops');

describe('exit codes', () => {
  test('0 for a clean document, and other Markdown is none of our business', async () => {
    file('a.md', CLEAN);
    file('README.md', '# playbook: no\n');
    expect(await run('lint')).toMatchObject({ code: 0, err: '' });
  });

  test('1 for an error, and --fail-on moves the level', async () => {
    file('a.md', BROKEN);
    const { code, out } = await run('lint');
    expect(code).toBe(1);
    expect(out).toContain('a.md');
    expect(out).toMatch(/13:13.*error.*9.*from 1 to 5.*score-out-of-range/);
    expect(out).toContain('13 | | Urgency | 9 |\n       |             ^');
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

  test('2 for a file that is not UTF-8 or too large, and the rest is still checked', async () => {
    file('bad.md', new Uint8Array([0x2d, 0x2d, 0x2d, 0xff, 0xfe]));
    file('huge.md', 'x'.repeat(1_000_001));
    file('ok.md', BROKEN);
    const { code, out } = await run('lint', '--format', 'compact');
    expect(code).toBe(2);
    expect(out).toContain('bad.md:1:1: error: the file is not UTF-8');
    expect(out).toContain('huge.md:1:1: error: the file is larger than 1 MB');
    expect(out).toContain('ok.md:13:13: error:');
  });
});

describe('reports', () => {
  test('json has places from 1 and the same bytes each time', async () => {
    file('a.md', BROKEN);
    const first = await run('lint', '--format', 'json');
    expect((await run('lint', '--format', 'json')).out).toBe(first.out);
    const report = JSON.parse(first.out);
    expect(report).toMatchObject({ reportVersion: 1, today: '2026-04-14', summary: { playbooks: 1 } });
    const finding = report.files[0].findings.find(
      (candidate: { rule: string }) => candidate.rule === 'score-out-of-range',
    );
    expect(finding).toMatchObject({
      pointer: '/dimensions/1/score',
      range: { start: { line: 13, column: 13 }, end: { line: 13, column: 14 } },
    });
  });

  test('Chinese is spoken where it is asked for', async () => {
    file('a.md', BROKEN);
    expect((await run('lint', '--lang', 'zh')).out).toMatch(/错误.*不是“score”的有效得分/);
  });

  test('a single file brings its programme along but is reported alone', async () => {
    file('p/change.md', '---\nplaybook: change\ntitle: C\nstatus: draft\n---\n');
    file('p/readiness.md', CLEAN);
    const report = JSON.parse((await run('lint', 'p/readiness.md', '--format', 'json')).out);
    expect(report.files.map((one: { path: string }) => one.path)).toEqual(['p/readiness.md']);
    expect(report.files[0].programme).toBe('change');
  });

  test('folders are walked without what .gitignore leaves out', async () => {
    file('.gitignore', 'drafts/\n');
    file('drafts/a.md', BROKEN);
    file('node_modules/b.md', BROKEN);
    expect((await run('lint')).code).toBe(0);
  });
});

test('--fix changes what it fixes, keeps the rest and the mode of the file', async () => {
  const full = file('a.md', MISSPELT);
  chmodSync(full, 0o640);
  expect(await run('lint', '--fix')).toMatchObject({ code: 0, err: 'fixed 1 findings\n' });
  expect(readFileSync(full, 'utf8')).toBe(MISSPELT.replace('ownr', 'owner'));
  expect(statSync(full).mode & 0o777).toBe(0o640);
});

test('score says the value and --min fails below it', async () => {
  file('a.md', CLEAN);
  expect(await run('score', '--min', '75')).toMatchObject({ code: 0 });
  const { code, out } = await run('score', '--min', '76');
  expect(code).toBe(1);
  expect(out).toMatch(/^a\.md: 75\.0 ready/);
});

test('new writes a template that is clean, and never over a file', async () => {
  expect(await run('new', 'readiness', 'plans/r.md', '--lang', 'zh')).toMatchObject({ code: 0 });
  expect(readFileSync(join(root, 'plans/r.md'), 'utf8')).toContain('playbook: readiness');
  expect((await run('lint', '--fail-on', 'warning')).code).toBe(0);
  file('plans/r.md', 'mine');
  expect(await run('new', 'readiness', 'plans/r.md')).toMatchObject({ code: 2 });
  expect(readFileSync(join(root, 'plans/r.md'), 'utf8')).toBe('mine');
  expect((await run('new', 'readines')).err).toContain('choose one of change');
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

describe('configuration', () => {
  test('rules, options, overrides and ignored files; nearer files win', async () => {
    file('.changebook.yml', 'rules:\n  score-out-of-range: warning\nignore: ["archive/**"]\n');
    file('a.md', BROKEN);
    file('archive/b.md', BROKEN);
    const { code, out } = await run('lint', '--format', 'compact');
    expect(code).toBe(0);
    expect(out).toMatch(/^a\.md:13:13: warning: [^\n]*\n$/);
    expect((await run('lint', '--no-config')).code).toBe(1);
    file('sub/.changebook.json', '{"rules": {"score-out-of-range": "off"}}');
    file('sub/c.md', BROKEN);
    expect((await run('lint', 'sub', '--format', 'compact')).out).toBe('');
    file(
      '.changebook.yml',
      'rules: {score-out-of-range: error}\noverrides:\n  - files: ["drafts/**"]\n    rules: {"*": info}\n',
    );
    file('drafts/d.md', MISSPELT);
    expect((await run('lint', 'drafts', '--format', 'compact')).out).toContain(': info: ');
  });

  test.each([
    [
      'rules:\n  score-out-of-rang: off\n',
      /^changebook: \.changebook\.yml:2: .*did you mean `score-out-of-range`/,
    ],
    ['lang: zh\nextends: most\n', /^changebook: \.changebook\.yml:2: /],
    ['rules: [\n', /^changebook: \.changebook\.yml:\d+: /],
    ['exec: rm\n', /exec/],
  ])('a fault is named with its line: %j', async (text, message) => {
    file('.changebook.yml', text);
    const { code, err } = await run('lint');
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
