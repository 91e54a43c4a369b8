import { paragraph } from '../comparison/paragraph.ts';
import type { Comparison } from '../comparison/types.ts';
import type { KindRegistry } from '../kinds/kind.ts';
import type { Lang } from '../playbook/types.ts';
import { isIsoDate } from '../when/dates.ts';
import type { IsoDate } from '../when/types.ts';

/** What something is compared with: as it was asked for, and the day of that. */
export interface Since {
  asked: string;
  /** Left out where no commit is known. */
  commit?: string;
  day: IsoDate;
}

/** What it is compared with, in the reader's words: the day alone where a day was asked for. */
export const sinceText = ({ asked, day }: Since): string => (isIsoDate(asked) ? asked : `${asked} (${day})`);

/** A comparison as `diff --format json` writes it. */
export function diffReport(
  comparison: Comparison,
  since: Since,
  { kinds, lang, today }: { kinds: KindRegistry; lang: Lang; today: string },
) {
  return {
    diffVersion: 1,
    today,
    since,
    paragraph: paragraph(comparison, kinds, sinceText(since), lang),
    ...comparison,
  };
}
