import type { Lang } from '../../../core/playbook/types.ts';
import type { PortfolioMark, PortfolioView } from '../../../core/views/shapes/portfolio.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { day } from '../../parts/dates.ts';
import { WeekHead } from '../../parts/weeks.tsx';
import { SIGNS, word } from './words.ts';

const TYPES = Object.keys(SIGNS) as PortfolioMark['type'][];

/** A day that is ahead, in a line. */
export function markText({ type, name, date }: PortfolioMark, lang: Lang): string {
  const kind = word(lang, type);
  // The go-live of a programme has no other name than that.
  const said = name.startsWith(kind) ? name : `${kind} · ${name}`;
  return `${SIGNS[type]} ${said} · ${day(lang, date)}`;
}

/** What of one type is ahead in one week: a sign, and how many where there are several. */
function Marks({ marks, lang }: { marks: PortfolioMark[]; lang: Lang }) {
  const [first] = marks;
  if (!first) return null;
  const text = marks.map((mark) => markText(mark, lang)).join('\n');
  return (
    <span
      class={`mark ${first.type}-mark`}
      data-pointer={marks.length === 1 ? first.pointer : undefined}
      title={text}
    >
      <span aria-hidden="true">
        {SIGNS[first.type]}
        {marks.length > 1 ? marks.length : ''}
      </span>
      <span class="sr">{text}</span>
    </span>
  );
}

/** What every programme moves towards, by week, and all of it by date. */
export function Ahead({ view: { weeks, programmes }, lang }: { view: PortfolioView; lang: Lang }) {
  const label = word(lang, 'ahead');
  const marks = programmes
    .flatMap(({ title, ahead }) => ahead.flat().map((mark) => ({ ...mark, title })))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <section>
      <h3>{label}</h3>
      <div class="scroll" tabIndex={0} role="group" aria-label={label}>
        <table class="weeks ahead">
          <WeekHead
            label={word(lang, 'programme')}
            weeks={weeks.map((start) => ({ start, off: [] }))}
            lang={lang}
          />
          <tbody>
            {programmes.map(({ title, ahead }) => (
              <tr>
                <th scope="row">{title}</th>
                {ahead.map((own) => (
                  <td>
                    {own.length === 0 ? <span class="muted">·</span> : null}
                    {TYPES.map((type) => (
                      <Marks marks={own.filter((mark) => mark.type === type)} lang={lang} />
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul class="legend-line">
        {TYPES.map((type) => (
          <li>
            <span class={`${type}-mark`}>{SIGNS[type]}</span> {word(lang, type)}
          </li>
        ))}
      </ul>
      <details class="printed">
        <summary>{word(lang, 'byDate', { count: marks.length })}</summary>
        <DataTable
          lang={lang}
          label={word(lang, 'ahead')}
          columns={[
            { label: word(lang, 'when') },
            { label: word(lang, 'what') },
            { label: word(lang, 'programme') },
          ]}
          rows={marks.map(({ pointer, type, name, date, title }) => ({
            pointer,
            cells: [day(lang, date), `${SIGNS[type]} ${name}`, title],
          }))}
        />
      </details>
    </section>
  );
}
