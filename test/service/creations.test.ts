import { readdirSync, readFileSync } from 'node:fs';
import type { CodeAction } from 'vscode-languageserver-types';
import { expect, test } from 'vitest';
import { codeActions } from '../../src/service/features/code-action/index.ts';
import { diagnostics } from '../../src/service/features/diagnostic/findings.ts';
import type { LanguageWorkspace } from '../../src/service/workspace.ts';
import { applied, uriOf, workspaceOf } from './support.ts';

const EVERYWHERE = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
const all = (workspace: LanguageWorkspace, path: string): CodeAction[] =>
  codeActions(workspace, uriOf(path), EVERYWHERE);
const codes = (workspace: LanguageWorkspace, path: string) =>
  diagnostics(workspace, uriOf(path)).map(({ code }) => code);

/** Applies an action and returns the texts it changed or made, by path. */
function apply(workspace: LanguageWorkspace, action: CodeAction | undefined): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const change of action!.edit!.documentChanges ?? []) {
    if ('kind' in change) continue;
    const { uri } = change.textDocument;
    const path = uri.slice(uriOf('').length);
    texts[path] = applied(workspace.get(uri)?.text.getText() ?? '', change.edits as never);
    workspace.set(uri, path, 2, texts[path]);
  }
  return texts;
}

const CHARTER =
  '---\nplaybook: change\ntitle: A\n---\n\n## Roles\n\n| Role | Level |\n| ---- | ----- |\n| COO  |       |\n';

test('a role that is not declared is added to the charter', () => {
  const workspace = workspaceOf({
    'change.md': CHARTER,
    'a.md': '---\nplaybook: sop\ntitle: S\nowner: Clerk\n---\n',
  });
  workspace.ports.config = () => ({ extends: 'all', rules: {} });
  expect(codes(workspace, 'a.md')).toContain('undeclared-role');
  const action = all(workspace, 'a.md').find(({ title }) => title.startsWith('Add Clerk'));
  expect(apply(workspace, action)).toEqual({
    'change.md': CHARTER.replace('| Role |', '| Role  |')
      .replace('| ---- |', '| ----- |')
      .replace('| COO  |', '| COO   |')
      .replace(/$/, '| Clerk |       |\n'),
  });
  expect(codes(workspace, 'a.md')).not.toContain('undeclared-role');
});

test('a missing key or table is added', () => {
  const workspace = workspaceOf({ 'a.md': '---\nplaybook: roadmap\nstatus: active\n---\n\n# T\n' });
  const titled = (wanted: string) => all(workspace, 'a.md').find(({ title }) => title === wanted);
  expect(apply(workspace, titled('Add the key owner'))['a.md']).toContain('status: active\nowner: \n---\n');
  expect(apply(workspace, titled('Add the table Phases'))['a.md']).toMatch(/# T\n\n## Phases\n\n\| Phase \|/);
});

test('a missing table goes below the heading that is there', () => {
  const head = '---\nplaybook: roadmap\nstatus: active\n---\n\n# T\n\n## Phases\n\n## Notes\n';
  const workspace = workspaceOf({ 'a.md': head });
  const action = all(workspace, 'a.md').find(({ title }) => title === 'Add the table Phases');
  expect(apply(workspace, action)['a.md']).toMatch(
    /## Phases\n\n\| Phase \|.*\n\|[ -|]+\n\|[ |]+\n\n## Notes\n$/,
  );
});

test.each([
  ['a key without a value', 'owner:\nstatus: active\n---\n', 'Add the key owner'],
  ['a list without rows', 'status: active\nroles: []\n---\n', 'Add the table Roles'],
  ['a heading without a text', 'status: active\n---\n\n## Vision\n', 'Add the key vision'],
])('%s is not written twice', (_, rest, unwanted) => {
  const workspace = workspaceOf({ 'a.md': `---\nplaybook: change\n${rest}` });
  expect(all(workspace, 'a.md').map(({ title }) => title)).not.toContain(unwanted);
});

test('of several names in a cell each is found and added by itself', () => {
  const rows = '| Id | Level |\n| --- | --- |\n| ceo | executive |\n';
  const text = `---\nplaybook: change\ntitle: C\ncoalition: [it, it lead]\n---\n\n## Roles\n\n${rows}`;
  const workspace = workspaceOf({ 'change.md': text });
  workspace.ports.config = () => ({ extends: 'all', rules: {} });
  const found = diagnostics(workspace, uriOf('change.md')).filter(({ code }) => code === 'undeclared-role');
  expect(found.map(({ range }) => [range.start.character, range.end.character])).toEqual([
    [12, 14],
    [16, 23],
  ]);
  const added = all(workspace, 'change.md').find(({ title }) => title.startsWith('Add it lead'));
  expect(apply(workspace, added)['change.md']).toMatch(/\| ceo .*\n\| it lead \| +\|\n$/);
});

test.each([
  ['A', /^## Phases$/m],
  ['甲', /^## 阶段$/m],
])('a document that the programme misses is created beside the charter %s', (title, heading) => {
  const charter = CHARTER.replace('title: A', `title: ${title}\nstatus: active\ngo-live: 2026-01-01`);
  const workspace = workspaceOf({ 'p/change.md': charter });
  expect(codes(workspace, 'p/change.md')).toContain('programme-incomplete');
  const actions = all(workspace, 'p/change.md').filter((action) => action.title.startsWith('Create'));
  expect(actions.map((action) => action.title)).toEqual(
    ['roadmap', 'comms', 'stakeholders', 'kpi', 'issues'].map((kind) => `Create p/${kind}.md`),
  );
  expect(apply(workspace, actions[0])['p/roadmap.md']).toMatch(heading);
  const found = codes(workspace, 'p/roadmap.md');
  expect(found).not.toContain('unknown-column');
  expect(found).not.toContain('unknown-key');
});

test('each finding below the front matter can be silenced, and nothing else changes', () => {
  let count = 0;
  for (const entry of readdirSync('test/rules', { recursive: true, encoding: 'utf8' })) {
    // One document of each rule; its others have the same finding for other reasons.
    if (!entry.endsWith('bad.md') || /suppression|ignore-without/.test(entry)) continue;
    for (const eol of ['\n', '\r\n']) {
      const text = readFileSync(`test/rules/${entry}`, 'utf8').replaceAll(/\r?\n/g, eol);
      const workspace = workspaceOf({ 'a.md': text });
      const before = codes(workspace, 'a.md');
      const action = all(workspace, 'a.md').find(({ title }) => title.startsWith('Silence'));
      if (!action) continue;
      const rule = action.diagnostics?.[0]?.code;
      const changed = apply(workspace, action)['a.md'] ?? '';
      if (eol === '\r\n') expect(changed).not.toMatch(/[^\r]\n/);
      const after = codes(workspace, 'a.md');
      const others = (found: unknown[]) => found.filter((code) => code !== rule);
      expect(others(after), entry).toEqual(others(before));
      expect(after.length, entry).toBeLessThan(before.length);
      count++;
    }
  }
  expect(count).toBeGreaterThan(40);
});

test('a finding in the front matter offers no comment, since none would reach it', () => {
  const workspace = workspaceOf({ 'a.md': '---\nplaybook: roadmap\nstaus: draft\n---\n' });
  expect(all(workspace, 'a.md').some(({ title }) => title.startsWith('Silence'))).toBe(false);
});
