import { fill } from '../message.ts';
import type { Bilingual, Finding, Lang } from '../playbook/types.ts';

/** Most findings of one rule that are listed of one document: nobody reads more of them, and no editor shows them. */
export const MOST_LISTED = 1000;

const MORE: Bilingual = {
  en: '{message} (and {count} more of this rule further down, which are not listed: mend those that are, or turn the rule off where it does not fit)',
  zh: '{message}（此规则在后文还有 {count} 处，未逐一列出：请先处理已列出的，或在不适用之处关闭该规则）',
};

/** The findings of one rule on one document: the first ones, and of the rest how many they are. */
export class Listed {
  readonly findings: Finding[] = [];
  private unlisted = 0;

  constructor(private readonly lang: Lang) {}

  /** @param finding is asked for only where it is listed */
  add(finding: () => Finding): void {
    if (this.findings.length <= MOST_LISTED) this.findings.push(finding());
    else this.unlisted += 1;
  }

  /** Says in the last one how many more there are. */
  close(): Finding[] {
    const last = this.findings.at(-1);
    if (last && this.unlisted > 0) {
      last.message = fill(MORE[this.lang], { message: last.message, count: this.unlisted }, this.lang);
    }
    return this.findings;
  }
}
