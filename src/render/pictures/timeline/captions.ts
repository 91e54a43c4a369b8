import type { Lang } from '../../../core/playbook/types.ts';
import type { Bar, BarState, Lane, Mark, TimelineView } from '../../../core/views/shapes/timeline.ts';
import { daysBetween } from '../../../core/when/dates.ts';
import { moment, span, weekOf } from '../../parts/dates.ts';
import { aside, percentage } from '../../parts/text.ts';
import { word } from './words.ts';

/** What stands before a name for its state. */
const STATE_SIGN: Partial<Record<BarState, string>> = { done: '✓ ', cancelled: '✕ ', postponed: '» ' };

const DECISION_SIGN = { go: '✓', conditional: '✓', 'no-go': '✕', pending: '' };

/** How far a piece of work is, in percent, where that says more than its state does. */
export function percent(bar: Bar, lang: Lang): string | null {
  return bar.progress === null || bar.state === 'done'
    ? null
    : percentage(Math.round(bar.progress * 100), lang);
}

/** Label of a bar: name, owner, progress; its state as a sign, never as a colour alone. */
export function barText(bar: Bar, lang: Lang): string {
  const sign = STATE_SIGN[bar.state] ?? '';
  const name = bar.type === 'wave' ? `${bar.name}${aside(word(lang, 'wave'), lang)}` : bar.name;
  const parts = [name, bar.owner && `@${bar.owner}`, percent(bar, lang)];
  return `${sign}${parts.filter(Boolean).join(' · ')}${bar.state === 'overdue' ? ' ▲' : ''}`;
}

/** State of a phase in words, with its sign where it is late. */
export function laneState({ state }: Lane, lang: Lang): string {
  return `${word(lang, state)}${state === 'overdue' ? ' ▲' : ''}`;
}

/** Label of a mark; a gate says what was decided. */
export function markText(mark: Mark, lang: Lang): string {
  const late = mark.state === 'overdue' ? ' ▲' : '';
  if (mark.decision) {
    const decision = [word(lang, mark.decision), DECISION_SIGN[mark.decision]].filter(Boolean).join(' ');
    return `${mark.name} · ${decision}${late}`;
  }
  const sign = STATE_SIGN[mark.state] ?? '';
  return `${sign}${mark.name}${late}`;
}

/** How a bar stands to its baseline, in words. */
export function slipText(bar: Bar, view: TimelineView, lang: Lang): string | null {
  if (!bar.baseline) return null;
  const days = daysBetween(bar.baseline.end, bar.end);
  const slip = days === 0 ? null : word(lang, days > 0 ? 'later' : 'earlier', { days: Math.abs(days) });
  const was = span(view, lang, bar.baseline.start, bar.baseline.end);
  return [`${word(lang, 'baseline')} ${was}`, slip].filter(Boolean).join(lang === 'zh' ? '，' : ', ');
}

/** All there is to say of a bar: what the pointer shows. */
export function barTitle(bar: Bar, view: TimelineView, lang: Lang): string {
  return [
    bar.name,
    bar.owner && `@${bar.owner}`,
    span(view, lang, bar.start, bar.end),
    word(lang, bar.state),
    percent(bar, lang),
    bar.critical ? word(lang, 'critical') : null,
    bar.slack ? word(lang, 'slack', { days: bar.slack }) : null,
    slipText(bar, view, lang),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** All there is to say of a mark. */
export function markTitle(mark: Mark, view: TimelineView, lang: Lang): string {
  return [
    word(lang, mark.type),
    mark.name,
    mark.owner && `@${mark.owner}`,
    moment(view, lang, mark.date),
    word(lang, mark.decision ?? mark.state),
    mark.detail,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Span, current week of how many, in one line. */
export function timelineSubtitle(view: TimelineView, lang: Lang): string {
  if (!view.start || !view.end) return '';
  const origin = view.origin ?? view.start;
  const all = weekOf(origin, view.end);
  if (view.axis === 'relative')
    return lang === 'zh' ? `共 ${all} 周 · 尚无开始日期` : `${all} weeks · no start date yet`;
  const dates = span(view, lang, view.start, view.end);
  if (view.today < view.start || view.today > view.end) return dates;
  const now = weekOf(origin, view.today);
  return lang === 'zh' ? `${dates} · 第 ${now} 周，共 ${all} 周` : `${dates} · week ${now} of ${all}`;
}
