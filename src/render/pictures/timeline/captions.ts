import { counted, percentage } from '../../../core/message.ts';
import type { Lang } from '../../../core/playbook/types.ts';
import type { Bar, BarState, Lane, Mark, TimelineView } from '../../../core/views/shapes/timeline.ts';
import { daysBetween } from '../../../core/when/dates.ts';
import { day, moment, span, weekOf } from '../../parts/dates.ts';
import { criterionText } from '../../parts/criterion.ts';
import { aside, inTurn, withoutQuotes } from '../../parts/text.ts';
import { word } from './words.ts';

/** What stands before a name for its state. */
const STATE_SIGN: Partial<Record<BarState, string>> = { done: '✓ ', cancelled: '✕ ', postponed: '» ' };

const DECISION_SIGN = { go: '✓', conditional: '✓', 'no-go': '✕', pending: '' };

/** How far a piece of work is, in percent, where that says more than its state does. */
export function percent(bar: Bar): string | null {
  return bar.progress === null || bar.state === 'done' ? null : percentage(Math.round(bar.progress * 100));
}

/** Label of a bar: name, owner, progress, slip; its state as a sign, never as a colour alone. */
export function barText(bar: Bar, lang: Lang): string {
  return [barName(bar, lang), ...barNotes(bar, lang)].join(' · ');
}

/** What a bar is called, with its state as a sign. */
export function barName({ state, type, name }: Bar, lang: Lang): string {
  const plain = withoutQuotes(name);
  const said = type === 'wave' ? `${plain}${aside(word(lang, 'wave'), lang)}` : plain;
  return `${STATE_SIGN[state] ?? ''}${said}${state === 'overdue' ? ' ▲' : ''}`;
}

/** Owner, progress and slip of a bar, as far as there are any. */
export function barNotes(bar: Bar, lang: Lang): string[] {
  const slip = bar.baseline && slipped(daysBetween(bar.baseline.end, bar.end), lang);
  return [bar.owner, percent(bar), slip].filter((part) => part !== null);
}

/** How many days something is later or earlier than its baseline, in words; null where it is neither. */
export function slipped(days: number | null, lang: Lang): string | null {
  return days ? word(lang, days > 0 ? 'later' : 'earlier', { days: Math.abs(days) }) : null;
}

/** State of a phase in words, with its sign where it is late. */
export function laneState({ state }: Lane, lang: Lang): string {
  return `${word(lang, state)}${state === 'overdue' ? ' ▲' : ''}`;
}

/** Label of a mark; a gate says what was decided. */
export function markText(mark: Mark, lang: Lang): string {
  const slip = slipped(mark.slip, lang);
  const name = withoutQuotes(mark.name);
  const late = `${mark.state === 'overdue' ? ' ▲' : ''}${slip ? ` · ${slip}` : ''}`;
  if (mark.decision) {
    const decision = [word(lang, mark.decision), DECISION_SIGN[mark.decision]].filter(Boolean).join(' ');
    return `${name} · ${decision}${late}`;
  }
  const sign = STATE_SIGN[mark.state] ?? '';
  return `${sign}${name}${late}`;
}

/** How a bar stands to its baseline, in words. */
export function slipText(bar: Bar, view: TimelineView, lang: Lang): string | null {
  if (!bar.baseline) return null;
  const slip = slipped(daysBetween(bar.baseline.end, bar.end), lang);
  const was = span(view, lang, bar.baseline.start, bar.baseline.end);
  const from = view.ghostsOf
    ? word(lang, 'asOfDay', { day: day(lang, view.ghostsOf) })
    : word(lang, 'baseline');
  return [`${from} ${was}`, slip].filter(Boolean).join(lang === 'zh' ? '，' : ', ');
}

/** All there is to say of a bar: what the pointer shows. */
export function barTitle(bar: Bar, view: TimelineView, lang: Lang): string {
  return [
    bar.name,
    bar.owner,
    span(view, lang, bar.start, bar.end),
    word(lang, bar.state),
    percent(bar),
    bar.critical ? word(lang, 'critical') : null,
    bar.slack ? word(lang, 'slack', { days: bar.slack }) : null,
    slipText(bar, view, lang),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What stands behind a mark: what a gate asks for with today's values, evidence, before and after. */
export function markDetail({ criteria, detail }: Mark, lang: Lang): string | null {
  return criteria
    ? inTurn(
        criteria.map((one) => criterionText(one, lang)),
        lang,
      )
    : detail;
}

/** All there is to say of a mark. */
export function markTitle(mark: Mark, view: TimelineView, lang: Lang): string {
  return [
    word(lang, mark.type),
    mark.name,
    mark.owner,
    moment(view, lang, mark.date),
    word(lang, mark.decision ?? mark.state),
    slipped(mark.slip, lang),
    markDetail(mark, lang),
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
    return lang === 'zh'
      ? `共 ${all} 周 · 尚无开始日期`
      : `${counted(all, 'week', 'weeks')} · no start date yet`;
  const dates = span(view, lang, view.start, view.end);
  if (view.today < view.start || view.today > view.end) return dates;
  const now = weekOf(origin, view.today);
  return lang === 'zh' ? `${dates} · 第 ${now} 周，共 ${all} 周` : `${dates} · week ${now} of ${all}`;
}
