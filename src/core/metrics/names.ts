import { labelKey } from '../playbook/labels.ts';
import { memoizeTexts } from '../memoize.ts';

/** Metrics that a programme of plans knows by itself: each is one, whatever it is called. */
const KNOWN: readonly (readonly string[])[] = [
  ['readiness', '准备度', '变革准备度', '就绪度'],
  ['coverage', '覆盖率', 'rollout coverage', '推广覆盖率'],
];

const keys = new Map(
  KNOWN.flatMap(([first = '', ...others]) =>
    [first, ...others].map((name): [string, string] => [labelKey(name), first]),
  ),
);

/** The form in which metrics are compared: case, dashes and white space do not count. */
export const metricKey = memoizeTexts((name): string => {
  const key = labelKey(name);
  return keys.get(key) ?? key;
});

/** The key of the total of an assessment of readiness. */
export const READINESS = 'readiness';

/** The key of the share of sites that work the new way. */
export const COVERAGE = 'coverage';
