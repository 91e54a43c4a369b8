import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { expect, test } from 'vitest';
import { diagnostics } from '../../src/service/features/diagnostic/findings.ts';
import { rename } from '../../src/service/features/rename.ts';
import { afterEdit, library, uriOf, workspaceOf } from './support.ts';

const path = 'examples/service-quality-en/roadmap.md';

test('200 edits in a row end where a fresh reading ends', () => {
  const texts = library();
  const workspace = workspaceOf(texts);
  let text = texts[path] ?? '';
  for (let step = 0; step < 200; step++) {
    const at = (step * 131) % text.length;
    text = step % 3 === 0 ? text.slice(0, at) + text.slice(at + 1) : `${text.slice(0, at)}x${text.slice(at)}`;
    workspace.set(uriOf(path), path, step + 2, text);
    diagnostics(workspace, uriOf(path));
  }
  const fresh = workspaceOf({ ...texts, [path]: text });
  for (const { uri } of workspace.playbooks()) {
    expect(diagnostics(workspace, uri), uri).toEqual(diagnostics(fresh, uri));
  }
});

test('a charter that comes or goes joins and parts its documents', () => {
  const workspace = workspaceOf({
    'p/a.md': '---\nplaybook: sop\n---\n',
    'p/b.md': '---\nplaybook: roadmap\n---\n',
  });
  const members = (of: string) => workspace.programmeOf(workspace.get(uriOf(of))!.playbook!).playbooks.length;
  const charter = (version: number, kind: string) =>
    workspace.set(uriOf('p/change.md'), 'p/change.md', version, `---\nplaybook: ${kind}\n---\n`);
  expect(members('p/a.md')).toBe(1);
  charter(1, 'change');
  expect(members('p/a.md')).toBe(3);
  charter(2, 'chang');
  expect(members('p/a.md')).toBe(1);
  charter(3, '"change"');
  expect(members('p/b.md')).toBe(3);
  workspace.remove(uriOf('p/change.md'));
  expect(members('p/b.md')).toBe(1);
});

test('a charter that takes an id of another is found out, and so is the other', () => {
  const charter = (id: string) => `---\nplaybook: change\nid: ${id}\ntitle: T\n---\n`;
  const workspace = workspaceOf({ 'p/change.md': charter('one'), 'q/change.md': charter('two') });
  const codes = (of: string) => diagnostics(workspace, uriOf(of)).map(({ code }) => code);
  expect([...codes('p/change.md'), ...codes('q/change.md')]).not.toContain('duplicate-id');
  workspace.set(uriOf('q/change.md'), 'q/change.md', 2, charter('one'));
  expect([...codes('p/change.md'), ...codes('q/change.md')]).toContain('duplicate-id');
  workspace.set(uriOf('q/change.md'), 'q/change.md', 3, charter('two'));
  expect([...codes('p/change.md'), ...codes('q/change.md')]).not.toContain('duplicate-id');
});

test('a document is not renamed over another, and a charter keeps its file', () => {
  const texts = {
    'change.md': '---\nplaybook: change\nid: change\n---\n',
    'a.md': '---\nplaybook: sop\nid: a\n---\n',
    'b.md': '---\nplaybook: sop\nid: b\n---\n',
  };
  const workspace = workspaceOf(texts);
  const at = { line: 2, character: 4 };
  expect(rename(workspace, uriOf('a.md'), at, 'b')).toContain('already');
  const free = afterEdit(workspace, rename(workspace, uriOf('a.md'), at, 'c') as WorkspaceEdit);
  expect(free.renamed).toHaveLength(1);
  const charter = afterEdit(workspace, rename(workspace, uriOf('change.md'), at, 'new') as WorkspaceEdit);
  expect(charter.renamed).toEqual([]);
  expect(charter.texts['change.md']).toContain('id: new');
});

test('after a keystroke only what is asked for is checked again', () => {
  const seen = new Set<string>();
  const workspace = workspaceOf(library(), 'en', (path) => seen.add(path));
  for (const { uri } of workspace.playbooks()) diagnostics(workspace, uri);
  expect(seen.size).toBe(workspace.playbooks().length);
  seen.clear();
  const text = library()[path] ?? '';
  workspace.set(uriOf(path), path, 2, `${text}\n- [ ] One more @coo due:W3\n`);
  diagnostics(workspace, uriOf(path));
  // Beside the document itself what its rules ask for: the readiness that a roadmap begins with.
  expect([...seen].sort()).toEqual(['examples/service-quality-en/readiness.md', path]);
});
