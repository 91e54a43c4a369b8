import type { Lang } from '../../../core/playbook/types.ts';
import type {
  MetricMention,
  MetricRow,
  MetricsView,
  MetricValue,
} from '../../../core/views/shapes/metrics.ts';
import type { IsoDate } from '../../../core/when/types.ts';
import { day } from '../../parts/dates.ts';
import { Empty, Frame } from '../../parts/frame.tsx';
import { inTurn } from '../../parts/text.ts';
import { empty } from './empty.ts';
import { word } from './words.ts';

/** A value with its day below it. */
function Value({ value, lang, due }: { value: MetricValue; lang: Lang; due?: boolean }) {
  const date = value.date && day(lang, value.date);
  return (
    <span data-pointer={value.pointer}>
      <b>{value.text}</b>
      {date ? <span class="when">{due ? word(lang, 'by', { date }) : date}</span> : null}
    </span>
  );
}

/** A sign and a word beside the value of today: what is not due yet is not missed. */
function Verdict({ met, isDue, lang }: Pick<MetricRow, 'met'> & { isDue: boolean; lang: Lang }) {
  if (met === null) return null;
  if (met) return <span class="met">✓ {word(lang, 'met')}</span>;
  return isDue ? (
    <span class="late">▲ {word(lang, 'missed')}</span>
  ) : (
    <span class="when">○ {word(lang, 'unmet')}</span>
  );
}

function Uses({ uses, lang }: { uses: MetricMention[]; lang: Lang }) {
  return (
    <ul>
      {uses.map(({ pointer, type, name, text, date }) => (
        <li data-pointer={pointer}>
          <span class="muted">{type}</span> {name}
          {text === '' ? null : <b> {text}</b>}
          {date ? <span class="muted"> · {day(lang, date)}</span> : null}
        </li>
      ))}
    </ul>
  );
}

function Row({ row, today, lang }: { row: MetricRow; today: IsoDate; lang: Lang }) {
  const { pointer, name, baseline, reading, target, met, uses, owners, conflicts } = row;
  const isDue = target?.date != null && target.date < today;
  const missing = (id: 'noBaseline' | 'unread' | 'noTarget') => <span class="muted">{word(lang, id)}</span>;
  return (
    <tr data-pointer={pointer}>
      <th scope="row">{name || word(lang, 'promise')}</th>
      <td class="value" data-label={word(lang, 'baseline')}>
        {baseline ? <Value value={baseline} lang={lang} /> : missing('noBaseline')}
      </td>
      <td class="value" data-label={word(lang, 'now')}>
        {reading ? <Value value={reading} lang={lang} /> : missing('unread')}
        <Verdict met={met} isDue={isDue} lang={lang} />
      </td>
      <td class="value" data-label={word(lang, 'target')}>
        {target ? <Value value={target} lang={lang} due /> : missing('noTarget')}
      </td>
      <td class="uses" data-label={word(lang, 'used')}>
        <Uses uses={uses} lang={lang} />
        {conflicts.length > 0 ? <p class="conflict">! {inTurn(conflicts, lang)}</p> : null}
      </td>
      <td class="owner" data-label={word(lang, 'owner')}>
        {owners.length > 0 ? (
          owners.join(lang === 'zh' ? '、' : ', ')
        ) : (
          <span class="muted">{word(lang, 'nobody')}</span>
        )}
      </td>
    </tr>
  );
}

/** One row a metric: what it was, is and is to become, and where the programme goes by it. */
export function Metrics({ view, lang }: { view: MetricsView; lang: Lang }) {
  const columns = ['metric', 'baseline', 'now', 'target', 'used', 'owner'] as const;
  if (view.rows.length === 0) {
    return (
      <Frame view={view} lang={lang}>
        <Empty lang={lang} {...empty} notRead={view.notRead} />
      </Frame>
    );
  }
  return (
    <Frame view={view} lang={lang}>
      <div class="scroll" tabIndex={0} role="group" aria-label={view.subtitle}>
        <table class="metrics">
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col">{word(lang, column)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <Row row={row} today={view.today} lang={lang} />
            ))}
          </tbody>
        </table>
      </div>
      {view.rows.some(({ reading }) => reading === null) ? <p class="muted">{word(lang, 'how')}</p> : null}
    </Frame>
  );
}
