import { CodeActionKind, CodeActionTriggerKind, type CodeAction } from 'vscode-languageserver-types';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/core/playbook/types.ts';
import codeAction from '../../src/service/features/code-action/index.ts';
import { hover } from '../../src/service/features/hover.ts';
import { ABLE_CLIENT, afterEdit, cursor, uriOf, workspaceOf } from './support.ts';

const PLAN =
  '# Depot\n\n## Milestones\n\n| Milestone | Due date |\n| --- | --- |\n| Pilot | 2026-04-01 |\n| Go-live | 2026-05-01 |\n';
const PLACE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

interface Asked {
  lang?: Lang;
  only?: string[];
  triggerKind?: CodeActionTriggerKind;
}

function actionsOf(text: string, { lang = 'en', ...asked }: Asked = {}) {
  const workspace = workspaceOf({ 'a.md': text }, lang);
  const [request] = codeAction.requests;
  if (request?.scope !== 'document') throw new Error('no request');
  const params = {
    textDocument: { uri: uriOf('a.md') },
    range: PLACE,
    context: { diagnostics: [], ...asked },
  };
  const actions = request.answer({ workspace, client: ABLE_CLIENT }, params) as CodeAction[];
  return { workspace, actions };
}

describe('"Make this a playbook"', () => {
  test('is offered of the kinds that read something, the clear one preferred, and adds front matter alone', () => {
    const { workspace, actions } = actionsOf(PLAN, { triggerKind: CodeActionTriggerKind.Invoked });
    expect(actions.map(({ title }) => title)[0]).toBe(
      'Make this a playbook: roadmap (Change roadmap; reads 2 rows, 0 facts)',
    );
    expect(actions.filter(({ isPreferred }) => isPreferred)).toEqual([actions[0]]);
    expect(actions.every(({ title }) => !title.includes('reads 0 rows, 0 facts'))).toBe(true);
    const { texts } = afterEdit(workspace, actions[0]?.edit);
    expect(texts['a.md']).toBe(`---\nplaybook: roadmap\ntitle: Depot\nowner: _\n---\n\n${PLAN}`);
  });

  test('speaks Chinese', () => {
    const [first] = actionsOf(PLAN, { lang: 'zh' }).actions;
    expect(first?.title).toBe('将此文件变成方案：roadmap（变革路线图；可读取 2 行、0 项信息）');
  });

  test('of a text that says nothing, all kinds are offered and none is preferred', () => {
    const { actions, workspace } = actionsOf('Words.\n');
    expect(actions.map(({ isPreferred }) => isPreferred)).toEqual(
      [...workspace.ports.registry.kinds].map(() => false),
    );
  });

  test('shows no light bulb: it answers a person, or who asks for refactorings', () => {
    const titles = (asked: Asked) => actionsOf(PLAN, asked).actions.length;
    expect(titles({ triggerKind: CodeActionTriggerKind.Automatic })).toBe(0);
    expect(titles({ only: [CodeActionKind.QuickFix] })).toBe(0);
    expect(titles({ only: [CodeActionKind.RefactorRewrite] })).toBeGreaterThan(0);
    expect(titles({ only: ['refactor.rewrite.changebook.adopt'] })).toBeGreaterThan(0);
  });

  test.each([
    ['a playbook', `---\nplaybook: sop\n---\n${PLAN}`],
    ['one of an unknown kind', `---\nplaybook: runbook\n---\n${PLAN}`],
    ['one that is meant to be', `\n---\nplaybook: sop\n---\n${PLAN}`],
    ['front matter that takes no key', `---\n{tags: a}\n---\n${PLAN}`],
  ])('is not offered of %s', (_, text) => {
    expect(actionsOf(text).actions.filter(({ kind }) => kind?.startsWith('refactor'))).toEqual([]);
  });
});

const BODY = '---\nplaybook: roadmap\nstart: 2026-03-02\n---\n\n';

describe('a hover says how it was read', () => {
  function said(marked: string, lang: Lang = 'en'): string {
    const { text, position } = cursor(BODY + marked);
    const contents = hover(workspaceOf({ 'a.md': text }, lang), uriOf('a.md'), position)?.contents;
    return (contents as { value: string } | undefined)?.value.replaceAll('\\', '') ?? '';
  }

  test.each([
    ['a heading', '## Mile¦stones\n', 'Names Milestones (change roadmap)', '指“里程碑”（变革路线图）'],
    [
      'a header of a table',
      '## Milestones\n\n| Milestone | Due d¦ate |\n| --- | --- |\n| Pilot | 2026-04-01 |\n',
      '`Due date` is When, by the label `Due date`',
      '“Due date”是“时间”，依据名称“Due date”',
    ],
    [
      'the first item of a list',
      '## Foo\n\n1. on¦e\n2. two\n',
      'Not read: it looks like no list.',
      '没有读取：不像任何列表。',
    ],
  ])('at %s', (_, marked, en, zh) => {
    expect(said(marked)).toContain(en);
    expect(said(marked, 'zh')).toContain(zh);
  });

  test('and not on every line below', () => {
    expect(said('## Foo\n\n1. one\n2. t¦wo\n')).not.toContain('Not read');
    expect(
      said('## Milestones\n\n| Milestone | When |\n| --- | --- |\n| Pi¦lot | 2026-04-01 |\n'),
    ).not.toContain('Read as');
  });
});
