import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { SinceView } from '../../src/core/views/shapes/since.ts';
import type { TimelineView } from '../../src/core/views/shapes/timeline.ts';
import { renderView } from '../../src/render/page.tsx';
import {
  withSince,
  type Earlier,
  type EarlierState,
  type EarlierStates,
} from '../../src/service/preview/since.ts';
import { programmeAt, viewsAt } from '../../src/service/preview/views.ts';
import type { LanguageWorkspace } from '../../src/service/workspace.ts';
import { uriOf, workspaceOf } from './support.ts';

const FOLDER = 'test/core/comparison';

/** Texts of one state of a pair of programmes, by path. */
function textsOf(name: string, state: 'before' | 'after'): Record<string, string> {
  const folder = `${FOLDER}/${name}/${state}`;
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]));
}

const earlierOf = (texts: Record<string, string>): EarlierState => ({
  day: '2026-04-07',
  documents: Object.entries(texts).map(([path, text]) => ({ path, text })),
});

const statesOf = (earlier: Earlier): EarlierStates => ({
  at: () => earlier,
  revisions: { tags: [], commits: [] },
});

function since(
  workspace: LanguageWorkspace,
  earlier: EarlierState | null,
  path: string,
  scope: 'document' | 'programme',
  comparing = true,
) {
  const uri = uriOf(path);
  const result = scope === 'programme' ? programmeAt(workspace, uri) : viewsAt(workspace, uri);
  return withSince(workspace, result, scope, statesOf(earlier), { uri, comparing })?.views.find(
    ({ view }) => view.type === 'since',
  );
}

const titles = (placed: ReturnType<typeof since>): string[] =>
  ((placed?.view as SinceView | undefined)?.sections ?? []).map(({ title, note }) =>
    note ? `${title} (${note})` : title,
  );

test('a programme shows all of its documents, a document itself, and clicks find their lines', () => {
  const workspace = workspaceOf(textsOf('scores', 'after'));
  const earlier = earlierOf(textsOf('scores', 'before'));
  const whole = since(workspace, earlier, 'comms.md', 'programme');
  expect(titles(whole)).toEqual(['New tills (programme)', 'New tills', 'Who hears what', 'Ready for tills']);
  expect(whole?.lines['comms.md#/events/0']).toBe(17);
  const own = since(workspace, earlier, 'comms.md', 'document');
  expect(titles(own)).toEqual(['Who hears what']);
  expect(own?.lines['/events/0']).toBe(17);
});

test('nothing is compared before somebody looks, and nothing is said where nobody knows', () => {
  const workspace = workspaceOf(textsOf('scores', 'after'));
  const earlier = earlierOf(textsOf('scores', 'before'));
  expect(since(workspace, earlier, 'comms.md', 'programme', false)?.view).toMatchObject({
    pending: true,
    sections: [],
  });
  expect(since(workspace, null, 'comms.md', 'programme')).toBeUndefined();
});

test('a revision is compared under its name, and one that is not there is told with a way out', () => {
  const workspace = workspaceOf(textsOf('scores', 'after'));
  const state = earlierOf(textsOf('scores', 'before'));
  const uri = uriOf('comms.md');
  const asked = (earlier: Earlier, revision: string, comparing = true) =>
    withSince(workspace, viewsAt(workspace, uri), 'document', statesOf(earlier), {
      uri,
      comparing,
      since: revision,
    });
  const shown = (...given: Parameters<typeof asked>) =>
    asked(...given)?.views.find(({ view }) => view.type === 'since')?.view as SinceView | undefined;
  expect(shown(state, 'refs/tags/v1')).toMatchObject({
    name: 'v1',
    subtitle: 'What changed since v1 (2026-04-07)',
    paragraph: expect.stringContaining('v1 (2026-04-07)') as string,
  });
  expect(shown(state, 'a'.repeat(40))?.name).toBe('aaaaaaaa');
  expect(asked(state, 'HEAD')?.since).toMatchObject({ asked: 'HEAD' });
  const fault = { fault: 'no-revision', since: 'x' } as const;
  expect(shown(fault, 'x')).toMatchObject({ name: 'x', fault: expect.stringContaining('“x”') as string });
  expect(shown('asked', 'x')).toMatchObject({ name: 'x', pending: true });
  // Of a week ago it is only told once somebody looks, and what is not known yet not at all.
  expect(shown(fault, 'x', false)).toMatchObject({ pending: true });
  expect(shown('asked', '', false)).toBeUndefined();
  expect(shown(null, 'x')).toBeUndefined();
});

