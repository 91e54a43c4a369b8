import { useContext } from 'preact/hooks';
import { percentage } from '../../../core/message.ts';
import type { Lang } from '../../../core/playbook/types.ts';
import type { Bullet, BulletsView } from '../../../core/views/shapes/bullets.ts';
import { day, readable } from '../../parts/dates.ts';
import { Days } from '../../parts/days.tsx';
import { InteractionContext } from '../../parts/target.tsx';
import { aside, inTurn } from '../../parts/text.ts';
import { BulletLine } from './line.tsx';
import { Spark } from './spark.tsx';
import { copiesOf, gatesOf, SIGNS, stateOf, valuesOf } from './texts.ts';
import { word } from './words.ts';

interface RowProps {
  row: Bullet;
  view: BulletsView;
  lang: Lang;
}

/** Why a metric is in the red, and what is done about it by whom and when. */
function Review({ row: { review }, lang }: Pick<RowProps, 'row' | 'lang'>) {
  if (!review) return <p class="late">▲ {word(lang, 'noReview')}</p>;
  const { pointer, date, finding, cause, action, owner, due, isDone } = review;
  const entry = (label: string, text: string | null) => (
    <div>
      <dt>
        <Days text={label} />
      </dt>
      <dd>
        {text === null ? (
          <span class="late">▲ {word(lang, 'blank')}</span>
        ) : (
          <Days text={readable(lang, text)} />
        )}
      </dd>
    </div>
  );
  return (
    <dl data-pointer={pointer}>
      {date || finding
        ? entry(date ? word(lang, 'reviewed', { date: day(lang, date) }) : word(lang, 'finding'), finding)
        : null}
      {entry(word(lang, 'cause'), cause)}
      {entry(word(lang, 'action'), action && isDone ? `✓ ${action} (${word(lang, 'done')})` : action)}
      {entry(word(lang, 'owner'), owner)}
      {entry(word(lang, 'due'), due)}
    </dl>
  );
}

/** This week's reading, to be typed where it is seen to be missing. */
function Entry({ row: { name, key }, view: { readings, today }, lang }: RowProps) {
  const works = useContext(InteractionContext) !== null;
  if (!works || readings === null) return null;
  return (
    <form class="entry" data-add={readings.pointer} aria-label={word(lang, 'readingOf', { name })}>
      <input type="hidden" name="metric" value={key} />
      <label>
        {word(lang, 'reading')} <input name="value" required maxLength={40} autocomplete="off" />
      </label>
      <label>
        <span class="unseen">{word(lang, 'day')}</span>
        <input type="date" name="when" required defaultValue={today} max={today} />
      </label>
      <button type="submit">{word(lang, 'add')}</button>
    </form>
  );
}

/** One metric: how it stands in a word, on its line and in time; one in the red with what is done about it. */
export function Row({ row, view, lang }: RowProps) {
  const { pointer, name, status, isRed, current, owner, fault, segments } = row;
  const copies = copiesOf(row, lang);
  const parts = segments.map(
    ({ name: part, text, share }) => `${part} ${text}${share === null ? '' : aside(percentage(share), lang)}`,
  );
  return (
    <li data-pointer={pointer} class={isRed ? 'red' : undefined}>
      <div class="head">
        <b>{name}</b>{' '}
        <span class={`status ${stateOf(status)}`}>
          {SIGNS[status]} {word(lang, status)}
        </span>
        <span class="figure">
          {current ? current.text : '–'}
          {current?.date ? (
            <span class="muted">
              {' '}
              <Days text={day(lang, current.date)} />
            </span>
          ) : null}
        </span>
      </div>
      <div class="drawings">
        <BulletLine row={row} />
        <Spark row={row} view={view} />
      </div>
      <p class="values">
        <Days
          text={valuesOf(row, lang)
            .map((text) => `${text} · `)
            .join('')}
        />
        {owner ?? <span class="attention">! {word(lang, 'nobody')}</span>}
      </p>
      {copies === null ? null : <p class="values">{copies}</p>}
      {fault === null ? null : <p class="attention">! {fault}</p>}
      {gatesOf(row, lang).map((text) => (
        <p class="muted">
          <Days text={text} />
        </p>
      ))}
      {parts.length > 0 ? (
        <p class="muted">{word(lang, 'segments', { parts: inTurn(parts, lang) })}</p>
      ) : null}
      {isRed ? <Review row={row} lang={lang} /> : null}
      <Entry row={row} view={view} lang={lang} />
    </li>
  );
}
