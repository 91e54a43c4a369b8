import type { AgendaItem } from '../../core/agenda/types.ts';
import { forMarkdown } from '../../core/escape/markdown.ts';
import { forLine } from '../../core/escape/terminal.ts';
import { day } from '../../render/parts/dates.ts';
import { bucketText, dayText } from '../../render/pictures/agenda/day-text.ts';
import { detailsOf } from '../../render/pictures/agenda/details.ts';
import { word } from '../../render/pictures/agenda/words.ts';
import type { Session } from '../host.ts';
import { say } from '../messages.ts';
import type { Agenda } from '../../core/reports/agenda.ts';

/** How the pieces of a report are written. */
interface Style {
  title(text: string): string;
  heading(text: string): string;
  item(box: string, name: string, rest: string): string;
  note(text: string): string;
  /** Words of others. */
  safe(text: string): string;
}

const PLAIN: Style = {
  title: (text) => `${text}\n`,
  heading: (text) => `\n${text}\n`,
  item: (box, name, rest) => `  ${box} ${name}${rest}\n`,
  note: (text) => `\n${text}\n`,
  safe: forLine,
};

const MARKDOWN: Style = {
  title: (text) => `## ${text}\n`,
  heading: (text) => `\n### ${text}\n\n`,
  item: (box, name, rest) => `- ${box} **${name}**${rest}\n`,
  note: (text) => `\n${text}\n`,
  safe: forMarkdown,
};

/** A box for what can be done, a dash for what only takes place. */
function boxOf({ state }: AgendaItem, style: Style): string {
  if (state === null) return style === PLAIN ? ' · ' : '';
  return '[ ]';
}

function written(session: Session, agenda: Agenda, style: Style): string {
  const { lang, today } = session;
  const { groups, later, done, period, leftOut } = agenda;
  const headings = groups.map(({ bucket, items }) => {
    const soon = say(lang, 'agenda-until', { date: day(lang, period.to) });
    const lines = items.map((item) => {
      const facts = [dayText(item, today, lang), ...detailsOf(item, lang, true)].filter(Boolean);
      const name = `${word(lang, item.source)}${lang === 'zh' ? '：' : ': '}${item.name}`;
      return style.item(boxOf(item, style), style.safe(name), ` — ${style.safe(facts.join(' · '))}`);
    });
    return style.heading(bucket === 'soon' ? soon : bucketText(bucket, lang)) + lines.join('');
  });
  const rest = say(lang, 'agenda-rest', { later, done });
  return [
    ...headings,
    ...(groups.length === 0 ? [style.note(say(lang, 'agenda-nothing'))] : []),
    style.note(rest),
    ...(leftOut === undefined ? [] : [style.note(style.safe(leftOut))]),
  ].join('');
}

/** What the agenda is of, in one line. */
export function titleOf({ lang, today }: Session, { period, title }: Agenda): string {
  const span = say(lang, 'agenda-title', { from: day(lang, today), to: day(lang, period.to) });
  return title === null ? span : `${title} · ${span}`;
}

/** For a terminal. */
export function text(session: Session, agenda: Agenda): string {
  return PLAIN.title(PLAIN.safe(titleOf(session, agenda))) + written(session, agenda, PLAIN);
}

/** For a page, an issue or a comment. */
export function markdown(session: Session, agenda: Agenda): string {
  return MARKDOWN.title(MARKDOWN.safe(titleOf(session, agenda))) + written(session, agenda, MARKDOWN);
}

/** A mail, its subject first; what follows the empty line is its text. */
export function mail(session: Session, agenda: Agenda): string {
  const subject = forLine(titleOf(session, agenda));
  return `${say(session.lang, 'agenda-subject', { title: subject })}\n${written(session, agenda, PLAIN)}`;
}
