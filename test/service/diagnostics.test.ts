import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { codeActions, FIX_ALL } from '../../src/service/features/code-action/index.ts';
import { diagnostics } from '../../src/service/features/diagnostic/findings.ts';
import { afterEdit, library, TODAY, uriOf, workspaceOf } from './support.ts';

const SEVERITY = ['', 'error', 'warning', 'info'];

async function lint(folder: string, lang: string): Promise<string[]> {
  let out = '';
  await main({
    argv: ['lint', '--cwd', folder, '--no-config', '--format', 'json', '--today', TODAY, '--lang', lang],
    cwd: process.cwd(),
    env: {},
    now: () => new Date(0),
    stdout: { write: (text) => (out += text) },
    stderr: { write: () => true },
    stdin: { bytes: async function* () {} },
  });
  const report = JSON.parse(out) as {
    files: {
      path: string;
      findings: {
        rule: string;
        severity: string;
        message: string;
        range: Record<'start' | 'end', { line: number; column: number }>;
      }[];
    }[];
  };
  return report.files.flatMap(({ path, findings }) =>
    findings.map(({ rule, severity, message, range }) =>
      [
        path,
        range.start.line,
        range.start.column,
        range.end.line,
        range.end.column,
        severity,
        rule,
        message,
      ].join(' '),
    ),
  );
}

/** The library with faults in every document, so that there is something to compare. */
function damaged(): Record<string, string> {
  const texts = Object.entries(library()).map(([path, text]) => [
    path,
    text
      .replace(/^title: /m, 'ownr: nobody\ntitle: ')
      .replace(/^(owner|sponsor): .*$/m, '$1: somebody-else')
      .replaceAll(/\| 4 \|/g, '| 9 |')
      .replace(/W3/, 'W99999')
      .replaceAll('2026-03', '2026-13'),
  ]);
  return Object.fromEntries(texts) as Record<string, string>;
}

test.each(['en', 'zh'] as const)('the editor and the command line say the same, in %s', async (lang) => {
  const texts = damaged();
  const workspace = workspaceOf(texts, lang);
  const shown = Object.keys(texts)
    .sort()
    .flatMap((path) =>
      diagnostics(workspace, uriOf(path)).map(({ range, severity, code, message }) =>
        [
          path,
          range.start.line + 1,
          range.start.character + 1,
          range.end.line + 1,
          range.end.character + 1,
          SEVERITY[severity ?? 0],
          code,
          message,
        ].join(' '),
      ),
    );
  const folder = mkdtempSync(join(tmpdir(), 'changebook-'));
  try {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    expect(shown).toEqual(await lint(folder, lang));
  } finally {
    rmSync(folder, { recursive: true });
  }
  expect(shown.length).toBeGreaterThan(60);
});

const READINESS = `---
playbook: readiness
title: Ready
ownr: ops
sttus: draft
---

## Assessment

| Dimension | Score |
| --- | --: |
| Urgency | 9 |
`;

describe('diagnostics', () => {
  test('carry rule, page, tag and severity', () => {
    const [first] = diagnostics(workspaceOf({ 'a.md': READINESS }), uriOf('a.md'));
    expect(first).toMatchObject({
      source: 'changebook',
      code: 'unknown-key',
      severity: 2,
      tags: [1],
      range: { start: { line: 3, character: 0 }, end: { line: 3, character: 4 } },
    });
  });

  test('a change in one document is seen in the other, and only its programme is checked again', () => {
    const charter =
      '---\nplaybook: change\ntitle: C\n---\n\n## Roles\n\n| Id | Name |\n| --- | --- |\n| coo | X |\n';
    const readiness = READINESS.replace('ownr: ops\nsttus: draft', 'owner: cio');
    const workspace = workspaceOf({ 'p/change.md': charter, 'p/a.md': readiness, 'q/b.md': readiness });
    const other = workspace.check(uriOf('q/b.md'));
    const before = workspace.check(uriOf('p/a.md'));
    workspace.set(uriOf('p/change.md'), 'p/change.md', 2, charter.replace('coo', 'cio'));
    expect(workspace.check(uriOf('q/b.md'))?.file).toBe(other?.file);
    expect(workspace.check(uriOf('p/a.md'))?.file).not.toBe(before?.file);
    expect(workspace.check(uriOf('p/a.md'))?.playbook).toBe(before?.playbook);
  });

  test('other Markdown is none of our business', () => {
    expect(diagnostics(workspaceOf({ 'a.md': '# Hello\n' }), uriOf('a.md'))).toEqual([]);
  });
});

describe('quick fixes', () => {
  const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const actions = (only?: string[]) => {
    const workspace = workspaceOf({ 'a.md': READINESS });
    return { workspace, list: codeActions(workspace, uriOf('a.md'), whole, only) };
  };

  test('did you mean, all of a rule, everything', () => {
    const { workspace, list } = actions();
    const named = (title: string) => list.find((action) => action.title.includes(title));
    expect(afterEdit(workspace, named('Rename to owner')?.edit).texts['a.md']).toBe(
      READINESS.replace('ownr', 'owner'),
    );
    const fixed = READINESS.replace('ownr', 'owner').replace('sttus', 'status');
    expect(afterEdit(workspace, named('Fix all unknown-key')?.edit).texts['a.md']).toBe(fixed);
    const all = actions([FIX_ALL]);
    expect(all.list.map(({ kind }) => kind)).toEqual([FIX_ALL]);
    expect(afterEdit(all.workspace, all.list[0]?.edit).texts['a.md']).toBe(fixed);
    expect(actions(['source.organizeImports']).list).toEqual([]);
  });

  test('silencing a finding silences it and nothing breaks', () => {
    const { workspace, list } = actions();
    const action = list.find(({ title }) => title.startsWith('Silence score-out-of-range '));
    const text = afterEdit(workspace, action?.edit).texts['a.md'] ?? '';
    expect(text).toContain('score-out-of-range -- write the reason -->');
    const after = diagnostics(workspaceOf({ 'a.md': text }), uriOf('a.md')).map(({ code }) => code);
    expect(after).not.toContain('ignore-without-reason');
    expect(after).not.toContain('score-out-of-range');
  });
});
