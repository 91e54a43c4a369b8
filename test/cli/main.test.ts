import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
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

/** What a run reads, and how it ends, beside its arguments. */
interface Outside {
  input?: string;
  answer?: string;
  signal?: AbortSignal;
  /** Called with everything that is written. */
  heard?: (text: string) => void;
}

async function runWith({ input = '', answer, signal, heard }: Outside, ...argv: string[]) {
  let out = '';
  let err = '';
  const code = await main({
    argv,
    cwd: root,
    env: { LANG: 'en_US.UTF-8' },
    now: () => new Date(2026, 3, 14, 12),
    stdout: {
      write: (text) => {
        out += text;
        heard?.(text);
      },
    },
    stderr: {
      write: (text) => {
        err += text;
        heard?.(text);
      },
    },
    stdin: { text: async () => input, ...(answer === undefined ? {} : { ask: async () => answer }) },
    ...(signal ? { signal } : {}),
  });
  return { code, out, err };
}

const run = (...argv: string[]) => runWith({}, ...argv);

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

  test('json keeps to its schema, over the examples and over faults', async () => {
    const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'));
    const ajv = new Ajv2020({ strict: false, formats: { date: true } });
    const validate = ajv.compile(schema);
    file('broken.md', MISSPELT.replace('| Urgency | 4 |', '| Urgency | 9 |'));
    file('bad.md', new Uint8Array([0xff]));
    cpSync('playbooks/examples', join(root, 'examples'), { recursive: true });
    const report = JSON.parse((await run('lint', '--format', 'json')).out);
    expect(report.summary).toMatchObject({ files: 14, playbooks: 13, fixable: 1 });
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
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

describe('what lint can be told', () => {
  test('--rule wins over the configuration and is checked', async () => {
    file('a.md', BROKEN);
    file('.changebook.yml', 'rules: {score-out-of-range: error}\n');
    expect((await run('lint', '--rule', 'score-out-of-range=off')).code).toBe(0);
    expect((await run('lint', '--rule', 'score-out-of-rang=off')).err).toContain('did you mean');
    expect(await run('lint', '--rule', 'score-out-of-range')).toMatchObject({ code: 2, out: '' });
  });

  test('each --output-file takes the --format beside it, the rest is printed', async () => {
    file('a.md', BROKEN);
    const { out } = await run(
      'lint',
      '--format',
      'json',
      '--format',
      'compact',
      '--output-file',
      'report.json',
    );
    expect(JSON.parse(readFileSync(join(root, 'report.json'), 'utf8')).reportVersion).toBe(1);
    expect(out).toMatch(/^a\.md:13:13: error/);
    expect((await run('lint', '--output-file', 'a', '--output-file', 'b')).code).toBe(2);
    expect((await run('lint', '--format', 'jason')).err).toMatch(/choices are text, compact/);
  });

  test('- reads standard input, under the name it is given', async () => {
    file('p/change.md', '---\nplaybook: change\ntitle: C\nstatus: draft\n---\n');
    file('p/readiness.md', CLEAN);
    const argv = ['lint', '-', '--stdin-filename', 'p/readiness.md', '--format', 'json'];
    const report = JSON.parse((await runWith({ input: BROKEN }, ...argv)).out);
    expect(report.files).toMatchObject([{ path: 'p/readiness.md', programme: 'change' }]);
    expect(report.summary.errors).toBe(1);
    expect((await runWith({ input: MISSPELT }, 'lint', '-', '--fix')).code).toBe(2);
  });

  test('--fix-dry-run prints the change and makes none', async () => {
    const full = file('a.md', MISSPELT);
    const { out } = await run('lint', '--fix-dry-run');
    expect(out).toContain('-ownr: ops\n+owner: ops\n');
    expect(readFileSync(full, 'utf8')).toBe(MISSPELT);
  });

  test('--print-config says what holds and where it is said', async () => {
    file('.changebook.yml', 'extends: all\nrules: {no-sponsor: off}\n');
    file('sub/.changebook.yml', 'rules: {no-sponsor: [warning, {a: 1}]}\n');
    expect((await run('lint', '--print-config', 'sub/a.md', '--rule', 'no-pilot=info')).out).toBe(
      'extends: "all"  # .changebook.yml\n' +
        'rules.no-sponsor: ["warning",{"a":1}]  # sub/.changebook.yml\n' +
        'rules.no-pilot: "info"  # --rule\n',
    );
  });

  test('--watch checks again after a change', async () => {
    const full = file('a.md', CLEAN);
    const end = new AbortController();
    const heard = (text: string): void => {
      if (text.startsWith('Watching')) writeFileSync(full, BROKEN);
      if (text.includes('score-out-of-range')) end.abort();
    };
    const { code } = await runWith({ signal: end.signal, heard }, 'lint', '--watch', '--format', 'compact');
    expect(code).toBe(1);
  });

  test('a long run says how far it is, on a terminal only', async () => {
    file('a.md', CLEAN);
    file('b.md', CLEAN);
    const listen = async (isTTY: boolean): Promise<string> => {
      let err = '';
      let clock = 0;
      await main({
        argv: ['lint'],
        cwd: root,
        env: {},
        // Every look at the clock finds it half a second later.
        now: () => new Date((clock += 500)),
        stdout: { write: () => true },
        stderr: { write: (text) => (err += text), isTTY },
        stdin: { text: async () => '' },
      });
      return err;
    };
    expect(await listen(true)).toContain('Checked 2 of 2');
    expect((await listen(true)).endsWith('\r\u001b[K')).toBe(true);
    expect(await listen(false)).toBe('');
  });

  test('--debug times the steps', async () => {
    file('a.md', CLEAN);
    expect((await run('lint', '--debug')).err).toMatch(/^read: \d+ ms\nanalyse: \d+ ms\nreport: \d+ ms\n$/);
  });
});

describe('thresholds', () => {
  test('bands and limits of dimensions hold for score and rules', async () => {
    file('a.md', CLEAN);
    expect((await run('score')).out).toContain('75.0 ready');
    file(
      '.changebook.yml',
      'thresholds:\n  readiness.bands: {ready: 25}\n  readiness.thresholds: {urgency: 5}\n',
    );
    expect((await run('score')).out).toContain('75.0 pilot');
    expect((await run('lint', '--format', 'compact')).out).toContain('below its threshold of 5');
  });

  test('bands that do not fall, and a size limit', async () => {
    file('a.md', CLEAN);
    file('.changebook.yml', 'thresholds:\n  readiness.bands: {pilot: 25}\n');
    expect((await run('score')).err).toMatch(/^changebook: \.changebook\.yml:2: the totals/);
    file('.changebook.yml', 'thresholds: {file.maximum-bytes: 1000}\n');
    file('b.md', CLEAN + ' '.repeat(1000));
    expect(await run('lint', '--format', 'compact')).toMatchObject({
      code: 2,
      out: expect.stringMatching(/^b\.md/),
    });
  });
});

describe('explain a line', () => {
  const ROADMAP =
    '---\nplaybook: roadmap\ntitle: R\nstart: 2026-03-02\n---\n\n## Activities\n\n| Activity | When |\n| --- | --- |\n' +
    '| Train | W1-W2 |\n| Go live | after Train / 5d |\n';

  test('its dates, with the chain of what decides them', async () => {
    file('a.md', ROADMAP);
    const { out } = await run('explain', 'a.md:12');
    expect(out).toContain('Go live: 2026-03-16 – 2026-03-20');
    expect(out).toContain('  after Train, which ends 2026-03-15\n    the dates of Train are written\n');
  });

  test('its findings, and the score where it counts', async () => {
    file('a.md', BROKEN);
    expect((await run('explain', 'a.md:13')).out).toMatch(/error: .*\(score-out-of-range\)\n {2}Why: /);
    expect((await run('explain', 'a.md:11', '--lang', 'zh')).out).toContain('评分');
    expect(await run('explain', 'a.md:99')).toMatchObject({
      code: 2,
      err: expect.stringContaining('18 lines'),
    });
    file('b.md', 'plain\n');
    expect((await run('explain', 'b.md:1')).err).toContain('no playbook');
  });
});

describe('new and export', () => {
  test('a whole programme is clean, from blank templates and from the example', async () => {
    for (const [lang, ...template] of [['en'], ['zh'], ['en', '--template', 'service-quality']] as const) {
      const target = `plans-${lang}-${template.length}`;
      expect((await run('new', 'programme', target, '--lang', lang, ...template)).code).toBe(0);
      const { out, code } = await run('lint', target, '--format', 'compact', '--fail-on', 'warning');
      expect({ out, code }).toEqual({ out: '', code: 0 });
    }
    expect((await run('new', 'programme', 'plans-en-0')).code).toBe(2);
    expect((await run('new', 'sop', '--template', 'nothing')).err).toContain('service-quality');
  });

  test('without a kind it asks, where somebody can answer', async () => {
    expect(await runWith({ answer: '2' }, 'new')).toMatchObject({
      code: 0,
      err: expect.stringContaining('wrote'),
    });
    expect((await run('new')).err).toContain('choose one of change');
  });

  test('SVG stands alone, Markdown has the tables, and several drawings are refused', async () => {
    file('a.md', CLEAN);
    const { out } = await run('export', 'a.md', '--to', 'svg', '--theme', 'dark');
    expect(out).toMatch(
      /^<\?xml[^>]*>\n<svg data-theme="dark" xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]*><style>/,
    );
    expect((await run('export', 'a.md', '--to', 'markdown')).out).toMatch(/\| Urgency +\| 4 /);
    file('b.md', CLEAN);
    expect((await run('export', '--to', 'svg')).err).toContain('2 were named');
    expect((await run('export', 'a.md', '--to', 'svg', '--view', 'table')).code).toBe(2);
  });
});
