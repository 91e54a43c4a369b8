import { describe, expect, test } from 'vitest';
import { definition } from '../../src/service/features/definition.ts';
import { documentHighlights } from '../../src/service/features/document-highlight.ts';
import { references } from '../../src/service/features/references.ts';
import { prepareRename, rename } from '../../src/service/features/rename.ts';
import { afterEdit, uriOf, workspaceOf } from './support.ts';

const CHARTER = `---
playbook: change
title: Change
sponsor: coo
coalition: [coo, "it lead"]
---

## Roles

| Id | Name | Level |
| --- | --- | --- |
| coo | Chief of operations | executive |
| it lead | Head of IT | senior |
`;
const ROADMAP = `---
playbook: roadmap
title: Plan
start: 2026-01-05
---

## Phases

| Phase | Type | When |
| --- | --- | --- |
| Pilot | pilot | W1-W4 |
| Pilot two | pilot | after Pilot + 2w / 3w |

## Activities

| Activity | Phase | Owner | After | SOP |
| --- | --- | --- | --- | --- |
| Train | Pilot | coo | Pilot two | lane |
| Watch | pilot | Chief of operations | Train | SOP-1 |

- [ ] Tell @coo due:W2 sop:lane
`;
const SOP = '---\nplaybook: sop\nid: lane\ntitle: Fast lane\nnumber: SOP-1\n---\n\n# Fast lane\n';
const TEXTS = { 'p/change.md': CHARTER, 'p/roadmap.md': ROADMAP, 'p/sops/lane.md': SOP };

/** The workspace with a cursor put before the n-th occurrence of a text. */
function at(path: keyof typeof TEXTS, needle: string, nth = 1) {
  const workspace = workspaceOf(TEXTS);
  let offset = -1;
  for (let i = 0; i < nth; i++) offset = TEXTS[path].indexOf(needle, offset + 1);
  const position = workspace.get(uriOf(path))?.text.positionAt(offset) ?? { line: 0, character: 0 };
  return { workspace, uri: uriOf(path), position };
}
const lines = (locations: { uri: string; range: { start: { line: number } } }[]) =>
  locations.map(({ uri, range }) => `${uri.slice(uriOf('').length)}:${range.start.line + 1}`);

describe('definition and references over a programme', () => {
  test.each([
    ['p/change.md', 'coo', 1, 'p/change.md:12'],
    ['p/change.md', 'it lead', 1, 'p/change.md:13'],
    ['p/roadmap.md', 'coo', 1, 'p/change.md:12'],
    ['p/roadmap.md', 'Chief', 1, 'p/change.md:12'],
    ['p/roadmap.md', 'coo due', 1, 'p/change.md:12'],
    ['p/roadmap.md', 'pilot | Chief', 1, 'p/roadmap.md:11'],
    ['p/roadmap.md', 'Pilot + 2w', 1, 'p/roadmap.md:11'],
    ['p/roadmap.md', 'Pilot two', 2, 'p/roadmap.md:12'],
    ['p/roadmap.md', 'SOP-1', 1, 'p/sops/lane.md:4'],
    ['p/roadmap.md', 'lane\n', 1, 'p/sops/lane.md:4'],
  ] as const)('%s: %s (%i) is defined at %s', (path, needle, nth, expected) => {
    const { workspace, uri, position } = at(path, needle, nth);
    expect(lines(definition(workspace, uri, position))).toEqual([expected]);
  });

  test('references are found in front matter, lists, cells, tasks and times', () => {
    const { workspace, uri, position } = at('p/change.md', 'coo | Chief');
    expect(lines(references(workspace, uri, position, false))).toEqual([
      'p/change.md:4',
      'p/change.md:5',
      'p/roadmap.md:18',
      'p/roadmap.md:19',
      'p/roadmap.md:21',
    ]);
    const pilot = at('p/roadmap.md', 'Pilot |');
    expect(lines(references(pilot.workspace, pilot.uri, pilot.position, true))).toEqual([
      'p/roadmap.md:11',
      'p/roadmap.md:18',
      'p/roadmap.md:19',
      'p/roadmap.md:12',
    ]);
    expect(documentHighlights(pilot.workspace, pilot.uri, pilot.position)).toHaveLength(4);
  });

  test('prose is nobody', () => {
    const { workspace, uri } = at('p/change.md', 'coo');
    expect(definition(workspace, uri, { line: 0, character: 0 })).toEqual([]);
    expect(prepareRename(workspace, uri, { line: 0, character: 0 })).toBeNull();
  });
});

describe('rename', () => {
  test('an id is renamed where it is used as an id, over all documents', () => {
    const { workspace, uri, position } = at('p/change.md', 'coo | Chief');
    const { texts, renamed } = afterEdit(workspace, rename(workspace, uri, position, 'ceo') as never);
    expect(texts).toEqual({
      'p/change.md': CHARTER.replaceAll('coo', 'ceo'),
      'p/roadmap.md': ROADMAP.replaceAll('coo', 'ceo'),
    });
    expect(renamed).toEqual([]);
  });

  test('a name without an id is renamed in each of its spellings', () => {
    const { workspace, uri, position } = at('p/roadmap.md', 'Pilot |');
    const { texts } = afterEdit(workspace, rename(workspace, uri, position, 'First try') as never);
    expect(texts['p/roadmap.md']).toBe(
      ROADMAP.replace('| Pilot | pilot | W1', '| First try | pilot | W1')
        .replace('after Pilot +', 'after First try +')
        .replace('| Train | Pilot |', '| Train | First try |')
        .replace('| Watch | pilot |', '| Watch | first-try |'),
    );
  });

  test('the id of a document takes its file along', () => {
    const { workspace, uri, position } = at('p/roadmap.md', 'lane\n');
    const { texts, renamed } = afterEdit(workspace, rename(workspace, uri, position, 'quick-lane') as never);
    expect(texts['p/sops/lane.md']).toContain('\nid: quick-lane\n');
    expect(texts['p/roadmap.md']).toBe(ROADMAP.replaceAll('lane', 'quick-lane'));
    expect(renamed).toEqual([`${uriOf('p/sops/lane.md')} → ${uriOf('p/sops/quick-lane.md')}`]);
  });

  test('YAML is quoted where it has to be, and an impossible name is refused', () => {
    const { workspace, uri, position } = at('p/change.md', 'coo | Chief');
    const { texts } = afterEdit(workspace, rename(workspace, uri, position, 'a: b') as never);
    expect(texts['p/change.md']).toContain('sponsor: "a: b"\ncoalition: ["a: b", "it lead"]');
    expect(rename(workspace, uri, position, 'a|b')).toContain('cannot');
  });
});
