import { describe, expect, test } from 'vitest';
import { buttonRequest, editRequest, fieldRequest, targetRequest } from '../../src/webview/requests.ts';
import { rowOf } from '../../src/webview/use-inspected.ts';
import { row, shown } from './support.ts';

const roadmap = shown('roadmap.md');
const programme = shown('roadmap.md', 'programme');
const path = Object.keys(programme.sources).find((name) => name.endsWith('comms.md')) ?? '';
const comms = programme.sources[path];

test('an edit goes to the document that the pointer speaks of, as it stood', () => {
  expect(editRequest(roadmap, { type: 'tick-task', pointer: '/tasks/0', done: true })).toEqual({
    type: 'edit',
    uri: roadmap.uri,
    version: roadmap.version,
    intents: [{ type: 'tick-task', pointer: '/tasks/0', done: true }],
  });
  const intent = { type: 'move-bar', pointer: `${path}#/events/1`, days: 3 } as const;
  expect(editRequest(programme, intent)).toEqual({
    type: 'edit',
    ...comms,
    intents: [{ type: 'move-bar', pointer: '/events/1', days: 3 }],
  });
});

describe('a target', () => {
  const target = { pointer: '/activities/0', cell: null, line: null };

  test('is shown in the text and selected', () => {
    expect(targetRequest(roadmap, target, false)).toEqual({
      request: { type: 'reveal', pointer: '/activities/0', focus: false },
      selection: { pointer: '/activities/0', focus: null },
    });
  });

  test('that is entered takes the focus to its cell, else to its first field', () => {
    const cell = `${path}#/events/1/when`;
    const inCell = { pointer: `${path}#/events/1`, cell, line: null };
    expect(targetRequest(programme, inCell, true).selection?.focus).toBe('/events/1/when');
    expect(targetRequest(roadmap, target, true).selection?.focus).toBe('');
  });

  test.each([
    ['a finding', { pointer: '/activities/0', cell: null, line: 12 }, { line: 12 }],
    ['a document', { pointer: `${path}#`, cell: null, line: null }, {}],
  ])('that is %s is worked on in the text', (_, inText, place) => {
    expect(targetRequest(programme, inText, true)).toEqual({
      request: { type: 'reveal', pointer: inText.pointer, ...place, focus: true },
      selection: null,
    });
  });
});

test('a field is written where its row stood, and that is said', () => {
  const activity = row('/activities/0');
  const [field] = activity.fields;
  if (!field) throw new Error('a row has fields');
  const { request, spoken } = fieldRequest(activity, field, 'Ask', 'en');
  expect(request).toEqual({
    type: 'edit',
    uri: activity.uri,
    version: activity.version,
    intents: [{ type: 'set-value', pointer: field.pointer, value: 'Ask' }],
  });
  expect(spoken).toBe(`${activity.title}: ${field.label} is now Ask`);
  expect(fieldRequest(activity, field, '问', 'zh').spoken).toContain('现为 问');
});

test('a row is that of the selection, not of one before it', () => {
  const answer = { type: 'row', pointer: '/activities/0', row: row('/activities/0') } as const;
  expect(rowOf({ pointer: '/activities/0', focus: null }, answer)).toBe(answer.row);
  expect(rowOf({ pointer: '/activities/1', focus: null }, answer)).toBeNull();
  expect(rowOf({ pointer: '/activities/0', focus: null }, null)).toBeNull();
  expect(rowOf(null, answer)).toBeNull();
});

describe('a button', () => {
  const at = `${path}#/events/1/status`;

  test('asks for the fix of its finding, at the version of the document that it speaks of', () => {
    expect(buttonRequest(programme, { at, fix: 'invalid-value', line: '7' })).toEqual({
      type: 'fix',
      pointer: at,
      version: comms?.version,
      rule: 'invalid-value',
      line: 7,
    });
  });

  test('asks for its value to be written', () => {
    expect(buttonRequest(programme, { at, value: 'done' })).toEqual(
      editRequest(programme, { type: 'set-value', pointer: at, value: 'done' }),
    );
  });

  test('that says nothing of itself asks for nothing', () => {
    expect(buttonRequest(programme, {})).toBeNull();
    expect(buttonRequest(programme, { at })).toBeNull();
  });
});
