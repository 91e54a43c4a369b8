import { describe, expect, test } from 'vitest';
import { parseCondition } from '../../src/core/playbook/values/condition.ts';
import { parseQuantity } from '../../src/core/playbook/values/quantity.ts';
import { parseDuration, parseWhen } from '../../src/core/when/parse.ts';
import { cellHelp } from '../../src/service/text/cell-help.ts';
import { hover } from '../../src/service/features/hover.ts';
import { inlayHints } from '../../src/service/features/inlay-hint.ts';
import { RequestFailure } from '../../src/service/feature.ts';
import { codeLenses } from '../../src/service/features/code-lens.ts';
import { prepareRename } from '../../src/service/features/rename.ts';
import { semanticTokens } from '../../src/service/features/semantic-tokens.ts';
import { documentLinks } from '../../src/service/features/document-link.ts';
import { foldingRanges } from '../../src/service/features/folding-range.ts';
import { selectionRanges } from '../../src/service/features/selection-range.ts';
import { documentSymbols } from '../../src/service/features/document-symbol.ts';
import { workspaceSymbols } from '../../src/service/features/workspace-symbol.ts';
import { features } from '../../src/service/generated/features.ts';
import { editAt } from '../../src/service/preview/edit.ts';
import { overview } from '../../src/service/preview/overview.ts';
import { viewsAt } from '../../src/service/preview/views.ts';
import { ABLE_CLIENT, applied, cursor, library, resultOf, uriOf, workspaceOf } from './support.ts';

const ROADMAP = `---
playbook: roadmap
title: Plan
start: 2026-01-05
---

# Plan

## Phases

| Phase | Type | When |
| --- | --- | --- |
| Pilot | pilot | W1-W4 |
| Roll-out | rollout | after Pilot / 3w |

## Work

See [the charter](change.md) and [nothing](../x.md).

- [x] Tell @coo due:W2
- [ ] Ask due:2026-03-01
`;
const CHARTER = '---\nplaybook: change\ntitle: Charter\n---\n\n# Charter\n';
const workspace = workspaceOf({ 'change.md': CHARTER, 'a.md': ROADMAP });
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

function hoverAt(marked: string, lang: 'en' | 'zh' = 'en'): string {
  const { text, position } = cursor(marked);
  const result = hover(workspaceOf({ 'a.md': text }, lang), uriOf('a.md'), position);
  return result && typeof result.contents === 'object' && 'value' in result.contents
    ? result.contents.value
    : '';
}

test('hover: the field, what a reference means, why a date is here, the score', () => {
  expect(hoverAt(ROADMAP.replace('rollout |', 'ro¦llout |'))).toContain('One of: ');
  expect(hoverAt(ROADMAP.replace('after Pilot', 'after Pi¦lot'))).toMatch(
    /\*\*Pilot\*\* · phase · a\\?\.md {2}\nType: Pilot/,
  );
  expect(hoverAt(ROADMAP.replace('after Pilot /', 'after Pilot ¦/'))).toContain(
    'after Pilot, which ends 2026',
  );
  expect(hoverAt(ROADMAP.replace('playbook: roadmap', 'playbook: road¦map'))).toContain('**Form: ');
  expect(hoverAt(ROADMAP.replace('rollout |', 'ro¦llout |'), 'zh')).toContain('可选值');
  expect(hoverAt(ROADMAP.replace('W1-W4', 'W1¦-W4'))).toContain('relative to the start');
  expect(hoverAt(ROADMAP.replace('W1-W4', 'W1¦-W4'), 'zh')).toContain('`第3周`');
  expect(hoverAt(ROADMAP.replace('W1-W4', 'Q¦3').replace(/start: \S+/, 'start: 2026-04-01'))).toContain(
    'The quarter of the calendar',
  );
  expect(hoverAt(ROADMAP.replace('See', 'S¦ee'))).toBe('');
});

test('hover: a column says what it is for, a key stands for itself, and what has no days ends where it ends', () => {
  expect(hoverAt(ROADMAP.replace('| Phase | Type', '| Phase | Ty¦pe'))).toContain('**Type** `type`');
  const { text, position } = cursor(ROADMAP.replace('playbook:', 'play¦book:'));
  expect(hover(workspaceOf({ 'a.md': text }), uriOf('a.md'), position)?.range?.start.character).toBe(0);
  const undated = ROADMAP.replace('- [ ] Ask', '- [ ] A¦sk nothing\n- [ ] Ask');
  expect(hoverAt(undated)).not.toMatch(/---\s*$/);
});

