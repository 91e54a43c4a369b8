import { describe, expect, test } from 'vitest';
import { applyEdits, editFor } from '../../../src/core/edits/apply.ts';
import type { Intent } from '../../../src/core/generated/intents.ts';
import isIntent from '../../../src/core/generated/intent-validator.js';
import { partAt } from '../../../src/core/playbook/parts.ts';
import { AUDIENCES, charter, MILESTONES, ROLES, single, TASKS } from './support.ts';

describe('binding of several kinds', () => {
  const { host, partOf } = single(charter(ROLES, MILESTONES, AUDIENCES, TASKS));

  test('the first kind is the host, the others have the tables that it does not know', () => {
    expect([host.kind, ...host.parts.map(({ kind }) => kind)]).toEqual(['change', 'roadmap', 'comms']);
    expect(Object.keys(host.data)).not.toContain('milestones');
    expect(partOf('roadmap').data.milestones).toHaveLength(2);
    expect(partOf('comms').data.audiences).toHaveLength(1);
    expect(partOf('comms').data.milestones).toBeUndefined();
  });

  test('a part has the envelope of its host, a key that only it knows, and no tasks', () => {
    const part = partOf('roadmap');
    expect(part).toMatchObject({
      host,
      id: host.id,
      path: host.path,
      title: host.title,
      parts: [],
      tasks: [],
    });
    expect(part.data).toMatchObject({ status: 'active', start: '2026-01-05', horizon: 'quick-start' });
    expect(part.data.id).toBeUndefined();
    expect(part.data.sponsor).toBeUndefined();
    expect(host.problems).toEqual([]);
    expect(host.tasks).toHaveLength(2);
  });

  test.each(['roadmap.milestones', 'roadmap/milestones', 'milestones'])('the directive %s', (name) => {
    const table = MILESTONES.replace('## Milestones\n', `## Points\n\n<!-- playbook: ${name} -->`);
    const { partOf: part, host: own } = single(charter(table));
    expect(part('roadmap').data.milestones).toHaveLength(2);
    expect(own.problems).toEqual([]);
  });

  test('a directive that names a kind wins over a heading of the host', () => {
    const table = ROLES.split('\n\n## Groups')[0]!
      .replace('## Roles\n', '## Roles\n\n<!-- playbook: roadmap.wins -->')
      .replace('| Role |', '| Name |');
    expect(single(charter(table)).host.data.roles).toBeUndefined();
    expect(single(charter(table)).partOf('roadmap').data.wins).toHaveLength(2);
  });

  test('the nearer heading decides, whoever knows it', () => {
    const nested = `${ROLES}\n${MILESTONES.replace('## ', '### ')}`;
    expect(single(charter(nested)).partOf('roadmap').data.milestones).toHaveLength(2);
    expect(single(charter(nested)).host.data.groups).toHaveLength(1);
  });

  test('a list under its own heading is a part without being named', () => {
    const text = charter(ROLES, MILESTONES).replace('[change, roadmap, comms]', 'change');
    expect(single(text).host.parts.map(({ kind }) => kind)).toEqual(['roadmap']);
    expect(single(text).partOf('roadmap').data.milestones).toHaveLength(2);
  });

  test('what is unknown in the list is said at its place; nothing written is no part', () => {
    const { file, host: own } = single(charter(ROLES).replace('comms]', 'risks]'));
    const [found] = file.findings.filter(({ rule }) => rule === 'unknown-kind');
    expect(found && own.syntax.text.slice(found.range.start, found.range.end)).toBe('risks');
    expect(single(charter(ROLES).replace('horizon: quick-start\n', '')).host.parts).toEqual([]);
  });
});

describe('edits of a part', () => {
  const { host, partOf } = single(charter(ROLES, MILESTONES));
  const after = (intent: Intent): string => {
    const result = editFor(host, intent);
    return 'refused' in result ? result.refused : applyEdits(host.syntax.text, result.edits);
  };

  test('its cells and rows, and its keys', () => {
    const pointer = '/milestones/0/owner';
    expect(after({ type: 'set-value', part: 'roadmap', pointer, value: 'Bea' })).toContain(
      '2026-02-02 | Bea',
    );
    expect(after({ type: 'set-value', pointer, value: 'Bea' })).toBe('no-place');
    expect(after({ type: 'set-value', part: 'sop', pointer, value: 'Bea' })).toBe('no-place');
    const values = { name: 'Closed' };
    expect(after({ type: 'add-row', part: 'roadmap', pointer: '/milestones', values })).toContain('| Closed');
    expect(after({ type: 'set-value', part: 'roadmap', pointer: '/horizon', value: 'annual' })).toContain(
      'horizon: annual',
    );
    expect(after({ type: 'set-value', part: 'roadmap', pointer: '/status', value: 'draft' })).toContain(
      'status: draft',
    );
  });

  test('a message may name a part, and need not', () => {
    const intent = { type: 'set-value', pointer: '/a', value: '' };
    expect(isIntent(intent)).toBe(true);
    expect(isIntent({ ...intent, part: 'roadmap' })).toBe(true);
    for (const part of ['', 'A b', 1, null]) expect(isIntent({ ...intent, part })).toBe(false);
  });

  test('a place of the text is in the part that has it', () => {
    const { text } = host.syntax;
    expect(partAt(host, text.indexOf('Tills bought'))).toBe(partOf('roadmap'));
    expect(partAt(host, text.length)).toBe(partOf('roadmap'));
    expect(partAt(host, text.indexOf('executive'))).toBe(host);
    expect(partAt(host, text.indexOf('status:') + 8)).toBe(host);
    expect(partAt(host, text.indexOf('quick-start'))).toBe(partOf('roadmap'));
  });
});
