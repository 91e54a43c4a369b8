import type { Lang } from '../../../core/playbook/types.ts';
import type { FlowStep, FlowView } from '../../../core/views/shapes/flow.ts';
import { durationText } from '../../../core/when/duration-text.ts';
import { word } from './words.ts';
import type { Ladder, Rung } from '../../parts/ladder.ts';

/** How a step is called. */
export const stepName = ({ no, action }: FlowStep): string => `${no}. ${action}`;

/** The time that is used up when a step is over: `2 min → 4 min`. */
export function rungText(rung: Rung, lang: Lang): string {
  const end = durationText(rung.to, lang);
  return `${rung.from === 0 ? end : `→ ${end}`}${rung.late ? ' ▲' : ''}`;
}

/** The time of all steps beside what is allowed, in words. */
export function totalText(ladder: Ladder, { limit }: FlowView, lang: Lang): string {
  const total = durationText(ladder.total, lang);
  if (limit === null) return word(lang, 'total', { total });
  return `${word(lang, 'totalOf', { total, limit: durationText(limit, lang) })} ${ladder.total > limit ? '▲' : '✓'}`;
}

/** An exception in a line: the case, what is done then, and by whom. */
export function exceptionText(row: FlowView['exceptions'][number]): string {
  return [row.when, row.do, row.who].filter(Boolean).join(' → ');
}
