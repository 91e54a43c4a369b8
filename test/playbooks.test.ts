import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse, type SourceDocument } from '../src/core/check.ts';
import { schemas } from '../src/core/generated/schemas.ts';
import type { Lang } from '../src/core/playbook/types.ts';
import { renderView } from '../src/render/page.tsx';

const TODAY = '2026-04-14';

function documents(folder: string): SourceDocument[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }));
}

function findingsOf(all: SourceDocument[], lang: Lang): string[] {
  const config = { extends: 'all', rules: {} } as const;
  const { files } = analyse(all, { today: TODAY, lang, config: () => config });
  expect(files).toHaveLength(all.length);
  return files.flatMap(({ path, findings }) =>
    findings.map((finding) => `${path}: ${finding.rule} at ${finding.pointer}: ${finding.message}`),
  );
}

describe.each(['en', 'zh'] as const)('templates in %s', (lang) => {
  const templates = documents(`playbooks/templates/${lang}`);

  test('there is one for every kind', () => {
    expect(templates.map(({ path }) => path.replace('.md', ''))).toEqual(Object.keys(schemas).sort());
  });

  test.each(templates)('$path is clean at every level', (template) => {
    expect(findingsOf([template], lang)).toEqual([]);
  });
});

describe.each(['en', 'zh'] as const)('the example programme in %s', (lang) => {
  const programme = documents(`playbooks/examples/service-quality-${lang}`);

  test('is clean at every level', () => {
    expect(findingsOf(programme, lang)).toEqual([]);
  });

  test('has every picture its kinds offer, drawn without a gap in the words', () => {
    const workspace = analyse(programme, { today: TODAY, lang });
    for (const { playbook } of workspace.files) {
      const views = workspace.viewsOf(playbook);
      expect(views.map((view) => view.type)).toEqual(schemas[playbook.kind]?.['x-view']);
      for (const view of views) expect(renderView(view, lang)).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('has a health', () => {
    const [only] = analyse(programme, { today: TODAY, lang }).programmes;
    expect(only?.health.cap).toBeNull();
    expect(only?.health.coverage).toBeGreaterThan(0);
  });
});
