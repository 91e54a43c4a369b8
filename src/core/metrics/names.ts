import { labelKey } from '../playbook/naming/labels.ts';
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

/** A name that is written as an id: lower-case letters without accents, parts joined by dashes. */
const ID = /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/;
/** Letters without a vowel are the initials of words. */
const INITIALS = /^[b-df-hj-np-tv-z]{2,5}$/;

/** A metric as a reader calls it: an id in words (`staff-satisfaction`: Staff satisfaction, `ftfr`: FTFR), a name as it is. */
export function metricTitle(name: string): string {
  if (!ID.test(name)) return name;
  const words = name.split(/[-_]/).map((part) => (INITIALS.test(part) ? part.toUpperCase() : part));
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The key of the total of an assessment of readiness. */
export const READINESS = 'readiness';

/** The key of the share of sites that work the new way. */
export const COVERAGE = 'coverage';
