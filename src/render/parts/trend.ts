import type { Lang } from '../../core/playbook/types.ts';
import type { Card } from '../../core/views/shapes/view.ts';
import { day } from './dates.ts';

/** How a value went from document to document. */
export type Trend = NonNullable<Card['trend']>;

/** All values of a trend with their days, as text. */
export function trendText(trend: Trend, lang: Lang): string {
  return trend.map(({ date, value }) => `${day(lang, date)} ${value}`).join(' → ');
}
