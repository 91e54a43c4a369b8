import { expect, test } from 'vitest';
import { readPlaybook } from '../../../src/core/index.ts';

/** Times and lengths of the phases whose headings say these in brackets. */
function phasesOf(texts: string[]) {
  const headings = texts.map((text, index) => `## Phase ${index + 1}: Work (${text})\n`);
  const playbook = readPlaybook({
    path: 'a.md',
    text: `---\nplaybook: roadmap\n---\n\n${headings.join('\n')}`,
  });
  const phases = (playbook?.data.phases ?? []) as { when?: string; 'duration-label'?: string }[];
  return phases.map(({ when, 'duration-label': length }) => when ?? `length ${length}`);
}

test.each([
  [
    ['0-1个月', '2-4个月', '5-8个月'],
    ['0-1个月', '第2-4个月', '第5-8个月'],
  ],
  [
    ['1-2 weeks', '3-6 weeks', '7-12 weeks'],
    ['weeks 1-2', 'weeks 3-6', 'weeks 7-12'],
  ],
  [
    ['0-3 months', '3-6 months'],
    ['0-3 months', 'months 4-6'],
  ],
  // Lengths: they do not follow one another, or only two by chance, or are of several units.
  [
    ['2-4 weeks', '1-2 weeks', '3-4 weeks'],
    ['length 2-4 weeks', 'length 1-2 weeks', 'length 3-4 weeks'],
  ],
  [
    ['1-2周', '3-4周'],
    ['length 1-2周', 'length 3-4周'],
  ],
  [
    ['1-2 weeks', '3-4 days', '5-6 weeks'],
    ['length 1-2 weeks', 'length 3-4 days', 'length 5-6 weeks'],
  ],
  [
    ['1-2 weeks', '3-4 weeks', '2 weeks'],
    ['length 1-2 weeks', 'length 3-4 weeks', 'length 2 weeks'],
  ],
])('phases of %j are at %j', (texts, expected) => {
  expect(phasesOf(texts)).toEqual(expected);
});
