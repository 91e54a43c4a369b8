import { expect, test } from 'vitest';
import { analyse } from '../../../../src/core/index.ts';

const DIMENSIONS = ['Executive support', 'Urgency', 'Resources', 'Past success', 'Culture', 'Capability'];

/** An assessment with one score for all dimensions but the first, which has one less; blank where it is null. */
const assessment = (date: string, score: number | null): string =>
  `---
playbook: readiness
title: R
${date === '' ? '' : `date: ${date}\n`}---

## Assessment

| Dimension | Score |
| --- | ---: |
${DIMENSIONS.map((name, at) => `| ${name} | ${score === null ? '' : score - Number(at === 0)} |`).join('\n')}
`;

/** The cards of the last of some assessments that are one programme. */
function cards(...texts: string[]): Record<string, string | undefined> {
  const documents = texts.map((text, index) => ({ path: `r${index}.md`, text }));
  const charter = { path: 'change.md', text: '---\nplaybook: change\ntitle: T\n---\n' };
  const workspace = analyse([charter, ...documents], { today: '2026-04-14', lang: 'en' });
  const last = workspace.files.at(-1);
  const view = last && workspace.viewsOf(last.playbook).find(({ type }) => type === 'profile');
  return Object.fromEntries(
    (view?.cards ?? []).map(({ label, value, detail }) => [label, `${value}|${detail}`]),
  );
}

test('totals of several days are a trend, by their days and up to this one', () => {
  const made = cards(
    assessment('2026-03-20', 4),
    assessment('2026-01-12', 2),
    assessment('2026-05-04', 5),
    assessment('2026-04-02', 3),
  );
  expect(made['totals of 3 assessments']).toBe('11 → 23 → 17|2026-01-12 – 2026-04-02');
});

test('a card of the day of this one leaves both out, and that is said', () => {
  const made = cards(assessment('2026-01-12', 2), assessment('2026-03-20', 4), assessment('2026-03-20', 3));
  expect(made['no trend yet']).toBe('–|not counted: 2 of one day (2026-03-20)');
});

test('what has no day or no total is no step, and one alone is no trend', () => {
  const of = (...texts: string[]): string[] =>
    Object.keys(cards(...texts)).filter((label) => /totals/.test(label));
  expect(of(assessment('2026-01-12', 2))).toEqual([]);
  expect(of(assessment('', 2), assessment('2026-01-12', null), assessment('2026-04-02', 3))).toEqual([]);
  expect(of(assessment('2026-01-12', 2), assessment('', 3))).toEqual([]);
});
