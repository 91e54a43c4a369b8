import { afterEach, expect, test, vi } from 'vitest';
import timeline from '../../src/render/pictures/timeline/index.ts';
import { file, run } from './support.ts';

afterEach(() => vi.restoreAllMocks());

const plan = (title: string): string =>
  `---\nplaybook: roadmap\ntitle: ${title}\nowner: Ann\n---\n\n## Milestones\n\n| Milestone | When |\n| --- | --- |\n| ${title} done | 2026-05-01 |\n`;

test.each(['html', 'markdown'])('what cannot be drawn to %s is a fault of its document alone', async (to) => {
  file('one.md', plan('First'));
  file('two.md', plan('Second'));
  const { Body, prose } = timeline;
  const refuse = (view: unknown): void => {
    if (JSON.stringify(view).includes('First')) throw new RangeError('too deep');
  };
  vi.spyOn(timeline, 'Body').mockImplementation((props) => {
    refuse(props.view);
    return Body(props);
  });
  vi.spyOn(timeline, 'prose').mockImplementation((view, lang) => {
    refuse(view);
    return prose?.(view, lang) ?? [];
  });
  const { code, out, err } = await run('export', '--to', to);
  expect(code).toBe(3);
  expect(err).toMatch(/^one\.md: .*Please report: RangeError: too deep\n$/);
  expect(out).toContain('Second done');
  expect(out).not.toContain('First done');
});
