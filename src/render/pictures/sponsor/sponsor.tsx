import type { Lang } from '../../../core/playbook/types.ts';
import type { SponsorItem, SponsorTask, SponsorView } from '../../../core/views/shapes/sponsor.ts';
import type { Criterion } from '../../../core/views/shapes/timeline.ts';
import { day, readable } from '../../parts/dates.ts';
import { Empty, Frame } from '../../parts/frame.tsx';
import { empty } from './empty.ts';
import { word } from './words.ts';

const listed = (texts: string[], lang: Lang): string => texts.join(lang === 'zh' ? '、' : ', ');

function whenOf({ dates, rhythm, isLate }: SponsorItem, lang: Lang): string {
  if (dates.length === 0) return rhythm === null ? '' : word(lang, 'noDay', { rhythm });
  const date = listed(
    dates.map((one) => day(lang, one)),
    lang,
  );
  return isLate ? word(lang, 'late', { date }) : date;
}

/** What a gate asks for, and what is known of it. */
function Criteria({ criteria, lang }: { criteria: Criterion[]; lang: Lang }) {
  if (criteria.length === 0) return null;
  return (
    <ul>
      {criteria.map(({ text, reading }) => (
        <li>
          {readable(lang, text)} ·{' '}
          {reading === null ? (
            <span class="muted">{word(lang, 'unread')}</span>
          ) : (
            <>
              <b>{reading.value}</b>
              {reading.met === null ? null : (
                <span class={reading.met ? 'met' : 'late'}>
                  {' '}
                  {reading.met ? `✓ ${word(lang, 'met')}` : `✕ ${word(lang, 'unmet')}`}
                </span>
              )}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Item({ item, task, lang }: { item: SponsorItem; task: SponsorTask; lang: Lang }) {
  const { pointer, name, isLate, words, to, others, criteria } = item;
  const details = [
    to.length > 0 ? word(lang, 'to', { names: listed(to, lang) }) : '',
    others.length > 0 ? word(lang, 'with', { names: listed(others, lang) }) : '',
  ].filter(Boolean);
  return (
    <li data-pointer={pointer}>
      <b>{name}</b>{' '}
      <span class={isLate ? 'late' : 'when'}>
        {isLate ? '▲ ' : ''}
        {whenOf(item, lang)}
      </span>
      {details.length > 0 ? <span class="muted details">{details.join(' · ')}</span> : null}
      {task === 'say' ? (
        words === null ? (
          <p class="muted">{word(lang, 'noWords')}</p>
        ) : (
          <blockquote>{readable(lang, words)}</blockquote>
        )
      ) : null}
      <Criteria criteria={criteria} lang={lang} />
    </li>
  );
}

/** What the sponsor is asked for in the next days, with the words to say. */
export function Sponsor({ view, lang }: { view: SponsorView; lang: Lang }) {
  const { sponsor, until, parts } = view;
  return (
    <Frame view={view} lang={lang}>
      {sponsor === null ? <Empty lang={lang} {...empty} /> : null}
      {sponsor !== null && parts.length === 0 ? (
        <p>{word(lang, 'nothing', { sponsor, date: day(lang, until) })}</p>
      ) : null}
      {parts.map(({ task, items }) => (
        <section>
          <h3>
            {word(lang, task)} <span class="muted">{items.length}</span>
          </h3>
          <ul class="sponsor">
            {items.map((item) => (
              <Item item={item} task={task} lang={lang} />
            ))}
          </ul>
        </section>
      ))}
    </Frame>
  );
}