test('lenses say score and what is late; hints give the days of relative times only', () => {
  const lenses = codeLenses(workspace, uriOf('a.md'), true);
  expect(lenses.map(({ command }) => command?.title)).toEqual([
    expect.stringMatching(/^Form: \d+ of \d+ in place · \w+$/),
    '1 overdue',
    'Open preview',
    'Edit this table in the grid',
  ]);
  expect(lenses.at(-1)?.command?.arguments).toEqual([uriOf('a.md'), '/phases']);
  expect(codeLenses(workspace, uriOf('a.md'), false).map(({ command }) => command?.title)).toHaveLength(2);
  expect(inlayHints(workspace, uriOf('a.md'), whole).map(({ label }) => label)).toEqual([
    '2026-01-05..2026-02-01',
    '2026-02-02..2026-02-22',
    '2026-01-12..2026-01-18',
  ]);
});

test('a hint gives the days of a length, which follow from what it waits for', () => {
  const rows = '| Train | 2026-01-05..2026-01-09 | |\n| Try | 5wd | Train |\n| Tidy | 3d | |\n';
  const text =
    '---\nplaybook: roadmap\ntitle: P\nstart: 2026-01-05\n---\n\n## Activities\n\n' +
    `| Activity | When | After |\n| --- | --- | --- |\n${rows}`;
  const hints = inlayHints(workspaceOf({ 'a.md': text }), uriOf('a.md'), whole);
  expect(hints.map(({ label }) => label)).toEqual(['2026-01-12..2026-01-16']);
});

test('symbols: headings as a tree with rows and tasks; entities of the workspace', () => {
  const [top] = documentSymbols(workspace, uriOf('a.md'));
  expect(top?.children?.map(({ name }) => name)).toEqual(['Phases', 'Work']);
  expect(top?.children?.[0]?.children?.map(({ name }) => name)).toEqual(['Pilot', 'Roll-out']);
  expect(top?.children?.[1]?.children?.map(({ name }) => name)).toEqual(['☑ Tell', '☐ Ask']);
  expect(resultOf(workspaceSymbols(workspace, 'plt')).map(({ name }) => name)).toEqual(['Pilot']);
});

test('folding, selection, links', () => {
  expect(foldingRanges(workspace, uriOf('a.md'))).toContainEqual({
    startLine: 0,
    endLine: 4,
    kind: 'region',
  });
  const [selection] = selectionRanges(workspace, uriOf('a.md'), [{ line: 12, character: 3 }]);
  const sizes = [];
  for (let at = selection; at; at = at.parent) sizes.push(at.range.end.line - at.range.start.line);
  expect(sizes).toEqual([0, 0, 3, 7, 15, 21]);
  expect(documentLinks(workspace, uriOf('a.md')).map(({ target }) => target)).toEqual([uriOf('change.md')]);
  const escaped = workspaceOf({
    'a.md': ROADMAP.replace('(change.md)', '(%E8%AE%A1%20划.md)'),
    '计 划.md': CHARTER,
  });
  expect(documentLinks(escaped, uriOf('a.md')).map(({ target }) => target)).toEqual([uriOf('计 划.md')]);
});

test('semantic tokens are relative, in order, and on one line', () => {
  const { data } = semanticTokens(workspace, uriOf('a.md'));
  expect(data.length % 5).toBe(0);
  expect(data.slice(0, 10)).toEqual([12, 10, 5, 3, 0, 0, 8, 5, 2, 0]);
  expect(data.slice(-5)).toEqual([0, 4, 10, 2, 0]);
});

test('lenses and hints: who hears too little, the band of a score', () => {
  const texts = library();
  const of = workspaceOf(texts);
  const [comms, readiness] = ['comms', 'readiness'].map((kind) =>
    uriOf(`examples/service-quality-en/${kind}.md`),
  );
  const titles = codeLenses(of, comms ?? '', true).map(({ command }) => command?.title);
  expect(titles).toContain('fewest touches before go-live: 8 / 7');
  const [band] = inlayHints(of, readiness ?? '', whole);
  expect(band).toMatchObject({ label: '25 of 30 · ready', position: { line: 1, character: 19 } });
  const below = { ...whole, start: { line: 9, character: 0 } };
  expect(inlayHints(of, readiness ?? '', below).map(({ label }) => label)).not.toContain('79.2 · ready');
});

