import { InsertTextFormat } from 'vscode-languageserver-types';
import { expect, test } from 'vitest';
import type { Lang } from '../../src/core/playbook/types.ts';
import { completion } from '../../src/service/features/completion/index.ts';
import { withoutSnippets } from '../../src/service/features/completion/client-fallbacks.ts';
import { diagnostics } from '../../src/service/features/diagnostic/findings.ts';
import { applied, cursor, uriOf, workspaceOf } from './support.ts';

const CHARTER = {
  en: '---\nplaybook: change\ntitle: A\n---\n\n## Roles\n\n| Id | Role |\n| --- | --- |\n| coo | Chief |\n| | Team lead |\n',
  zh: '---\nplaybook: change\ntitle: 甲\n---\n\n## 角色\n\n| 角色 |\n| --- |\n| 店长 |\n',
};

function items(marked: string, lang: Lang) {
  const { text, position } = cursor(marked);
  const workspace = workspaceOf({ 'change.md': CHARTER[lang], 'doc.md': text }, lang);
  return { text, list: completion(workspace, uriOf('doc.md'), position) };
}

const front = (lines: string) => `---\nplaybook: roadmap\n${lines}\n---\n\n# T\n`;
const body = (text: string, kind = 'roadmap') => `---\nplaybook: ${kind}\ntitle: T\n---\n\n${text}\n`;

test.each<[string, Lang, string, string[]]>([
  ['kinds', 'zh', '---\nplaybook: ro¦\n---\n', ['roadmap', 'sop']],
  ['the first line', 'en', '---\npl¦', ['playbook: roadmap']],
  ['the first line, closed', 'zh', '---\np¦\n---\n', ['playbook: sop']],
  [
    'times',
    'en',
    body('## Phases\n\n| Phase | When |\n| --- | --- |\n| Try | W1 |\n| Run | ¦ |'),
    ['W1-W2', 'after Try'],
  ],
  [
    'times',
    'zh',
    body('## 阶段\n\n| 阶段 | 时间 |\n| --- | --- |\n| 试点 | 第1周 |\n| 推广 | ¦ |').replace(': T', ': 甲'),
    ['第1-2周', '试点后'],
  ],
  ['keys of a row', 'en', front('phases:\n  - name: Pilot\n    ¦'), ['type', 'when']],
  ['keys of a row', 'en', front('phases:\n  - ¦'), ['name']],
  ['values of a row', 'en', front('phases:\n  - name: Pilot\n    type: ¦'), ['Pilot']],
  ['an item of a list', 'en', '---\nplaybook: change\ncoalition:\n  - coo\n  - ¦\n---\n', ['coo']],
  ['an item of a list', 'zh', '---\nplaybook: change\ncoalition:\n- ¦\n---\n', ['店长']],
  ['values of facts', 'en', body('- [ ] Call lever:¦'), ['training']],
  ['directives', 'en', body('<!-- ¦ -->'), ['changebook-disable', 'playbook:']],
  ['directives', 'zh', body('<!-- chan¦'), ['changebook-disable-next-line']],
  ['lists', 'en', body('<!-- playbook: ph¦ -->'), ['phases', 'milestones']],
  ['rule ids', 'en', body('<!-- changebook-disable no¦ -->'), ['no-pilot']],
  ['tables and a task on an empty line', 'en', body('¦'), ['## Phases', '- [ ] a new task']],
  ['tables and a task on an empty line', 'zh', body('¦').replace('T', '甲'), ['## 阶段', '- [ ] 新任务']],
])('offers %s in %s: %j', (_, lang, marked, wanted) => {
  expect(items(marked, lang).list.map(({ label }) => label)).toEqual(expect.arrayContaining(wanted));
});

test.each([
  ['a row of the front matter, keys of the document', front('phases:\n  - ¦'), 'horizon'],
  ['a reason', body('<!-- changebook-disable no-pilot -- be¦ -->'), 'no-pilot'],
  ['the front matter of other Markdown', '---\nlayout: post\np¦\n---\n', 'playbook: roadmap'],
  ['prose', body('Some words ¦'), '## Phases'],
])('does not offer in %s', (_, marked, unwanted) => {
  expect(items(marked, 'en').list.map(({ label }) => label)).not.toContain(unwanted);
});

test('every table of every kind is read back as it was meant, with stops and without', () => {
  for (const lang of ['en', 'zh'] as const) {
    for (const kind of ['change', 'readiness', 'roadmap', 'comms', 'sop']) {
      const { text, list } = items(body('¦', kind).replace(': T', lang === 'zh' ? ': 甲' : ': T'), lang);
      for (const item of withoutSnippets(list.filter(({ label }) => label.startsWith('##')))) {
        const written = applied(text, [item.textEdit as never]);
        expect(written).not.toContain('$');
        const found = diagnostics(workspaceOf({ 'doc.md': written }), uriOf('doc.md'));
        expect(
          found.map(({ code }) => code),
          `${kind} ${item.label}`,
        ).not.toContain('unknown-column');
      }
      expect(list.some(({ insertTextFormat }) => insertTextFormat === InsertTextFormat.Snippet)).toBe(true);
    }
  }
});
