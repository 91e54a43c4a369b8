import { describe, expect, test } from 'vitest';
import { references } from '../../src/service/features/references.ts';
import { rename } from '../../src/service/features/rename.ts';
import { afterEdit, cursor, uriOf, workspaceOf } from './support.ts';

const CHARTER = `---
playbook: change
title: Change
sponsor: COO
coalition: [Area Manager, Manager]
---

## Roles

| Id | Name | Level |
| --- | --- | --- |
| coo | Chief of operations | executive |
| | Manager | middle |
| | Area Manager | middle |
`;
const ROADMAP = `---
playbook: roadmap
title: Plan
start: 2026-01-05
---

## Phases

| Id | Phase | Type | When |
| --- | --- | --- | --- |
| | Pilot | pilot | W1-W4 |
| | R \\| D | other | end of M1 |
| end | Close | other | after Pilot + 2w / 3w |

## Waves

| Id | Wave | When |
| --- | --- | --- |
| pilot | Pilot wave | W2 |

## Activities

| Activity | Phase | Owner | After | SOP |
| --- | --- | --- | --- | --- |
| Train | Pilot | Manager | Pilot, R \\| D + 1w | SOP-1 |

- [ ] Tell @coo due:"after Pilot + 2w" sop:lane
- [ ] Ask @Manager start:"with Pilot" after:Pilot
`;
const SOP = '---\nplaybook: sop\nid: lane\ntitle: Fast lane\nnumber: SOP-1\n---\n\n# Fast lane\n';

/** Renames what the cursor `¦` of one of the texts stands in. */
function renamed(path: string, needle: string, name: string) {
  const texts: Record<string, string> = { 'change.md': CHARTER, 'roadmap.md': ROADMAP, 'sops/lane.md': SOP };
  const { position } = cursor(texts[path]?.replace(needle, (found) => `¦${found}`) ?? '');
  const workspace = workspaceOf(texts);
  const edit = rename(workspace, uriOf(path), position, name);
  if (typeof edit === 'string') return edit;
  return { ...texts, ...afterEdit(workspace, edit).texts };
}

