import { describe, expect, test } from 'vitest';
import { CLEAN, file, run } from './support.ts';

const PORTS = '\n## Ports\n\n| Port | Use |\n| --- | --- |\n| 1 | b |\n';
const LIST = '\n## Foo\n\n1. one\n2. two\n';
const REFERENCE = '\n## Hours\n\n<!-- playbook: reference -->\n| Day | Open |\n| --- | --- |\n| Mon | 9 |\n';

describe('what was not read is counted', () => {
  test('in the summary of lint, where there is any', async () => {
    file('a.md', CLEAN + PORTS + LIST + REFERENCE);
    file('b.md', CLEAN + PORTS);
    const summary = async (...options: string[]) => (await run('lint', ...options)).out;
    expect(await summary('a.md', 'b.md')).toMatch(/^2 playbooks: .*; 2 tables and 1 list were not read$/m);
    expect(await summary('b.md')).toMatch(/; 1 table was not read$/m);
    expect(await summary('a.md', 'b.md', '--lang', 'zh')).toMatch(/；2 张表、1 个列表没有读取$/m);
    for (const format of ['markdown', 'html', 'agent'])
      expect(await summary('b.md', '--format', format)).toContain('note; 1 table was not read');
    file('c.md', CLEAN + REFERENCE);
    expect(await summary('c.md')).not.toContain('not read');
  });

  test('in json, with each place and what it looks like', async () => {
    const milestones =
      '\n## Foo\n\n| Milestone | Due date | Z |\n| --- | --- | --- |\n| A | 2026-01-01 | z |\n';
    file('a.md', CLEAN + PORTS + milestones);
    file('b.md', CLEAN);
    const report = JSON.parse((await run('lint', '--format', 'json')).out);
    expect(report.summary.notRead).toBe(2);
    expect(report.files[0].notRead).toMatchObject([
      { what: 'table', range: { start: { line: 21, column: 1 } } },
      { what: 'table', like: { kind: 'roadmap', list: 'milestones' } },
    ]);
    expect(report.files[1]).not.toHaveProperty('notRead');
  });

  test('by score, below its document', async () => {
    file('a.md', CLEAN + PORTS);
    file('b.md', CLEAN);
    expect((await run('score')).out).toMatch(/^a\.md: .*\n {2}1 table was not read\nb\.md: .*\n$/);
    expect(JSON.parse((await run('score', '--format', 'json')).out).files[0].notRead).toHaveLength(1);
    expect((await run('score', '--format', 'markdown')).out).toMatch(/\|\n\na\.md: 1 table was not read\n$/);
  });

  test('once at the end of an export, and by a picture that is empty', async () => {
    file('a.md', CLEAN + PORTS);
    const said = /Ready: 1 table was not read \(line 21\); the finding there says why/g;
    expect((await run('export', 'a.md')).out.match(said)).toHaveLength(1);
    expect((await run('export', 'a.md', '--to', 'markdown')).out).toMatch(
      /\n\nReady: 1 table was not read \(line 21\); the finding there says why\n$/,
    );
    expect((await run('export', 'a.md', '--to', 'markdown', '--lang', 'zh')).out).toContain(
      'Ready：1 张表没有读取（第 21 行），原因见该处的检查结果',
    );
    file('b.md', '---\nplaybook: roadmap\ntitle: Plan\n---\n' + PORTS);
    expect((await run('export', 'b.md', '--view', 'timeline')).out).toMatch(
      /<div class="empty">.*Nothing to show yet\..*<p>1 table was not read \(line 8\); the finding there says why<\/p>/s,
    );
    file('c.md', '---\nplaybook: roadmap\ntitle: Plan\n---\n');
    expect((await run('export', 'c.md')).out).not.toContain('not read');
  });
});

test('a folder whose Markdown holds no playbook is told of: green would say that all is well', async () => {
  file('plans/a.md', '# Notes\n');
  file('plans/b.md', '# More\n');
  expect(await run('lint', 'plans')).toMatchObject({
    code: 0,
    err: expect.stringMatching(/none of 2 .*adopt FILE/),
  });
  file('plans/c.md', CLEAN);
  expect((await run('lint', 'plans')).err).toBe('');
  file('empty/x.txt', '');
  expect((await run('lint', 'empty')).err).toBe('');
});
