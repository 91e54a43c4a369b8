import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reporters } from '../../src/cli/generated/reporters.ts';
import { rules } from '../../src/core/generated/rules.ts';
import type { Report } from '../../src/core/reports/report.ts';
import { toJson } from '../../src/core/escape/json.ts';
import { forMarkdown } from '../../src/core/escape/markdown.ts';
import { forLine } from '../../src/core/escape/terminal.ts';

/** What each place obeys; pieces of these in any order are what a hostile author writes. */
const PIECES = [
  '\u001b]0;owned\u0007',
  '\u001b[31m',
  '\u009b2J',
  '\u0000',
  '\u007f',
  '\r',
  '\n',
  '\r\n',
  '\u2028',
  '\u202e',
  '\u2066',
  '::error::pwned',
  '::add-mask::a',
  ' ::warning::x',
  '##[error]pwned',
  '##vso[task.setvariable]x',
  '##teamcity[x]',
  '###',
  '<script>alert(1)</script>',
  '"><img src=x onerror=y>',
  '&',
  ']]>',
  '-->',
  '|',
  '\\',
  '\\|',
  '`',
  '``',
  '@octocat',
  '#12',
  'https://evil.example/',
  'www.evil.example',
  '[a](javascript:b)',
  '![a](x)',
  '**',
  '_a_',
  '~~',
  '$x$',
  '$&',
  'plain words',
  ' ',
  ':',
  '\t',
  '\ud800',
];
const words = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map((all) => all.join(''));
const RUNS = { seed: 20_261_126, numRuns: Number(process.env.ATTACK_RUNS ?? 100) };

/** What a terminal obeys; colours are not asked for. */
const CONTROLS = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/u;
/** What runners obey, as their own sources read a line. */
const COMMAND = /^\s*::\S|##\w*\[/;

function expectHarmless(text: string, isGithub = false): void {
  expect(text.replace(/\r\n/g, '\n')).not.toMatch(CONTROLS);
  for (const line of text.split(/\r?\n/)) {
    if (!isGithub) expect(line).not.toMatch(COMMAND);
  }
}

function reportOf(path: string, message: string): Report {
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } };
  const finding = {
    rule: 'no-sponsor',
    severity: 'error' as const,
    message,
    pointer: '/a',
    range,
    related: [{ path, range, message }],
    effort: 30,
    fixes: [{ title: message, edits: [{ range, text: message }] }],
  };
  return {
    reportVersion: 1,
    today: '2026-04-14',
    files: [{ path, kind: null, programme: null, score: null, findings: [finding] }],
    programmes: [],
    summary: {
      files: 1,
      playbooks: 1,
      errors: 1,
      warnings: 0,
      infos: 0,
      fixable: 1,
      doubtful: 0,
      notRead: 0,
      suppressed: 0,
      failOn: 'error',
      effort: 0,
    },
  };
}

describe.each(reporters)('$id', ({ id, report }) => {
  test('holds no word that a terminal or a runner obeys', () => {
    fc.assert(
      fc.property(words, words, words, (path, message, text) => {
        const options = {
          lang: 'en' as const,
          color: false,
          version: '0',
          rules: () => rules,
          textOf: () => text,
        };
        const out = [...report(reportOf(path, message), options)].join('');
        expectHarmless(out, id === 'github');
        // One command for one finding, whatever it says.
        if (id === 'github') expect(out.trimEnd().split('\n')).toEqual([expect.stringMatching(/^::error /)]);
      }),
      RUNS,
    );
  });
});

test('JSON means what it meant', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(JSON.parse(toJson({ text }))).toEqual(JSON.parse(JSON.stringify({ text })));
    }),
    RUNS,
  );
});

test('harmless words stay as they are', () => {
  for (const text of [
    '`ownr` is not a key; write owner: (a-b_c, 50%)',
    '尽快 “x” → 9',
    'wave 1 (50%)/路线图.md',
    'a: b',
  ]) {
    expect(forLine(text)).toBe(text);
    expect(forMarkdown(text)).toBe(text);
    expect(toJson(text)).toBe(JSON.stringify(text));
  }
});
