import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtIn } from '../../src/core/index.ts';
import { rulePage } from '../../src/core/lint/rule-page.ts';
import { ruleOf } from '../../src/core/registry.ts';
import { file, root, runWith, run, CLEAN, BROKEN } from './support.ts';

describe('explain a rule', () => {
  test.each(['en', 'zh'] as const)('with the text of its page, in %s', async (lang) => {
    const rule = ruleOf(builtIn, 'readiness-stale');
    const { out, code } = await run('explain', 'readiness-stale', '--lang', lang);
    expect({ out, code }).toEqual({ out: rule && rulePage(rule, lang), code: 0 });
    expect(out).toContain(lang === 'zh' ? '默认 90' : 'default 90');
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

  test('which quarter a time without a year takes, where the plan and the calendar differ', async () => {
    const text = ROADMAP.replace('W1-W2', 'Q3').replace('2026-03-02', '2026-04-01');
    file('q.md', text);
    file('named.md', text.replace('Q3', '2026-Q3'));
    file('january.md', text.replace('2026-04-01', '2026-01-05'));
    expect((await run('explain', 'q.md:11')).out).toContain(
      '`Q3` is counted from the start of the plan: 2026-10-01 – 2026-12-31. The quarter of the calendar is 2026-07-01 – 2026-09-30: write the year for it, as 2026-Q3\n',
    );
    expect((await run('explain', 'q.md:11', '--lang', 'zh')).out).toContain('如 2026-Q3');
    for (const other of ['q.md:12', 'named.md:11', 'january.md:11'])
      expect((await run('explain', other)).out).not.toContain('The quarter of the calendar');
  });

  test('its findings, and the score where it counts', async () => {
    file('a.md', BROKEN);
    expect((await run('explain', 'a.md:13')).out).toMatch(/error: .*\(score-out-of-range\)\n {2}Why: /);
    expect((await run('explain', 'a.md:1', '--lang', 'zh')).out).toContain('评分');
    expect(await run('explain', 'a.md:99')).toMatchObject({
      code: 2,
      err: expect.stringContaining('18 lines'),
    });
    file('b.md', 'plain\n');
    expect((await run('explain', 'b.md:1')).err).toContain('no playbook');
  });
});

describe('lists', () => {
  test.each(['kinds', 'rules'])('the columns of %s stand apart and below each other', async (command) => {
    const { out } = await run(command);
    const json = JSON.parse((await run(command, '--format', 'json')).out) as Record<string, string>[];
    const ids = json.map(({ id, kind }) => id ?? kind ?? '');
    const width = Math.max(...ids.map((id) => id.length)) + 2;
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => line.slice(0, width))).toEqual(ids.map((id) => id.padEnd(width)));
    expect(lines.filter((line) => !/\S/.test(line[width] ?? ''))).toEqual([]);
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

  test('a new programme has what a running pilot is asked for', async () => {
    await run('new', 'programme', 'plans', '--lang', 'en');
    const charter = readFileSync(join(root, 'plans/change.md'), 'utf8');
    file('plans/change.md', charter.replace('go-live: _', 'go-live: 2026-01-05'));
    const lint = async () => (await run('lint', 'plans', '--format', 'compact')).out;
    expect(await lint()).not.toContain('programme-incomplete');
    rmSync(join(root, 'plans/kpi.md'));
    expect(await lint()).toContain('programme-incomplete');
  });

  test('each template that it lists can be written, in both languages', async () => {
    for (const lang of ['en', 'zh']) {
      const { out, code } = await run('new', '--list', '--lang', lang);
      expect(code).toBe(0);
      const names = out.split('\n').flatMap((line) => /^(\S.*?) {2,}\S/.exec(line)?.[1] ?? []);
      expect(names).toEqual(expect.arrayContaining(['issues', 'self-check', 'programme']));
      for (const [at, name] of names.entries()) {
        const [asked = '', ...options] = name.split(' ');
        const target = asked === 'programme' ? `${lang}-${at}` : `${lang}-${at}.md`;
        expect([name, (await run('new', asked, target, ...options, '--lang', lang)).code]).toEqual([name, 0]);
      }
    }
  });

  test('without a kind it asks, where somebody can answer', async () => {
    expect(await runWith({ answer: '2' }, 'new')).toMatchObject({
      code: 0,
      err: expect.stringContaining('wrote'),
    });
    expect((await runWith({ answer: 'x' }, 'new')).err).toMatch(/^\d+ +readiness +Readiness/m);
    expect((await run('new')).err).toContain('choose one of adkar, change');
  });

  test('SVG stands alone, Markdown has the tables, and several drawings are refused', async () => {
    file('a.md', CLEAN);
    const { out } = await run('export', 'a.md', '--to', 'svg', '--theme', 'dark');
    expect(out).toMatch(
      /^<\?xml[^>]*>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]* data-theme="dark"[^>]*><style>/,
    );
    // A page of the other theme would swallow its words.
    expect(out).toMatch(/<style>svg\{[^}]*background:var\(--bg\)/);
    expect((await run('export', 'a.md', '--to', 'markdown')).out).toMatch(/\| Urgency +\| 4 /);
    file('b.md', CLEAN);
    expect((await run('export', '--to', 'svg')).err).toContain('2 were named');
    expect((await run('export', 'a.md', '--to', 'svg', '--view', 'table')).code).toBe(2);
    file('empty.md', '');
    const nothing = await run('export', 'empty.md', '--out', 'empty.html');
    expect(nothing).toMatchObject({ code: 2, out: '' });
    expect(nothing.err).toContain('nothing to export');
    expect(existsSync(join(root, 'empty.html'))).toBe(false);
  });
});
