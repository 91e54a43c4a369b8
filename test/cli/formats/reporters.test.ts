import { beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../../src/core/generated/rules.ts';
import type { Severity } from '../../../src/core/playbook/types.ts';
import type { Report, ReportFinding } from '../../../src/core/reports/report.ts';
import agent from '../../../src/cli/reporters/agent.ts';
import github from '../../../src/cli/reporters/github.ts';
import gitlab from '../../../src/cli/reporters/gitlab.ts';
import html from '../../../src/cli/reporters/html.tsx';
import junit from '../../../src/cli/reporters/junit.ts';
import type { Reporter, ReporterOptions } from '../../../src/cli/reporters/reporter.ts';
import sarif from '../../../src/cli/reporters/sarif.ts';

/** What each format has to escape, in one text: line ends, a control character, half a character. */
const NASTY = 'a\tb\r\nc%d:e,f <g> & "h" \u0001\u001b[31m \ud800 ]]> \\';

function finding(more: Partial<ReportFinding> = {}): ReportFinding {
  const range = { start: { line: 2, column: 1 }, end: { line: 2, column: 4 } };
  return {
    rule: 'no-sponsor',
    severity: 'error',
    message: 'm',
    pointer: '/a',
    range,
    related: [],
    effort: 30,
    fixes: [],
    ...more,
  };
}

function reportOf(findings: ReportFinding[], path = 'a.md'): Report {
  return {
    reportVersion: 1,
    today: '2026-04-14',
    files: [{ path, kind: null, programme: null, score: null, findings }],
    programmes: [],
    summary: {
      files: 1,
      playbooks: 1,
      errors: findings.length,
      warnings: 0,
      infos: 0,
      fixable: 0,
      doubtful: 0,
      notRead: 0,
      suppressed: 0,
      failOn: 'error',
      effort: 0,
    },
  };
}

function options(text = '', path = 'a.md'): ReporterOptions {
  return {
    lang: 'en',
    color: false,
    version: '0.0.0',
    rules: () => rules,
    textOf: (one) => (one === path ? text : undefined),
  };
}

function textOf({ report }: Reporter, ...given: Parameters<Reporter['report']>): string {
  return [...report(...given)].join('');
}

describe('github', () => {
  test('escapes what the runner would read as its own', () => {
    const text = textOf(github, reportOf([finding({ message: NASTY })], 'a,b: 50%.md'), options());
    expect(text).toBe(
      '::error file=a%2Cb%3A 50%25.md,line=2,endLine=2,col=1,endColumn=4,title=no-sponsor::' +
        'a\tb%0D%0Ac%25d:e,f <g> & "h" \\u0001\\u001b[31m \\ud800 ]]> \\\n',
    );
  });

  test('gives no columns where a finding spans lines', () => {
    const range = { start: { line: 2, column: 1 }, end: { line: 3, column: 4 } };
    expect(textOf(github, reportOf([finding({ range })]), options())).toContain(
      'line=2,endLine=3,title=no-sponsor::',
    );
  });

  test('shows ten of each level, the most severe first, and says in one line what is left', () => {
    const many = (['info', 'error', 'warning'] as Severity[]).flatMap((severity, index) =>
      Array.from({ length: 10 + index }, () => finding({ severity })),
    );
    const lines = textOf(github, reportOf(many), options()).trimEnd().split('\n');
    const commands = lines.map((line) => /^::(\w+) /.exec(line)?.[1]);
    expect(commands).toEqual([
      ...Array.from({ length: 10 }, () => 'error'),
      ...Array.from({ length: 10 }, () => 'warning'),
      ...Array.from({ length: 10 }, () => 'notice'),
      undefined,
    ]);
    expect(lines.at(-1)).toContain('1 error, 2 warnings, 0 notes');
  });
});

describe('fingerprints', () => {
  const LINES = ['intro', '| Urgency | 9 |', '| Urgency | 9 |'];
  const at = (line: number): ReportFinding =>
    finding({
      pointer: `/rows/${line}`,
      range: { start: { line, column: 1 }, end: { line, column: 3 } },
    });
  const prints = (report: Report, text: string): unknown[] =>
    JSON.parse(textOf(sarif, report, options(text))).runs[0].results.map(
      (result: { partialFingerprints: unknown }) => result.partialFingerprints,
    );
  const issues = (report: Report, text: string, path?: string): string[] =>
    JSON.parse(textOf(gitlab, report, options(text, path))).map(
      ({ fingerprint }: { fingerprint: string }) => fingerprint,
    );
  const here = reportOf([at(2), at(3)]);

  test('stay when lines move and tables are aligned anew', () => {
    const moved = reportOf([at(4), at(5)]);
    const text = ['new', 'new', 'intro', '| Urgency   |   9 |', '| Urgency   |   9 |'].join('\n');
    expect(prints(moved, text)).toEqual(prints(here, LINES.join('\n')));
    expect(issues(moved, text)).toEqual(issues(here, LINES.join('\n')));
  });

  test('differ by rule, content, occurrence and, for GitLab, path', () => {
    const text = LINES.join('\n');
    const all = [
      ...prints(here, text),
      ...prints(reportOf([{ ...at(2), rule: 'other' }]), text),
      ...prints(reportOf([at(1)]), text),
    ].map((print) => JSON.stringify(print));
    expect(new Set(all).size).toBe(4);
    const both = [...issues(here, text), ...issues(reportOf([at(2)], 'b.md'), text, 'b.md')];
    expect(new Set(both).size).toBe(3);
  });
});

describe('sarif', () => {
  test('a fix without edits is left out', () => {
    const empty = textOf(sarif, reportOf([finding({ fixes: [{ title: 't', edits: [] }] })]), options());
    expect(JSON.parse(empty).runs[0].results[0]).not.toHaveProperty('fixes');
  });

  test('a path becomes a relative URI', () => {
    const log = JSON.parse(textOf(sarif, reportOf([finding()], 'a b/50%#?:\ud800.md'), options()));
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation).toEqual({
      uri: 'a%20b/50%25%23%3F%3A%EF%BF%BD.md',
      uriBaseId: '%SRCROOT%',
    });
  });
});

