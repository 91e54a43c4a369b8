import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withSince } from '../../src/service/preview/since.ts';
import { programmeAt, viewsAt, workspaceAt } from '../../src/service/preview/views.ts';
import { exported, givenOf } from '../../src/webview/exported.ts';
import type { Shown } from '../../src/webview/sources.ts';
import { uriOf, workspaceOf } from './support.ts';

const FOLDER = 'test/cli/redact/en';
const texts = Object.fromEntries(
  readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]),
);
const earlier = {
  at: () => ({
    day: '2026-04-07',
    documents: Object.entries(texts).map(([path, text]) => ({
      path,
      text: text.replaceAll('PRIVATE', 'PRIVATEold').replace(/^(\| head .*\| +)1( +\| Against)/m, '$13$2'),
    })),
  }),
  revisions: { tags: [], commits: [] },
};
const paths = ['map.md', 'person.md', 'survey.md', 'voices.md'];
const workspace = workspaceOf(texts);

const results = (redact: boolean): Shown[] =>
  [...paths, 'change.md'].flatMap((path) => {
    const uri = uriOf(path);
    const scope = path === 'change.md' ? 'programme' : 'document';
    const result =
      scope === 'programme' ? programmeAt(workspace, uri, redact) : viewsAt(workspace, uri, false, redact);
    const shown = withSince(workspace, result, scope, earlier, { uri, comparing: true, redact });
    return shown ? [{ type: 'show', scope, pinned: null, ...shown } satisfies Shown] : [];
  });

test('the panel shows all, and gives away nothing private', async () => {
  for (const shown of results(true)) {
    expect(JSON.stringify(shown.views)).toContain('PRIVATE');
    const given = givenOf(shown);
    expect(JSON.stringify([given.views.map(({ view }) => view), given.sheet])).not.toContain('PRIVATE');
    for (const placed of given.views) {
      const message = await exported(placed, 'html', given, {
        parseHtml: () => ({ type: 'root', children: [] }),
      });
      expect(JSON.stringify(message)).not.toContain('PRIVATE');
    }
  }
});

test('of several programmes the panel shows all, and gives away nothing private', () => {
  const two = workspaceOf(
    Object.fromEntries(
      ['a', 'b'].flatMap((folder) =>
        // Its review is the owner's, and named after whom it is of.
        Object.entries(texts).map(([path, text]) => [
          `${folder}/${path}`,
          text.replace(/(?<=^title: ADKAR.*\n)/m, 'review-by: 2026-05-04\n'),
        ]),
      ),
    ),
  );
  const shownAt = (redact: boolean): Shown => {
    const result = workspaceAt(two, uriOf('a/map.md'), redact);
    if (!result) throw new Error('not several');
    return { type: 'show', scope: 'workspace', pinned: null, ...result };
  };
  expect(JSON.stringify(shownAt(true).views)).toContain('PRIVATE');
  const given = givenOf(shownAt(true));
  expect(JSON.stringify(given)).not.toContain('PRIVATE');
  expect(given.views.some(({ view }) => view.leftOut?.includes('--no-redact'))).toBe(true);
  expect(shownAt(false)).not.toHaveProperty('given');
});

test('where the setting says so, it gives all that it shows', () => {
  for (const shown of results(false)) expect(givenOf(shown)).toBe(shown);
});

test('where nothing is private there is nothing else to give', () => {
  const alone = workspaceOf({ 'change.md': texts['change.md'] ?? '' });
  expect(viewsAt(alone, uriOf('change.md'), false, true)).not.toHaveProperty('given');
});
