import { expect, test } from 'vitest';
import { updateAt } from '../../src/service/preview/update.ts';
import type { UpdateIntent } from '../../src/service/preview/edit-messages.ts';
import { applied, uriOf, workspaceOf } from './support.ts';

const PLAN = `---
playbook: roadmap
title: Plan
start: 2026-03-02
---

# Plan

## Activities

| Activity | When  | Status |
| -------- | ----- | ------ |
| Guide    | W3-W4 |        |

- [ ] Call due:2026-04-10
`;
const NOTHING = { progress: '', due: '', dueKey: '', name: 'It', note: '', log: true, on: '2026-04-14' };
const done = (pointer: string): UpdateIntent => ({ type: 'update-work', pointer, state: 'done', ...NOTHING });
const documents = (...versions: number[]) =>
  versions.map((version, index) => ({
    uri: uriOf(`${index}.md`),
    version,
    intents: [done('/activities/0'), done('/tasks/0')],
  }));
const workspace = workspaceOf({ '0.md': PLAN, '1.md': PLAN.replace('title: Plan', 'title: Other') });

test('every document of an update gets its edits in one answer', () => {
  const result = updateAt(workspace, { documents: documents(1, 1) });
  if ('refused' in result) throw new Error(result.refused);
  const texts = result.documents.map(({ edits }) =>
    applied(
      PLAN,
      edits.map(({ start, end, text }) => ({ range: { start, end }, newText: text })),
    ),
  );
  for (const text of texts) {
    expect(text).toContain('| Guide    | W3-W4 | Done   |');
    expect(text).toContain(
      '- [x] Call due:2026-04-10\n\n## Log\n\n- 2026-04-14 It: done\n- 2026-04-14 It: done\n',
    );
    expect(text).toContain('updated: 2026-04-14\n---');
  }
});

test('where one of them is another text by now, none is written', () => {
  expect(updateAt(workspace, { documents: documents(1, 2) })).toEqual({
    refused: 'the text has changed meanwhile; look again and repeat',
    uri: uriOf('1.md'),
    index: null,
  });
});

test('an answer that has no place is named, with its document', () => {
  const [one, other] = documents(1, 1);
  if (!one || !other) throw new Error('two documents');
  other.intents.push({ ...done('/activities/0'), pointer: '/activities/9', state: 'done' });
  expect(updateAt(workspace, { documents: [one, other] })).toMatchObject({ uri: uriOf('1.md'), index: 2 });
});

test('what is no intent of work is none of an update', () => {
  const [one] = documents(1);
  const foreign = [{ type: 'set-value', pointer: '/title', value: 'x' }] as unknown as UpdateIntent[];
  expect(updateAt(workspace, { documents: [{ uri: one?.uri ?? '', version: 1, intents: foreign }] })).toEqual(
    {
      refused: 'this is no edit that is known',
      uri: uriOf('0.md'),
      index: null,
    },
  );
});
