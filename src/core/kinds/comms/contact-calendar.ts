import type { DocumentContext } from '../../context.ts';
import type { CommsData } from '../../generated/data.ts';
import type { ContactCalendarView } from '../../views/shapes/contact-calendar.ts';
import { addDays, startOfWeek } from '../../when/dates.ts';
import { eventsOf, TOUCHES, touchesOf } from './touches.ts';

/** A picture of more than two years of weeks helps nobody. */
const MOST_WEEKS = 104;

/** Audiences by weeks: who hears what, how often before go-live. */
export function contactCalendarView(context: DocumentContext<CommsData>): ContactCalendarView {
  const { playbook, data, lang, today } = context;
  const zh = lang === 'zh';
  const audiences = data.audiences ?? [];
  const wanted = context.optionOf(TOUCHES);
  const touches = audiences.map((_, index) => touchesOf(context, index));
  const days = touches.flatMap(({ dates, goLive }) => [...dates, ...(goLive ? [goLive] : [])]).sort();
  const weeks: string[] = [];
  const last = days.at(-1) ?? '';
  for (let week = startOfWeek(days[0] ?? today); week <= last && weeks.length < MOST_WEEKS;) {
    weeks.push(week);
    week = addDays(week, 7);
  }
  const score = context.scoreOf(playbook);
  const counts = touches.map(({ before }) => before.length);
  const fewest = counts.indexOf(Math.min(...counts));
  const next = days.find((day) => day >= today);
  return {
    type: 'contact-calendar',
    title: playbook.title,
    subtitle: weeks.length > 0 ? `${weeks[0]} – ${last}` : '',
    cards: [
      {
        value: score?.value == null ? '–' : score.value.toFixed(1),
        label: zh ? '七项原则' : 'seven principles',
      },
      { value: String(audiences.length), label: zh ? '受众' : 'audiences' },
      {
        value: fewest < 0 ? '–' : `${counts[fewest]} / ${wanted}`,
        label: zh ? '上线前触达最少' : 'fewest touches before go-live',
        state: fewest < 0 ? 'neutral' : (counts[fewest] ?? 0) < wanted ? 'attention' : 'good',
        detail: audiences[fewest]?.name,
        pointer: fewest < 0 ? undefined : `/audiences/${fewest}`,
      },
      { value: next ?? '–', label: zh ? '下一次沟通' : 'next contact' },
    ],
    weeks,
    today,
    rows: audiences.map((audience, index) => {
      const mine = touchesOf(context, index);
      const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
      const sent = eventsOf(context, index).flatMap(({ event, pointer, date }) =>
        date === null
          ? []
          : {
              name: text(event.name) ?? text(event.message) ?? audience.message ?? '',
              date,
              type: text(event.type),
              sender: text(event.sender) ?? audience.sender ?? null,
              pointer,
            },
      );
      const routine = mine.routine.map((date) => ({
        name: audience.message ?? '',
        date,
        type: null,
        sender: audience.sender ?? null,
        pointer: `/audiences/${index}`,
      }));
      const contacts = [...sent, ...routine].sort((a, b) => a.date.localeCompare(b.date));
      return {
        pointer: `/audiences/${index}`,
        name: audience.name ?? audience.id ?? '',
        touches: mine.before.length,
        wanted,
        goLive: mine.goLive,
        channels: mine.channels,
        cells: weeks.map((week) => ({
          week,
          events: contacts.filter(({ date }) => startOfWeek(date) === week),
        })),
      };
    }),
  };
}
