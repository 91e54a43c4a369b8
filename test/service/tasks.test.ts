import { describe, expect, it } from 'vitest';
import { codeLenses } from '../../src/service/features/code-lens.ts';
import { completion } from '../../src/service/features/completion/index.ts';
import { documentSymbols } from '../../src/service/features/document-symbol.ts';
import { hover } from '../../src/service/features/hover.ts';
import { references } from '../../src/service/features/references.ts';
import { rename } from '../../src/service/features/rename.ts';
import { semanticTokens } from '../../src/service/features/semantic-tokens.ts';
import { afterEdit, cursor, uriOf, workspaceOf } from './support.ts';

const HEAD = '---\nplaybook: roadmap\ntitle: R\n---\n\n';
const PLAN = `${HEAD}- [~] Train (Owner: Ann) 📅 2020-02-19
- [-] Buy @ann due:2020-01-01
- [>] Sell @"Ann" due:2020-01-01
- [x] Plan — Ann
- [ ] Ask
`;
const CHARTER = `---
playbook: change
title: C
---

## Roles

| Id | Name | Level |
| --- | --- | --- |
| | Ann | middle |
`;

const files = { 'c/a.md': PLAN, 'c/change.md': CHARTER };

describe('tasks', () => {
  it.each([
    ['[¦~] Train', 'Task: in progress'],
    ['[~] Tr¦ain', 'Task: in progress'],
    ['[-] B¦uy', 'Task: cancelled'],
    ['[>] Se¦ll', 'Task: postponed'],
    ['[¦x] Plan', 'Task: done'],
    ['[¦ ] Ask', 'Task: open'],
  ])('say their state at %s', (marked, said) => {
    const { text, position } = cursor(PLAN.replace(marked.replace('¦', ''), marked));
    const found = hover(workspaceOf({ ...files, 'c/a.md': text }), uriOf('c/a.md'), position);
    expect(JSON.stringify(found?.contents)).toContain(said);
  });

  it('have a box for each state in the outline', () => {
    const names = documentSymbols(workspaceOf(files), uriOf('c/a.md')).map(({ name }) => name);
    expect(names).toEqual(['◐ Train', '☒ Buy', '» Sell', '☑ Plan', '☐ Ask']);
  });

  it('are late while they are neither done nor cancelled', () => {
    const titles = codeLenses(workspaceOf(files), uriOf('c/a.md'), true).map(({ command }) => command?.title);
    expect(titles.join()).toContain('2 overdue');
  });

  it('have their owners renamed in every notation', () => {
    const { text, position } = cursor(CHARTER.replace('| | Ann', '| | A¦nn'));
    const workspace = workspaceOf({ ...files, 'c/change.md': text });
    expect(references(workspace, uriOf('c/change.md'), position, true)).toHaveLength(5);
    const edit = rename(workspace, uriOf('c/change.md'), position, 'Jane Doe');
    const after = afterEdit(workspace, typeof edit === 'string' ? null : edit).texts['c/a.md'] ?? '';
    expect(after).toContain('(Owner: Jane Doe)');
    expect(after).toContain('@jane-doe due');
    expect(after).toContain('@"Jane Doe" due');
    expect(after).toContain('Plan — Jane Doe\n');
  });

  it('have tokens for their owners and facts', () => {
    const { data } = semanticTokens(
      workspaceOf({ 'a.md': `${HEAD}- [-] Buy — Ann 📅 2026-02-19\n` }),
      uriOf('a.md'),
    );
    // Owner, sign and day, all of work that is given up.
    expect(data).toEqual([5, 12, 3, 0, 1, 0, 4, 3, 1, 1, 0, 3, 10, 2, 1]);
  });

  it('are offered Chinese keys where the document is Chinese', () => {
    const { text, position } = cursor('---\nplaybook: roadmap\ntitle: 路线图\n---\n\n- [~] 培训 ¦\n');
    const labels = completion(workspaceOf({ 'a.md': text }), uriOf('a.md'), position).map(
      ({ label }) => label,
    );
    expect(labels.slice(0, 4)).toEqual(['截止:', '开始:', '完成:', 'start:']);
    const value = cursor('---\nplaybook: roadmap\ntitle: 路线图\n---\n\n- [~] 培训 截止:¦\n');
    expect(completion(workspaceOf({ 'a.md': value.text }), uriOf('a.md'), value.position)).not.toEqual([]);
  });
});
