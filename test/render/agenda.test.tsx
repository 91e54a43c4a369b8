import { render } from 'preact-render-to-string';
import { expect, test, vi } from 'vitest';
import type { AgendaView } from '../../src/core/views/shapes/agenda.ts';
import { analyse } from '../../src/core/index.ts';
import { decisionCells } from '../../src/render/pictures/agenda/decide.tsx';
import { Agenda } from '../../src/render/pictures/agenda/agenda.tsx';
import { lensFor, sectionsOf, type Lens } from '../../src/render/pictures/agenda/lens.ts';
import { NO_PASS } from '../../src/render/pictures/agenda/update/pass.ts';
import { AgendaToolsContext } from '../../src/render/pictures/agenda/tools.ts';
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'test/core/agenda/whole-en';
const documents = readdirSync(FOLDER).map((path) => ({
  path,
  text: readFileSync(`${FOLDER}/${path}`, 'utf8'),
}));
const workspace = analyse(documents, { today: '2026-04-14', lang: 'en' });
const view = workspace.programmes
  .flatMap(({ programme }) => workspace.programmeViewsOf(programme))
  .find((one): one is AgendaView => one.type === 'agenda');
if (!view) throw new Error('a programme has an agenda');

const headings = (lens: Lens): string[] => sectionsOf(view, lens).map(({ bucket, name }) => bucket ?? name);

test('lines stand by time, by owner, by group or by document', () => {
  expect(headings({ mine: '', grouping: 'time' })).toEqual([
    'late',
    'today',
    'week',
    'soon',
    'later',
    'undated',
    'done',
  ]);
  expect(headings({ mine: '', grouping: 'owner' })).toEqual([
    'Chief operator',
    'Operations lead',
    '',
    'later',
    'undated',
    'done',
  ]);
  expect(headings({ mine: '', grouping: 'group' }).slice(0, 2)).toEqual(['Clerks', '']);
  expect(headings({ mine: '', grouping: 'document' }).slice(0, 3)).toEqual(['Counter', 'Plan', 'Ready']);
});

test('mine are those that I own, alone or with others', () => {
  const names = sectionsOf(view, { mine: 'coo', grouping: 'time' }).flatMap(({ lines }) =>
    lines.map(({ item }) => item.name),
  );
  expect(names).toEqual(expect.arrayContaining(['Why', 'Run the pilot', 'Show figures']));
  expect(names).not.toContain('Call every shop');
});

test('a lens of somebody else fits no document that does not know them', () => {
  expect(lensFor(view, { mine: 'boss', grouping: 'owner' })).toEqual({ mine: '', grouping: 'owner' });
  expect(lensFor({ ...view, isWhole: false }, { mine: 'coo', grouping: 'document' })).toEqual({
    mine: 'coo',
    grouping: 'time',
  });
});

test('on a page nothing can be done; in a panel each line says what can', () => {
  const page = render(<Agenda view={view} lang="en" />);
  expect(page).not.toMatch(/<button|<select/);
  expect(page).toContain('Why this date: W3-W4');
  const lens = { mine: '', grouping: 'time' as const };
  const still = { setLens: vi.fn(), act: vi.fn(), setPass: vi.fn(), update: vi.fn() };
  const tools = { lens, pass: NO_PASS, ...still };
  const panel = render(
    <AgendaToolsContext.Provider value={tools}>
      <Agenda view={view} lang="zh" />
    </AgendaToolsContext.Provider>,
  );
  expect(panel).toContain('aria-label="修改：Write the guide"');
  expect(panel).toContain('aria-label="完成：Write the guide"');
  // Names, and no ids.
  expect(panel).toContain('Chief operator');
  expect(panel).not.toMatch(/>[^<]*\bcoo\b/);
});

test('the decision of a gate is written in one step, into the columns that there are', () => {
  const gate = view.groups.flatMap(({ items }) => items).find(({ source }) => source === 'gate');
  if (!gate) throw new Error('the plan has a gate');
  const pointer = 'roadmap.md#/gates/3';
  const places = {
    decision: {
      pointer: `${pointer}/decision`,
      values: [{ decision: 'conditional' as const, written: 'Conditional go' }],
    },
    conditions: { pointer: `${pointer}/conditions` },
    decidedOn: { pointer: `${pointer}/decided-on` },
  };
  const item = {
    ...gate,
    pointer,
    owners: [{ id: 'coo', name: 'Chief operator' }],
    edits: { ...gate.edits, decision: places, owner: { pointer: `${pointer}/decider` } },
  };
  const answer = {
    decision: 'conditional',
    on: '2026-04-14',
    conditions: 'train the rest',
    by: 'coo',
  } as const;
  expect(decisionCells(item, answer)).toEqual({
    pointer: 'roadmap.md#/gates',
    cells: {
      '3/decision': 'Conditional go',
      '3/decided-on': '2026-04-14',
      '3/conditions': 'train the rest',
    },
  });
  expect(decisionCells(item, { ...answer, by: 'lead' })?.cells['3/decider']).toBe('lead');
  const { decision } = places;
  const without = { ...item, edits: { ...item.edits, decision: { decision } } };
  expect(decisionCells(without, answer)?.cells).toEqual({ '3/decision': 'Conditional go' });
  expect(decisionCells(item, { ...answer, decision: 'go' })).toBeNull();
});

test('a gate that is not decided leads to its decision', () => {
  const lines = view.groups.flatMap(({ items }) => items);
  const open = lines.filter(({ source, state }) => source === 'gate' && state === 'open');
  expect(open.length).toBeGreaterThan(0);
  for (const { edits } of open) expect(edits.decision?.decision?.values).toHaveLength(3);
  const others = lines.filter(({ source, state }) => source !== 'gate' || state === 'done');
  for (const { edits } of others) expect(edits.decision).toBeNull();
});
