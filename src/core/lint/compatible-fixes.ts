import type { Finding, Fix, TextEdit } from '../playbook/types.ts';

/**
 * Fixes that can be made at once: the first of each finding, in the order of the findings, without those
 * whose edits overlap one that is taken already. What is left out may be found again in the text after it.
 */
export function compatibleFixes(findings: readonly Finding[]): Fix[] {
  const taken: TextEdit[] = [];
  return findings.flatMap(({ fixes: [fix] }) => {
    const overlaps = fix?.edits.some(({ range }) =>
      taken.some((other) => range.start < other.range.end && other.range.start < range.end),
    );
    if (!fix || overlaps) return [];
    taken.push(...fix.edits);
    return [fix];
  });
}
