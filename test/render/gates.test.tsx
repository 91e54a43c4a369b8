import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { analyse } from '../../src/core/index.ts';
import type { ViewOf } from '../../src/core/generated/views.ts';
import type { Lang } from '../../src/core/playbook/types.ts';
import { renderView, ViewBody } from '../../src/render/page.tsx';
import { InteractionContext } from '../../src/render/parts/target.tsx';

const HEAD = '---\nplaybook: roadmap\ntitle: R\nstart: 2026-01-05\nupdated: 2026-04-10\n---\n\n';
const FULL = `${HEAD}## Gates

| Gate | Date | Decider | Criteria | Decision | Decided on | Conditions | Evidence |
| --- | --- | --- | --- | --- | --- | --- | --- |
| Passed | 2026-02-13 | coo | a >= 1 | go | 2026-02-13 | | |
| Half | 2026-03-02 | coo | a >= 1 | conditional | | | |
| Ahead | 2026-04-30 | coo | a >= 1 and b <= 2 h and c >= 3 | pending | | | a = 1 and b = 90 min |
| Late | 2026-04-10 | | | pending | | | |
`;
const BARE = `${HEAD}## Gates\n\n| Gate | Date | Criteria |\n| --- | --- | --- |\n| Ahead | 2026-04-30 | a >= 1 |\n`;
const ZH = `---\nplaybook: roadmap\ntitle: 路线图\nlang: zh\nstart: 2026-01-05\n---\n\n## 阶段门\n\n| 阶段门 | 日期 | 准则 | 结论 |\n| --- | --- | --- | --- |\n| 准许推广 | 2026-04-30 | 甲 >= 1 | 待定 |\n`;

function gatesOf(text: string, lang: Lang = 'en'): ViewOf<'gates'> {
  const workspace = analyse([{ path: 'a.md', text }], { today: '2026-04-14', lang });
  const view = workspace.files
    .flatMap(({ playbook }) => workspace.viewsOf(playbook))
    .find(({ type }) => type === 'gates');
  return view as ViewOf<'gates'>;
}

const inPanel = (text: string, lang: Lang = 'en'): string =>
  render(
    <InteractionContext.Provider value={{ target: '', bar: '' }}>
      <ViewBody view={gatesOf(text, lang)} lang={lang} />
    </InteractionContext.Provider>,
  );

test('what is to be decided comes first, in order of time, then what is decided, the last one first', () => {
  expect(gatesOf(FULL).gates.map(({ name }) => name)).toEqual(['Late', 'Ahead', 'Half', 'Passed']);
});

test('each criterion has its reading; what has none, or one of another unit, says so', () => {
  const html = renderView(gatesOf(FULL), 'en');
  expect(html).toContain('1 of 3 criteria met; 2 that cannot be judged.');
  expect(html).toMatch(/C ≥ 3<\/th><td><span class="muted">no reading/);
  expect(html).toMatch(/B ≤ 2 h<\/th><td><b>90 min<\/b>.*?! units differ/);
  expect(html).toContain('4 days ago, not decided');
  expect(html).toContain('No criterion is written');
  expect(html).toContain('nobody is named');
});

test('a decision without its day, or without its condition, says so', () => {
  const html = renderView(gatesOf(FULL), 'en');
  expect(html).toContain('◐ Conditional go');
  expect(html).toContain('the day of the decision is not written');
  expect(html).toContain('not written: say what is to be done');
});

test('a panel has buttons for the decisions that are not taken; a page has none', () => {
  expect(renderView(gatesOf(FULL), 'en')).not.toContain('<button');
  const buttons = [
    ...inPanel(FULL).matchAll(/<button data-at="([^"]*)" data-value="([^"]*)"(?: data-next="([^"]*)")?/g),
  ];
  expect(buttons.filter(([, at]) => at?.startsWith('/gates/2')).map(([, ...said]) => said)).toEqual([
    ['/gates/2/decision', 'go', '/gates/2/decided-on'],
    ['/gates/2/decision', 'conditional', '/gates/2/conditions'],
    ['/gates/2/decision', 'no-go', '/gates/2/decided-on'],
  ]);
  expect(buttons.map(([, at, value]) => `${at} ${value}`)).toContain('/gates/1/decided-on 2026-04-14');
  expect(buttons.map(([, at, value]) => `${at} ${value}`)).not.toContain('/gates/0/decision go');
});

test('what is written is in the language of the document; without a column nothing is offered', () => {
  expect(inPanel(ZH, 'en')).toContain('data-value="通过"');
  expect(inPanel(BARE)).not.toContain('<button');
});

test('evidence is missing before a decision, and where one was made against the last reading; else nothing is said', () => {
  const gates = (decision: string, evidence = '', reading = '') =>
    `${HEAD}## Gates\n\n| Gate | Date | Decider | Criteria | Decision | Decided on | Evidence |\n| --- | --- | --- | --- | --- | --- | --- |\n| One | 2026-03-02 | coo | a >= 1 | ${decision} | 2026-03-02 | ${evidence} |\n| Other | 2026-03-09 | coo | a >= 1 | go | 2026-03-09 | ${reading} |\n`;
  const said = (text: string): string | undefined => {
    const own = renderView(gatesOf(text), 'en').split('<h3>One</h3>')[1]?.split('</article>')[0] ?? '';
    return /<dt>Evidence<\/dt><dd>(.*?)<\/dd>/.exec(own)?.[1];
  };
  expect(said(gates('pending'))).toContain('none written yet');
  expect(said(gates('go'))).toBeUndefined();
  expect(said(gates('go', '', 'a = 2'))).toBeUndefined();
  expect(said(gates('go', '', 'a = 0.5'))).toContain('! none is written, though a criterion is not met');
  expect(said(gates('no-go', '', 'a = 0.5'))).toBeUndefined();
  expect(said(gates('go', 'a = 2'))).toBe('a = 2');
});
