import * as vscode from 'vscode';
import { at, closeAll, codes, equal, holds, open, rangeOf, until, write } from './support.ts';

const CHARTER = '---\nplaybook: change\ntitle: A\nstatus: active\ngo-live: 2026-03-01\n---\n\n# A\n';
const PLAN = `---
playbook: roadmap
title: Plan
---

## Phases

| Phase | Type | When |
| --- | --- | --- |
| Pilot | pilot | W1-W4 |

## Activities

| Activity | Phase | When |
| --- | --- | --- |
| Train | Nowhere | W2-W3 |
`;
const READINESS = `---
playbook: readiness
title: Readiness
date: 2026-03-02
declared-total: 22
---

## Assessment

| Dimension | Score |
| --- | --- |
| Executive support | 4 |
| Urgency | 3 |
| Resources | 3 |
| Past success | 3 |
| Culture | 4 |
| Capability | 3 |
`;

async function actionsAt(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
  );
}

/** Applies the quick fix of a title; without it, says which there are. */
async function apply(document: vscode.TextDocument, needle: string, title: string): Promise<void> {
  const actions = await actionsAt(document, rangeOf(document, needle));
  holds(
    actions.map((action) => action.title),
    title,
  );
  const action = actions.find((one) => one.title === title);
  equal(await vscode.workspace.applyEdit(action!.edit!), true);
}

async function found(document: vscode.TextDocument, rule: string): Promise<void> {
  await until(rule, () => codes(document.uri).includes(rule));
}

async function gone(document: vscode.TextDocument, rule: string): Promise<void> {
  await until(`no ${rule}`, () => !codes(document.uri).includes(rule));
}

describe('quick fixes', () => {
  afterEach(closeAll);

  it('write what a rule computes', async () => {
    const { document } = await write('fixes-total/readiness.md', READINESS);
    await found(document, 'readiness-total-mismatch');
    await apply(document, '22', 'Write 20');
    await gone(document, 'readiness-total-mismatch');
    equal(document.getText().includes('declared-total: 20\n'), true);
  });

  it('write what was meant', async () => {
    const { document } = await open('faulty.md');
    await found(document, 'unknown-key');
    await apply(document, 'ownr', 'Rename to owner');
    equal(document.lineAt(3).text, 'owner: coo');
  });

  it('fix all findings of a rule', async () => {
    const { document } = await open('faulty.md');
    await found(document, 'unknown-key');
    await apply(document, 'ownr', 'Fix all unknown-key');
    await gone(document, 'unknown-key');
    equal(document.getText().includes('owner: coo\nstatus: draft\n'), true);
  });

  it('silence a finding, and leave room for the reason', async () => {
    const { document } = await write('fixes-silence/plan.md', PLAN);
    await found(document, 'dangling-reference');
    await apply(document, 'Nowhere', 'Silence dangling-reference here, with a reason');
    await gone(document, 'dangling-reference');
    equal(/changebook-disable-line dangling-reference -- write the reason/.test(document.getText()), true);
  });

  it('add the row that is missing', async () => {
    const { document } = await write('fixes-row/plan.md', PLAN);
    await found(document, 'dangling-reference');
    await apply(document, 'Nowhere', 'Add Nowhere to Phases');
    await gone(document, 'dangling-reference');
    equal(/\| Pilot \|.*\n\| Nowhere \|/.test(document.getText()), true);
  });

  it('add the key and the table that are missing', async () => {
    const { document } = await write(
      'fixes-key/plan.md',
      '---\nplaybook: roadmap\nstatus: active\n---\n\n# T\n',
    );
    await found(document, 'missing-required-field');
    await apply(document, 'roadmap', 'Add the key owner');
    equal(document.getText().includes('status: active\nowner: \n---'), true);
    await apply(document, 'roadmap', 'Add the table Phases');
    equal(/# T\n\n## Phases\n\n\| Phase \|/.test(document.getText()), true);
  });

  it('create the document that is missing', async () => {
    const { document } = await write('fixes-document/change.md', CHARTER);
    await found(document, 'programme-incomplete');
    await apply(document, 'title: A', 'Create fixes-document/roadmap.md');
    const made = await vscode.workspace.openTextDocument(at('fixes-document/roadmap.md'));
    equal(made.getText().startsWith('---\nplaybook: roadmap\n'), true);
    await made.save();
  });
});