test('a document that stands alone, renamed too, is compared with what it was', () => {
  const workspace = workspaceOf({ 'plans/b.md': textsOf('dates', 'after')['plan.md'] ?? '' });
  const earlier = earlierOf({
    'plans/a.md': textsOf('dates', 'before')['plan.md'] ?? '',
    'plans/c.md': 'Words.',
  });
  expect(titles(since(workspace, earlier, 'plans/b.md', 'document'))).toEqual(['New tills (was plans/a.md)']);
});

test('a programme within a programme is not lost to the outer one', () => {
  const inner = Object.entries(textsOf('scores', 'after')).map(([path, text]) => [`inner/${path}`, text]);
  const outer = '---\nplaybook: change\ntitle: Outer\nstatus: draft\n---\n';
  const texts = { ...Object.fromEntries(inner), 'change.md': outer } as Record<string, string>;
  const placed = since(workspaceOf(texts), earlierOf(texts), 'change.md', 'programme');
  expect(titles(placed)).toEqual([]);
});

test.each(['en', 'zh'] as const)('it is drawn with its paragraph first, in %s', async (lang) => {
  const workspace = workspaceOf(
    { ...textsOf('scores', 'after'), 'rows.md': textsOf('rows', 'after')['plan.md'] ?? '' },
    lang,
  );
  const earlier = earlierOf({
    ...textsOf('scores', 'before'),
    'rows.md': textsOf('rows', 'before')['plan.md'] ?? '',
  });
  const view = since(workspace, earlier, 'change.md', 'programme')?.view as SinceView;
  const html = renderView(view, lang).replace(/(?<=.)<(?!\/)/g, '\n<');
  await expect(`${html}\n`).toMatchFileSnapshot(`since/${lang}.txt`);
});

test('where nothing has changed, it says what was compared', () => {
  const texts = textsOf('scores', 'after');
  const view = since(workspaceOf(texts), earlierOf(texts), 'change.md', 'programme')?.view as SinceView;
  expect(renderView(view, 'en')).toContain('Nothing of what is compared has changed since then');
});

test.each(['document', 'programme'] as const)(
  'of a %s what moved has the dates of before, under the pointers of its timeline',
  (scope) => {
    const charter = '---\nplaybook: change\ntitle: Tills\nstatus: draft\n---\n';
    const state = (name: 'before' | 'after') => ({ ...textsOf('dates', name), 'change.md': charter });
    const workspace = workspaceOf(state('after'));
    const placed = since(workspace, earlierOf(state('before')), 'plan.md', scope);
    const moved = (placed?.view as SinceView | undefined)?.moved ?? [];
    const result =
      scope === 'programme' ? programmeAt(workspace, uriOf('plan.md')) : viewsAt(workspace, uriOf('plan.md'));
    const plan = result?.views.find(({ view }) => view.type === 'timeline')?.view as TimelineView;
    const now = new Map(plan.lanes.flatMap(({ bars }) => bars.map((bar) => [bar.pointer, bar])));
    const drawn = moved.filter(({ pointer }) => now.has(pointer));
    expect(drawn.length).toBeGreaterThan(0);
    for (const { pointer, ...was } of drawn) {
      const is = now.get(pointer);
      expect(was).toMatchObject({ start: expect.stringMatching(/^2026-/) as string });
      expect([was.start, was.end]).not.toEqual([is?.start, is?.end]);
    }
  },
);
