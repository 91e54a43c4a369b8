import { expect, test } from 'vitest';
import { inlayHints } from '../../src/service/features/inlay-hint.ts';
import { documentLinks } from '../../src/service/features/document-link.ts';
import { rename } from '../../src/service/features/rename.ts';
import { semanticTokens } from '../../src/service/features/semantic-tokens.ts';
import { foldingRanges } from '../../src/service/features/folding-range.ts';
import { documentSymbols } from '../../src/service/features/document-symbol.ts';
import { afterEdit, cursor, uriOf, workspaceOf } from './support.ts';

const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const SOP = '---\nplaybook: sop\nid: fast lane\ntitle: Fast lane\n---\n';

test('a section folds with what stands below it', () => {
  const text =
    '---\nplaybook: sop\ntitle: S\n---\n\n# One\n\n## Two\n\nwords\n\n### Three\n\nwords\n\n## Four\n\nwords\n';
  const folds = foldingRanges(workspaceOf({ 'a.md': text }), uriOf('a.md'));
  expect(folds.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
    [0, 3],
    [5, 17],
    [7, 13],
    [11, 13],
    [15, 17],
  ]);
});

test('rows and tasks without a heading have symbols', () => {
  const text =
    '---\nplaybook: roadmap\ntitle: R\n---\n\n<!-- playbook: phases -->\n| Phase |\n| --- |\n| Pilot |\n\n- [ ] Ask\n';
  const symbols = documentSymbols(workspaceOf({ 'a.md': text }), uriOf('a.md'));
  expect(symbols.map(({ name }) => name)).toEqual(['Pilot', '☐ Ask']);
});

test('rows of the front matter have symbols, days and tokens', () => {
  const text =
    '---\nplaybook: roadmap\ntitle: R\nstart: 2026-01-05\nphases:\n  - name: Pilot\n    type: pilot\n    when: W1-W2\n---\n';
  const workspace = workspaceOf({ 'a.md': text });
  expect(documentSymbols(workspace, uriOf('a.md')).map(({ name }) => name)).toEqual(['Pilot']);
  const days = inlayHints(workspace, uriOf('a.md'), whole).map(({ label }) => label);
  expect(days).toContain('2026-01-05..2026-01-18');
  // Line 6 and 7: an enumerated value and a time.
  expect(semanticTokens(workspace, uriOf('a.md')).data).toEqual([6, 10, 5, 3, 0, 1, 10, 5, 2, 0]);
});

const LINKS = `---
playbook: roadmap
title: R
---

[a](sops/fast%20lane.md#steps) [b](sops/fast%20lane.md "title") [c](<sops/fast lane.md>) [d][ref]

[ref]: sops/fast%20lane.md

\`[x](sops/fast%20lane.md)\`

\`\`\`
[y](sops/fast%20lane.md)
\`\`\`
`;
const TEXTS = {
  'change.md': '---\nplaybook: change\ntitle: C\n---\n',
  'roadmap.md': LINKS,
  'sops/fast lane.md': SOP,
};

test('links are found in each of their forms, and none in code', () => {
  const links = documentLinks(workspaceOf(TEXTS), uriOf('roadmap.md'));
  expect(links.map(({ range }) => range.start.line)).toEqual([5, 5, 5, 7]);
});

test('links follow a document that takes another name', () => {
  const workspace = workspaceOf(TEXTS);
  const { position } = cursor(SOP.replace('id: fast', 'id: f¦ast'));
  const edit = rename(workspace, uriOf('sops/fast lane.md'), position, 'quick');
  const { texts, renamed } = afterEdit(workspace, edit as never);
  expect(renamed).toEqual([`${uriOf('sops/fast lane.md')} → ${uriOf('sops/quick.md')}`]);
  const [head = '', code = ''] = LINKS.split('`[x]');
  const moved = head.replaceAll('fast%20lane.md', 'quick.md').replace('fast lane.md', 'quick.md');
  expect(texts['roadmap.md']).toBe(`${moved}\`[x]${code}`);
});
