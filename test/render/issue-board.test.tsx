import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { analyse } from '../../src/core/index.ts';
import type { ViewOf } from '../../src/core/generated/views.ts';
import { renderView, ViewBody } from '../../src/render/page.tsx';
import { InteractionContext } from '../../src/render/parts/target.tsx';

const HEAD = '---\nplaybook: issues\ntitle: Log\nlang: zh\nupdated: 2026-04-10\n---\n\n';
const COLUMNS =
  '| Problem | Found on | Urgency | Impact | Root cause | Owner | Due | Status | Verified by | Result |';
const LINE = '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |';
const log = (...rows: string[]): string => `${HEAD}## Issues\n\n${[COLUMNS, LINE, ...rows].join('\n')}\n`;
const CHARTER =
  '---\nplaybook: change\ntitle: C\n---\n\n## Escalation\n\n| Trigger | To | Within |\n| --- | --- | --- |\n| later | coo | 5 days |\n| at once | coo | 48h |\n';

function boardOf(text: string, charter?: string): ViewOf<'issue-board'> {
  const files = [{ path: 'a.md', text }, ...(charter ? [{ path: 'b.md', text: charter }] : [])];
  const workspace = analyse(files, { today: '2026-04-14', lang: 'en' });
  const view = workspace.files
    .flatMap(({ playbook }) => workspace.viewsOf(playbook))
    .find(({ type }) => type === 'issue-board');
  return view as ViewOf<'issue-board'>;
}

const inPanel = (text: string): string =>
  render(
    <InteractionContext.Provider value={{ target: '', bar: '' }}>
      <ViewBody view={boardOf(text)} lang="en" />
    </InteractionContext.Provider>,
  );

test('an issue of the first priority is escalated after the shortest time of the charter, else after a day', () => {
  const text = log(
    '| Two days | 2026-04-12 | high | network | | | | | | |',
    '| Three days | 2026-04-11 | high | network | | | | | | |',
  );
  const waiting = (charter?: string): string[] =>
    boardOf(text, charter).issues.flatMap(({ name, escalate }) => (escalate === null ? [] : name));
  expect(waiting(CHARTER)).toEqual(['Three days']);
  expect(waiting()).toEqual(['Three days', 'Two days']);
});

test('what is late is escalated from the second priority on, and only after its day', () => {
  const { issues } = boardOf(
    log(
      '| Yesterday | 2026-04-12 | high | multiple | | | 2026-04-13 | planned | | |',
      '| Today | 2026-04-12 | high | multiple | | | 2026-04-14 | planned | | |',
      '| Third | 2026-04-12 | high | single | | | 2026-04-13 | planned | | |',
      '| Done | 2026-04-12 | high | multiple | | | 2026-04-13 | done | | |',
    ),
  );
  expect(issues.flatMap(({ name, escalate }) => (escalate === null ? [] : name))).toEqual(['Yesterday']);
  expect(issues.flatMap(({ name, isLate }) => (isLate ? name : []))).toEqual(['Yesterday', 'Third']);
});

test('moving an issue writes the word of the document and asks for what it then lacks', () => {
  const html = inPanel(
    log(
      '| New | | | | | | | | | |',
      '| Done | | | | | | | done | | |',
      '| Seen | | | | known | | | analysed | | |',
    ),
  );
  expect(html).toContain('data-at="/issues/0/status" data-value="已分析" data-next="/issues/0/root-cause"');
  expect(html).toContain('data-at="/issues/1/status" data-value="已验证" data-next="/issues/1/verified-by"');
  expect(html).toContain('data-at="/issues/2/status" data-value="已制定" data-next="/issues/2/owner"');
  expect(renderView(boardOf(log('| New | | | | | | | | | |')), 'en')).not.toContain('<button');
});

test('an issue or a risk that comes up is added by its name where the document has a table for it', () => {
  const html = inPanel(log());
  expect(html).toContain('data-add="/issues"');
  expect(html).not.toContain('data-add="/risks"');
  const risks = `${HEAD}## Risks\n\n| Risk | Response |\n| --- | --- |\n| Frost | heat |\n`;
  expect(inPanel(risks)).toContain('data-add="/risks"');
  expect(renderView(boardOf(risks), 'en')).not.toContain('<form');
});

test('whoever did the work cannot close its loop', () => {
  const actions = (by: string): string =>
    `${log(`| A | | | | | | | closed | ${by} | effective |`)}\n## Actions\n\n| Action | Issue | Owner | Done on |\n| --- | --- | --- | --- |\n| Fix | A | Ann | 2026-04-01 |\n`;
  const verified = (by: string): boolean | undefined => boardOf(actions(by)).issues[0]?.loop[4]?.isThere;
  expect(verified('Ben')).toBe(true);
  expect(verified('ann')).toBe(false);
  expect(verified('')).toBe(false);
});

test('a charter with risks shows these alone', () => {
  const view = boardOf(`${CHARTER}\n## Risks\n\n- Parts late: second supplier\n`);
  const html = renderView(view, 'en');
  expect(view.risks).toMatchObject([
    { pointer: 'issues:/risks/0', name: 'Parts late', response: 'second supplier' },
  ]);
  expect(html).not.toContain('class="issue-board"');
  expect(html).not.toContain('class="risk-map"');
});
