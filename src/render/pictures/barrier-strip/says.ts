import type { Lang } from '../../../core/playbook/types.ts';
import type { StripCell, StripRow } from '../../../core/views/shapes/barrier-strip.ts';
import { day, readable } from '../../parts/dates.ts';
import { inLine } from '../../parts/prose.ts';
import { percentage } from '../../../core/message.ts';
import { word } from './words.ts';

/** How an element of a row stands: before what holds it up, that itself, or after it. */
export function standing(
  { status, element, cells }: StripRow,
  cell: StripCell,
): 'reached' | 'here' | 'later' {
  if (status === 'clear' || element === null) return 'reached';
  const at = cells.findIndex((one) => one.element === element);
  const own = cells.indexOf(cell);
  return own < at ? 'reached' : own === at ? 'here' : 'later';
}

/** How a score has moved since the card before, with a sign. */
export function moved({ score, before }: StripCell, lang: Lang): string | null {
  if (score === null || before === null || score === before) return null;
  return word(lang, 'from', { sign: score > before ? '▲' : '▼', before });
}

/** Of whom a row is, and when it was asked. */
export function facts({ date, stage, headcount, asked, barriers, path }: StripRow, lang: Lang): string {
  return inLine(
    headcount === null ? null : word(lang, 'people', { count: headcount }),
    barriers === null ? null : word(lang, 'asked', { count: asked }),
    stage,
    date && day(lang, date),
    path === null ? null : word(lang, 'otherCard'),
  );
}

/** How many are held up where; null where that is not shown. */
export function heldUp({ barriers }: StripRow, lang: Lang): string | null {
  if (barriers === null || barriers.length === 0) return null;
  const list = barriers.map(({ name, count }) => `${name} ${count}`).join(' · ');
  return word(lang, 'heldUp', { list });
}

/** How far a group was on each card, and which cards say nothing of that; null where there is one card. */
export function trendText({ trend, notCounted }: StripRow, lang: Lang): string | null {
  const list = trend.map(({ date, progress }) => `${day(lang, date)} ${percentage(progress)}`).join(' → ');
  const way = trend.length < 2 ? null : word(lang, 'trend', { list });
  return inLine(way, notCounted && readable(lang, notCounted)) || null;
}
