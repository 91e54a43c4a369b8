import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fixAt } from '../../src/service/preview/fix.ts';
import { programmeAt } from '../../src/service/preview/views.ts';
import { unqualified } from '../../src/core/views/qualify.ts';
import { uriOf, workspaceOf } from './support.ts';

const CHARTER = '---\nplaybook: change\ntitle: Charter\n---\n';
const READINESS = `---
playbook: readiness
title: R
owner: Ann
date: 2026-04-10
declared-total: 9
declared-band: ready
---

## Assessment

| Dimension | Score | Action | Owner |
| --- | ---: | --- | --- |
| Executive support | 2 | | Ben |
| Urgency | 5 | | |
| Resources | 5 | | |
| Past success | 5 | | |
| Culture | 5 | | |
| Capability | 5 | | |
`;
const workspace = workspaceOf({ 'change.md': CHARTER, 'r.md': READINESS });

function findings() {
  const view = programmeAt(workspace, uriOf('r.md'))?.views.find((one) => one.view.type === 'findings')?.view;
  if (view?.type !== 'findings') throw new Error('no findings');
  return view;
}

test('a fix that the page of findings offers is made, at its version alone', () => {
  const line = findings()
    .documents.flatMap((document) => document.findings)
    .find(({ rule }) => rule === 'readiness-total-mismatch');
  expect(line?.fix).toBeTruthy();
  const params = {
    uri: uriOf('r.md'),
    version: 1,
    rule: line?.rule ?? '',
    pointer: unqualified(line?.pointer ?? '').pointer,
    line: line?.line ?? 0,
  };
  const result = fixAt(workspace, params);
  if ('refused' in result) throw new Error(result.refused);
  const text = TextDocument.create('', '', 1, READINESS);
  const fixed = TextDocument.applyEdits(
    text,
    result.edits.map(({ start, end, text: newText }) => ({ range: { start, end }, newText })),
  );
  expect(fixed).toBe(READINESS.replace('declared-total: 9', 'declared-total: 27'));
  for (const other of [
    { version: 2 },
    { rule: 'no-sponsor' },
    { pointer: '/owner' },
    { line: 1 },
    { part: 'sop' },
  ]) {
    expect(fixAt(workspace, { ...params, ...other })).toHaveProperty('refused');
  }
});

test('what weighs most comes first, and belongs to the owner of its row, else of its document', () => {
  const { first, documents } = findings();
  expect(first.length).toBeLessThanOrEqual(5);
  const rank = ({ severity }: { severity: string }) => ['error', 'warning', 'info'].indexOf(severity);
  const ranks = first.map(rank);
  expect(ranks).toEqual(ranks.toSorted());
  for (const { findings: own } of documents) expect(own.map(rank)).toEqual(own.map(rank).toSorted());
  const owners = new Map(
    documents.flatMap(({ findings: own }) => own).map(({ rule, owner }) => [rule, owner]),
  );
  expect(owners.get('readiness-gap-without-action')).toBe('Ben');
  expect(owners.get('readiness-total-mismatch')).toBe('Ann');
});