describe('a rename', () => {
  test('leaves longer names that hold the name', () => {
    expect(renamed('change.md', 'Manager | middle', 'Director')).toMatchObject({
      'change.md': CHARTER.replace(', Manager]', ', Director]').replace('| Manager', '| Director'),
      'roadmap.md': ROADMAP.replaceAll('Manager', 'Director'),
    });
  });

  test('reaches other spellings of an id', () => {
    expect(renamed('change.md', 'coo | Chief', 'ceo')).toMatchObject({
      'change.md': CHARTER.replace('COO', 'ceo').replace('| coo', '| ceo'),
      'roadmap.md': ROADMAP.replaceAll('coo', 'ceo'),
    });
  });

  test('writes a name of several words into tasks as they take it', () => {
    const after = renamed('roadmap.md', 'Pilot | pilot', 'Trial in East') as Record<string, string>;
    expect(after['roadmap.md']).toContain('| end | Close | other | after Trial in East + 2w / 3w |');
    expect(after['roadmap.md']).toContain('| Trial in East, R \\| D + 1w |');
    expect(after['roadmap.md']).toContain('due:"after Trial in East + 2w"');
    expect(after['roadmap.md']).toContain('start:"with Trial in East" after:"Trial in East"');
    const owner = renamed('change.md', 'Manager | middle', 'Head of ops') as Record<string, string>;
    expect(owner['roadmap.md']).toContain('- [ ] Ask @head-of-ops ');
    const sop = renamed('sops/lane.md', 'lane', 'Quick lane') as Record<string, string>;
    expect(sop['roadmap.md']).toContain('sop:"Quick lane"');
  });

  test('leaves the link and the marks around a name', () => {
    const marked = ['[coo](coo.md)', '**coo**', '`coo`', '_coo_', '[**coo**](people.md "coo")'];
    const rows = (name: string) =>
      marked.map((owner, at) => `| A${at} | ${owner.replace(/coo(?!\.md|"\))/g, name)} |`).join('\n');
    const plan = (name: string) =>
      `---\nplaybook: roadmap\ntitle: Plan\n---\n\n## Activities\n\n| Activity | Owner |\n| --- | --- |\n${rows(name)}\n`;
    const texts = { 'change.md': CHARTER.replace('| coo |', '| **coo** |'), 'roadmap.md': plan('coo') };
    const { position } = cursor(texts['change.md'].replace('coo** |', (found) => `¦${found}`));
    const workspace = workspaceOf(texts);
    const edit = rename(workspace, uriOf('change.md'), position, 'ceo');
    if (!edit || typeof edit === 'string') throw new Error(String(edit));
    const after = afterEdit(workspace, edit).texts as Record<string, string>;
    expect(after['change.md']).toContain('| **ceo** | Chief of operations');
    expect(after['roadmap.md']).toBe(plan('ceo'));
  });

  test('changes the name within a link of what waits for it', () => {
    const plan = (name: string) =>
      `---\nplaybook: roadmap\ntitle: Plan\n---\n\n## Activities\n\n| Activity | When |\n| --- | --- |\n| ${name} | W1 |\n| Open | after [${name}](pilot.md) + 2w |\n| Close | with ${name} |\n`;
    const { position } = cursor(plan('Pilot').replace('| Pilot', '| Pi¦lot'));
    const workspace = workspaceOf({ 'plan.md': plan('Pilot') });
    const edit = rename(workspace, uriOf('plan.md'), position, 'Trial');
    if (!edit || typeof edit === 'string') throw new Error(String(edit));
    expect(afterEdit(workspace, edit).texts).toMatchObject({ 'plan.md': plan('Trial') });
  });

  test('takes no word of a time for a name', () => {
    expect(renamed('roadmap.md', 'end | Close', 'closing')).toMatchObject({
      'roadmap.md': ROADMAP.replace('| end |', '| closing |'),
    });
  });

  test('finds names with escaped bars, and numbers of procedures', () => {
    const after = renamed('roadmap.md', 'R \\| D | other', 'Lab') as Record<string, string>;
    expect(after['roadmap.md']).toContain('| Pilot, Lab + 1w |');
    const number = renamed('sops/lane.md', 'SOP-1', 'SOP-9') as Record<string, string>;
    expect(number['sops/lane.md']).toContain('number: SOP-9\n');
    expect(number['roadmap.md']).toContain('| SOP-9 |');
  });

  test.each([
    ['change.md', 'coo | Chief', 'manager', 'there is a role named manager already'],
    ['change.md', 'Manager | middle', 'ops, it', 'cannot stand in change.md, line 5'],
    ['change.md', 'coo | Chief', 'N/A', 'stand for nothing'],
    ['roadmap.md', 'Pilot | pilot', 'Trial / 3w', 'cannot stand in roadmap.md, line 13'],
    ['roadmap.md', 'pilot | Pilot wave', 'first', 'keeps its name'],
  ])('in %s of %s to %s is refused', (path, needle, name, reason) => {
    expect(renamed(path, needle, name)).toContain(reason);
  });
});

test('a long plan in which every row waits for the one before is searched at once', () => {
  const rows = Array.from({ length: 2000 }, (_, i) => `| a${i} | Piece of work ${i} | W3 | a${i - 1} |`);
  const tasks = Array.from({ length: 2000 }, (_, i) => `- [ ] task after:a${i} due:W3`);
  const head = '---\nplaybook: roadmap\ntitle: Long\nstart: 2026-01-05\n---\n\n## Activities\n\n';
  const table = `| Id | Activity | When | After |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n\n`;
  const workspace = workspaceOf({ 'a.md': `${head}${table}${tasks.join('\n')}\n` });
  // Before places were searched each for itself this took minutes, so that the suite would time out.
  const position = { line: 17, character: 3 };
  expect(references(workspace, uriOf('a.md'), position, true)).toHaveLength(4);
});
