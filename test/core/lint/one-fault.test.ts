import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyse, builtIn, type SourceDocument } from '../../../src/core/index.ts';
import { readFixture } from '../../fixtures.ts';

/**
 * One fault in a good programme is one finding of all rules, however many documents and rows it concerns: the worked
 * example, with one thing made wrong.
 */
const root = join(import.meta.dirname, '../../../playbooks/examples');
const examples = ['service-quality-en', 'service-quality-zh'];

/** A fault: what it makes of the text of a document. */
type Fault = (text: string, kind: string) => string;

const phaseDeleted =
  (type: RegExp): Fault =>
  (text, kind) => {
    if (kind !== 'roadmap') return text;
    const [, before = '', table = '', after = ''] =
      /^(.*?\n## (?:Phases|阶段)\n\n)(.*?)(\n\n.*)$/s.exec(text) ?? [];
    const rows = table.split('\n').filter((row) => !type.test(row));
    return `${before}${rows.join('\n')}${after}`;
  };
const charterDay =
  (key: string, day: string): Fault =>
  (text, kind) =>
    kind === 'change' ? text.replace(new RegExp(`^${key}: .*`, 'm'), `${key}: ${day}`) : text;

function findingsOf(documents: SourceDocument[]): [path: string, rule: string, places: number][] {
  const config = () => ({ extends: 'all' as const, rules: {} });
  return analyse(documents, { registry: builtIn, today: '2026-04-14', lang: 'en', config }).files.flatMap(
    ({ path, findings }) =>
      findings.map((one): [string, string, number] => [path, one.rule, one.related.length + 1]),
  );
}

const withFault = (example: string, fault: Fault): SourceDocument[] =>
  readFixture(join(root, example)).map(({ path, text }) => ({
    path,
    text: fault(text, /^playbook: (\w+)/m.exec(text)?.[1] ?? ''),
  }));

test.each(examples)('%s: a second charter', (example) => {
  const documents = readFixture(join(root, example));
  const charter = documents.find(({ path }) => path === 'change.md')?.text ?? '';
  const found = findingsOf([{ path: 'change-copy.md', text: charter }, ...documents]);
  expect(found).toEqual([['change-copy.md', 'second-charter', 2]]);
});

test.each(
  examples.flatMap((example) => [
    { example, key: 'end', day: '2026-05-05' },
    { example, key: 'start', day: '2026-04-30' },
  ]),
)('$example: a wrong $key', ({ example, key, day }) => {
  const found = findingsOf(withFault(example, charterDay(key, day)));
  expect(found).toEqual([['change.md', 'dates-outside-change', expect.any(Number)]]);
  expect(found[0]?.[2]).toBeGreaterThan(10);
});

test.each(
  examples.flatMap((example) =>
    [
      /\| prepare +\||准备期/,
      /\| pilot +\||试点期/,
      /\| rollout +\||推广期/,
      /\| institutionalise +\||制度化/,
    ].map((phase) => ({ example, phase })),
  ),
)('$example: phase $phase deleted', ({ example, phase }) => {
  const found = findingsOf(withFault(example, phaseDeleted(phase)));
  expect(found).toEqual([['roadmap.md', 'dangling-reference', expect.any(Number)]]);
  expect(found[0]?.[2]).toBeGreaterThan(2);
});
