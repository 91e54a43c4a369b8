import type { Lang } from '../../core/playbook/types.ts';
import type { IsoDate } from '../../core/when/types.ts';
import { day } from './dates.ts';
import { vocabulary } from './text.ts';

const word = vocabulary({
  week: { en: 'week of {date}', zh: '{date}这一周' },
  off: { en: '{days} off', zh: '休 {days} 天' },
  offTitle: { en: 'days off: {dates}', zh: '休息日：{dates}' },
});

/** A week as it is said in a line. */
export function weekText(lang: Lang, start: IsoDate): string {
  return word(lang, 'week', { date: day(lang, start) });
}

/** A day without its year, which is this one or the next, in a line for the day and one for the month. */
function DayLines({ lang, date }: { lang: Lang; date: IsoDate }) {
  const lines = day(lang, date).match(lang === 'zh' ? /\d{1,4}[月日]/g : /^\d+|\p{L}+/gu) ?? [];
  return (
    <>
      {lines.map((line) => (
        <span class="day">{line} </span>
      ))}
    </>
  );
}

interface WeekHeadProps {
  /** What its rows are. */
  label: string;
  weeks: { start: IsoDate; off: IsoDate[] }[];
  lang: Lang;
  /** What its last column is, where it has one beside the weeks. */
  last?: string;
}

/** The head of a table (`class="weeks"`) with a column a week. */
export function WeekHead({ label, weeks, lang, last }: WeekHeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{label}</th>
        {weeks.map(({ start, off }) => (
          <th scope="col" title={weekText(lang, start)}>
            <DayLines lang={lang} date={start} />
            {off.length > 0 ? (
              <span
                class="off"
                title={word(lang, 'offTitle', { dates: off.map((one) => day(lang, one)).join(', ') })}
              >
                {word(lang, 'off', { days: off.length })}
              </span>
            ) : null}
          </th>
        ))}
        {last === undefined ? null : <th scope="col">{last}</th>}
      </tr>
    </thead>
  );
}
