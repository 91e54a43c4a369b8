import { describe, expect, test } from 'vitest';
import { completion } from '../../src/service/features/completion/index.ts';
import { applied, cursor, uriOf, workspaceOf } from './support.ts';

const CHARTER =
  '---\nplaybook: change\ntitle: C\nstart: 2026-01-05\n---\n\n## Roles\n\n| Id | Name | Level |\n| --- | --- | --- |\n| coo | Chief | executive |\n';

function at(marked: string, lang: 'en' | 'zh' = 'en') {
  const { text, position } = cursor(marked);
  const workspace = workspaceOf({ 'p/change.md': CHARTER, 'p/doc.md': text }, lang);
  const items = completion(workspace, uriOf('p/doc.md'), position);
  return {
    labels: items.map(({ label }) => label),
    item: (label: string) => items.find((one) => one.label === label),
    after: (label: string) => {
      const edit = items.find((one) => one.label === label)?.textEdit;
      return edit && 'range' in edit ? applied(text, [edit]) : undefined;
    },
  };
}

const roadmap = (body: string, front = '') => `---\nplaybook: roadmap\ntitle: R\n${front}---\n\n${body}`;

describe('front matter', () => {
  test('kinds with their meaning', () => {
    const { labels, item } = at('---\nplaybook: re¦\n---\n', 'zh');
    expect(labels).toEqual(expect.arrayContaining(['change', 'readiness', 'roadmap', 'comms', 'sop']));
    expect(item('readiness')?.detail).toBe('变革准备度评估');
  });

  test('keys that are missing, required ones first, present ones not at all', () => {
    const { labels, item, after } = at('---\nplaybook: roadmap\ntitle: R\now¦\n---\n');
    expect(labels).not.toContain('title');
    expect(item('owner')?.detail).toContain('required');
    expect((item('owner')?.sortText ?? '') < (item('start')?.sortText ?? '')).toBe(true);
    expect(after('owner')).toContain('title: R\nowner: \n');
  });

  test('a key in Chinese is known as the key that it names', () => {
    expect(at('---\nplaybook: roadmap\n标题: R\now¦\n---\n').labels).not.toContain('title');
    expect(at('---\nplaybook: roadmap\n标题: R\n状态: ¦\n---\n').labels).toContain('draft');
  });

  test('values: enumerated, references over the programme, days', () => {
    expect(at(roadmap('', 'status: ¦\n')).labels).toEqual(expect.arrayContaining(['draft', 'active']));
    expect(at('---\nplaybook: change\ntitle: R\ncoalition: [x, c¦]\n---\n').after('coo')).toContain(
      '[x, coo]',
    );
    expect(at(roadmap('', 'start: ¦\n')).labels[0]).toBe('2026-04-14');
  });
});

describe('body', () => {
  test('a heading brings its table, in the language of the document', () => {
    const { after, labels } = at(roadmap('## Mi¦'));
    expect(labels).toContain('Phases');
    expect(after('Milestones')).toContain('## Milestones\n\n| Milestone | When |');
    expect(at(roadmap('## ¦').replace('title: R', 'title: 路线图')).labels).toContain('里程碑');
    expect(at(roadmap('## Phases\n\n## ¦')).labels).not.toContain('Phases');
  });

  test('columns that a table does not have', () => {
    const { labels } = at(roadmap('## Phases\n\n| Phase | ¦ |\n| --- | --- |\n| A | |\n'));
    expect(labels).toEqual(expect.arrayContaining(['Type', 'When', 'Goal']));
    expect(labels).not.toContain('Phase');
  });

  const table = (cell: string) =>
    roadmap(
      `## Phases\n\n| Phase | Type | When |\n| --- | --- | --- |\n| Pilot | pilot | M1 |\n\n## Activities\n\n| Activity | Phase | Owner | When |\n| --- | --- | --- | --- |\n${cell}\n`,
    );
  test.each([
    ['| A | ¦ | | |', 'Pilot'],
    ['| A | Pilot | c¦ | |', 'coo'],
    ['| A | Pilot | coo | a¦ |', 'after Pilot'],
    ['| A | Pilot | coo | ¦', '2026-04-14'],
  ])('cell %j offers %s', (cell, label) => {
    expect(at(table(cell)).labels).toContain(label);
  });

  test('enumerated cells, in the words of the document', () => {
    const phases = (type: string, title = 'R') =>
      roadmap(`## Phases\n\n| Phase | Type |\n| --- | --- |\n| A | ${type} |\n`).replace(
        'title: R',
        `title: ${title}`,
      );
    expect(at(phases('¦')).labels).toContain('Pilot');
    expect(at(phases('¦', '路线图')).labels).toContain('试点期');
  });

  test('owners, facts and their values in tasks', () => {
    expect(at(roadmap('- [ ] Call @¦')).after('coo')).toContain('- [ ] Call @coo');
    expect(at(roadmap('- [ ] Call @coo d¦')).after('due:')).toContain('- [ ] Call @coo due:');
    expect(at(roadmap('- [ ] Call @coo due:¦')).labels).toContain('2026-04-21');
    expect(at(roadmap('- [ ] 致电@¦')).labels).toContain('coo');
  });

  test('rules in suppressions, those found first; rows; nothing in prose', () => {
    const { item } = at(roadmap('<!-- changebook-disable no-m¦'));
    expect(item('no-milestones')?.documentation).toBeTruthy();
    const row = at(roadmap('## Phases\n\n| Phase | Type |\n| --- | --- |\n| A | pilot |\n¦'));
    expect(row.item('a new row')?.textEdit?.newText).toBe(
      '| ${1:[Phase]} | ${2| ,prepare,pilot,rollout,institutionalise,other|} |',
    );
    expect(at(roadmap('Some prose wr¦')).labels).toEqual([]);
  });
});