describe('pictures', () => {
  test('know the lines of what they show', () => {
    const result = viewsAt(workspace, uriOf('a.md'));
    expect(result).toMatchObject({ version: 1, lang: 'en' });
    const timeline = result?.views.find(({ view }) => view.type === 'timeline');
    expect(timeline?.lines).toMatchObject({ '/phases/0': 12, '/phases/1': 13 });
    expect(viewsAt(workspace, uriOf('none.md'))).toBeNull();
  });

  test('an edit is made at its version, and refused at another', () => {
    const intent = { type: 'tick-task', pointer: '/tasks/1', done: true } as const;
    const result = editAt(workspace, { uri: uriOf('a.md'), version: 1, intents: [intent] });
    const edits = 'edits' in result ? result.edits : [];
    const text = applied(
      ROADMAP,
      edits.map(({ start, end, text: newText }) => ({ range: { start, end }, newText })),
    );
    expect(text).toBe(ROADMAP.replace('[ ] Ask', '[x] Ask'));
    expect(editAt(workspace, { uri: uriOf('a.md'), version: 0, intents: [intent] })).toMatchObject({
      refused: expect.stringContaining('changed'),
    });
  });

  test('the overview has programmes, late work and findings', () => {
    expect(resultOf(overview(workspace))).toMatchObject([
      {
        id: 'change',
        title: 'Charter',
        documents: [
          { path: 'a.md', kind: 'roadmap', overdue: [{ text: 'Ask', due: '2026-03-01', line: 20 }] },
          { path: 'change.md', kind: 'change' },
        ],
      },
    ]);
  });
});

/** Requests of LSP that name a place in the document. */
const OF_A_PLACE = /completion|hover|definition|references|highlight|rename|codeAction|selectionRange/i;

test('no feature throws anywhere in the library, in either language', () => {
  const texts = library();
  const requests = features.flatMap((feature) => feature.requests);
  for (const lang of ['en', 'zh'] as const) {
    const all = workspaceOf(texts, lang);
    const context = { workspace: all, client: ABLE_CLIENT };
    for (const path of Object.keys(texts)) {
      const textDocument = { uri: uriOf(path) };
      const text = all.get(textDocument.uri)?.text;
      for (let offset = 0; text && offset < text.getText().length; offset += 37) {
        const position = text.positionAt(offset);
        const range = { start: position, end: position };
        const placeholder = prepareRename(all, textDocument.uri, position)?.placeholder;
        const params = {
          textDocument,
          position,
          positions: [position],
          range,
          context: { includeDeclaration: true, diagnostics: [] },
          newName: placeholder ?? 'other',
        };
        for (const request of requests) {
          // What is asked of a whole document is the same at every place.
          if (request.scope === 'workspace' || (offset > 0 && !OF_A_PLACE.test(request.method))) continue;
          try {
            request.answer(context, params);
          } catch (error) {
            // A reason for the reader is an answer too.
            if (!(error instanceof RequestFailure)) throw error;
          }
        }
      }
    }
    for (const request of requests) {
      if (request.scope === 'workspace')
        resultOf(request.answer(context, { query: 'a', previousResultIds: [] }));
    }
  }
});

test('every form that help shows can be read', () => {
  const forms = (cell: 'when' | 'duration' | 'quantity' | 'condition', lang: 'en' | 'zh') =>
    [...cellHelp(cell, lang).matchAll(/`([^`]+)`/g)].map(([, form = '']) => form);
  for (const lang of ['en', 'zh'] as const) {
    for (const form of forms('when', lang)) expect(parseWhen(form), form).not.toBeNull();
    for (const form of forms('duration', lang)) expect(parseDuration(form), form).not.toBeNull();
    for (const form of forms('quantity', lang)) expect(parseQuantity(form), form).not.toBeNull();
    for (const form of forms('condition', lang)) expect(parseCondition(form), form).not.toBeNull();
  }
});