test('junit writes only what XML can hold', () => {
  const text = textOf(junit, reportOf([finding({ message: NASTY })]), options());
  expect(text).toContain(
    'message="a&#9;b&#13;&#10;c%d:e,f &lt;g&gt; &amp; &quot;h&quot; \ufffd\ufffd[31m \ufffd ]]&gt; \\"',
  );
  expect(text).not.toMatch(/(?![\t\n])\p{Cc}/u);
});

test('agent: a path cannot pass for a remark', () => {
  const text = textOf(agent, reportOf([finding()], '# a.md'), options());
  expect(text).toContain('\n\\u0023 a.md:2:1-2:4\terror');
});

test('agent keeps one finding on a line, and its fields can be read back', () => {
  const fixes = [{ title: 't', edits: [{ range: finding().range, text: 'new\ttext\n' }] }];
  const text = textOf(agent, reportOf([finding({ message: NASTY, fixes })], 'a\tb.md'), options());
  const rows = text.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
  expect(rows).toHaveLength(1);
  const [place, severity, rule, message = '', fix = ''] = rows[0]?.split('\t') ?? [];
  expect([place, severity, rule]).toEqual(['a\\tb.md:2:1-2:4', 'error', 'no-sponsor']);
  expect(JSON.parse(`"${message.replaceAll('"', '\\"')}"`)).toBe(NASTY);
  expect(JSON.parse(fix)).toEqual([['2:1-2:4', 'new\ttext\n']]);
});

describe('html', () => {
  let page = '';
  beforeAll(() => {
    const related = [{ path: 'b.md', range: finding().range, message: '<r>' }];
    const text = 'first\n<b>&\r\nlast';
    page = textOf(
      html,
      reportOf([finding({ message: '<script>alert(1)</script>', related })], '<i>.md'),
      options(text, '<i>.md'),
    );
  });

  test('text of documents is text', () => {
    expect(page).toContain('&lt;script>alert(1)&lt;/script>');
    expect(page).toContain('<pre><code><mark>&lt;b></mark>&amp;</code></pre>');
    expect(page).not.toMatch(/<script|<i>|<r>|<b>/);
  });

  test('loads nothing and leads nowhere else', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'sha256-`);
    expect(page).not.toMatch(/\b(?:src|href)="(?!#)/);
    expect(page).not.toMatch(/ style="/);
    const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(targets).toContain('rule-no-sponsor');
    for (const id of targets) expect(page).toContain(`id="${id}"`);
  });
});
