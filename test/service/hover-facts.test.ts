import { expect, test } from 'vitest';
import { hover } from '../../src/service/features/hover.ts';
import { workspaceSymbols } from '../../src/service/features/workspace-symbol.ts';
import { diagnostics } from '../../src/service/features/diagnostic/findings.ts';
import { cursor, resultOf, uriOf, workspaceOf } from './support.ts';

const TEXT = `---
playbook: roadmap
title: Plan
start: 2026-01-05
---

## Phases

| Id | Phase | Type | When |
| --- | --- | --- | --- |
| tryout | Pilot | pilot | W1-W4 |

## Activities

| Activity | Phase | When | Kotter |
| --- | --- | --- | --- |
| Train | Pilot | W2 | 4 |

- [ ] Tell everybody @coo due:W2 kotter:2
`;

/** What is said where a text begins, in Markdown. */
function saidAt(needle: string, lang: 'en' | 'zh' = 'en'): string {
  const { text, position } = cursor(TEXT.replace(needle, (found) => `¦${found}`));
  const said = hover(workspaceOf({ 'a.md': text }, lang), uriOf('a.md'), position)?.contents;
  return typeof said === 'object' && 'value' in said ? said.value : '';
}

test('a fact of a task says what it is for', () => {
  expect(saidAt('due:')).toContain('**Due** `due`\n\nThe day by which it is done');
  expect(saidAt('due:', 'zh')).toContain('应完成的日期');
  expect(saidAt('kotter:2')).toContain('Build a guiding coalition');
});

test('a value says what it means', () => {
  expect(saidAt('pilot |')).toMatch(/\*\*Pilot\*\*/);
  expect(saidAt('4 |\n\n- [')).toContain('**Communicate the vision**');
});

test('what a column refers to is said without an article that may be the wrong one', () => {
  expect(saidAt('Phase | When | Kotter')).toContain('Refers to: phase');
});

test('ids are found among the symbols of the workspace', () => {
  const names = (query: string) =>
    resultOf(workspaceSymbols(workspaceOf({ 'a.md': TEXT }), query)).map(({ name }) => name);
  expect(names('tryout')).toEqual(['Pilot (tryout)']);
  expect(names('pilot')).toEqual(['Pilot']);
});

test('other places say what stands there, and of which document', () => {
  const twice = TEXT.replace('| tryout | Pilot', '| tryout | Trial | pilot | W1 |\n| tryout | Pilot');
  const [found] = diagnostics(workspaceOf({ 'a.md': twice }), uriOf('a.md')).filter(
    ({ code }) => code === 'duplicate-id',
  );
  expect(found?.relatedInformation?.map(({ message }) => message)).toEqual(['Trial']);
});
