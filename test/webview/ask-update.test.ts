import { expect, test } from 'vitest';
import { rowsToUpdate } from '../../src/core/agenda/weekly-update.ts';
import { updateRequest } from '../../src/webview/ask-update.ts';
import { fromPanel } from '../../src/service/preview/panel-messages.ts';
import { shown } from './support.ts';

const programme = shown('change.md', 'programme');
const view = programme.views.map((placed) => placed.view).find((one) => one.type === 'agenda');
const groups = view?.type === 'agenda' ? view.groups : [];
const rows = [...rowsToUpdate(groups), ...groups.flatMap(({ items }) => items)].filter(
  ({ edits }) => edits.state,
);

test('answers go to the documents that they are of, each as it is shown', () => {
  const answer = { answer: 'later', due: '2027-01-04', progress: '', note: '' } as const;
  const request = updateRequest(
    programme,
    rows.map((item) => ({ item, answer })),
    '2026-04-14',
    true,
  );
  expect(fromPanel(request)).toBe(request);
  const { documents } = request;
  expect(documents.length).toBeGreaterThan(1);
  expect(new Set(documents.map(({ uri }) => uri)).size).toBe(documents.length);
  expect(documents.flatMap(({ intents }) => intents)).toHaveLength(rows.length);
  for (const { uri, version, intents } of documents) {
    expect(Object.values(programme.sources)).toContainEqual({ uri, version });
    expect(intents.every(({ pointer }) => pointer.startsWith('/'))).toBe(true);
  }
});
