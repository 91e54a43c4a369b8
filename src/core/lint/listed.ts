import type { DocumentContext } from '../context.ts';
import { fill } from '../message.ts';
import type { Bilingual, Finding } from '../playbook/types.ts';
import type { Report } from './run.ts';

/** Most findings of one rule that are listed of one document: nobody reads more of them, and no editor shows them. */
export const MOST_LISTED = 1000;

const MORE: Bilingual = {
  en: '{message} (and {count} more of this rule further down, which are not listed: mend those that are, or turn the rule off where it does not fit)',
  zh: '{message}（此规则在后文还有 {count} 处，未逐一列出：请先处理已列出的，或在不适用之处关闭该规则）',
};

/** Reports of one fault together, in the order of their first. */
function byFault(reports: readonly Report[]): Iterable<[Report, ...Report[]]> {
  const groups = new Map<string | Report, [Report, ...Report[]]>();
  for (const report of reports) {
    const fault = report.fault ?? report;
    const group = groups.get(fault);
    if (group) group.push(report);
    else groups.set(fault, [report]);
  }
  return groups.values();
}

/**
 * The findings to tell: of each rule the first ones, and in the last of these how many more there are.
 *
 * @param reports in the order of the text, without those that are superseded or suppressed
 */
export function listed({ lang, attempt }: DocumentContext, reports: readonly Report[]): Finding[] {
  const counts = new Map<string, number>();
  const findings: Finding[] = [];
  const last = new Map<string, Finding>();
  for (const [report, ...others] of byFault(reports)) {
    const { rule } = report;
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    if (count > MOST_LISTED + 1) continue;
    const told = attempt(() => report.finding(others), null);
    if (told === null) continue;
    findings.push(told);
    last.set(rule, told);
  }
  for (const [rule, finding] of last) {
    const count = (counts.get(rule) ?? 0) - MOST_LISTED - 1;
    if (count > 0) finding.message = fill(MORE[lang], { message: finding.message, count }, lang);
  }
  return findings;
}
