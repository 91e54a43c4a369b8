import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { analyse, type SourceDocument } from '../../src/core/check.ts';

/**
 * Scores and pictures of whole documents as they were read and found right. A change here is either a
 * fault or is looked at and taken over with `vitest run -u test/golden`.
 */
function documents(folder: string): SourceDocument[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

const alone = documents(join(import.meta.dirname, 'edge')).map((document) => [document]);
const programmes = ['en', 'zh'].map((lang) => documents(`playbooks/examples/service-quality-${lang}`));

test.each(
  [...alone, ...programmes].flatMap((set, index) =>
    set.map((document, at) => ({ set, at, name: `${index}-${basename(document.path, '.md')}` })),
  ),
)('$name', async ({ set, at, name }) => {
  const workspace = analyse(set, { today: '2026-04-14', lang: name.startsWith('5') ? 'zh' : 'en' });
  const file = workspace.files.find(({ path }) => path === set[at]?.path);
  if (!file) throw new Error('not a playbook');
  const { schedule } = workspace.contextOf(file.playbook);
  const { byPointer: _, ...plan } = schedule;
  const found = { score: file.score, views: workspace.viewsOf(file.playbook), schedule: plan };
  await expect(`${JSON.stringify(found, null, 1)}\n`).toMatchFileSnapshot(`expected/${name}.json`);
});

test.each([
  ['en', programmes[0]],
  ['zh', programmes[1]],
] as const)('programme %s', async (lang, set = []) => {
  const workspace = analyse(set, { today: '2026-04-14', lang });
  const views = workspace.programmes.map(({ programme }) => workspace.programmeViewsOf(programme));
  await expect(`${JSON.stringify(views, null, 1)}\n`).toMatchFileSnapshot(`expected/programme-${lang}.json`);
});
