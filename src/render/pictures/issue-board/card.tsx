import { useContext } from 'preact/hooks';
import type { Lang } from '../../../core/playbook/types.ts';
import type { BoardCard } from '../../../core/views/shapes/issue-board.ts';
import type { IsoDate } from '../../../core/when/types.ts';
import { InteractionContext } from '../../parts/target.tsx';
import { daysText, loopText } from './days.ts';
import { word } from './words.ts';

/** Signs beside the priorities that do not wait, so that colour is not the only one. */
const SIGNS: Record<string, string> = { P1: '▲ ', P2: '! ' };

function Loop({ card, lang }: { card: BoardCard; lang: Lang }) {
  return (
    <p class="loop">
      <span role="img" aria-label={loopText(card, lang)}>
        {card.loop.map(({ name, isThere }) => (
          <i title={name}>{isThere ? '■' : '□'}</i>
        ))}
      </span>{' '}
      <span class="muted">
        {card.lacks === null ? `✓ ${word(lang, 'whole')}` : word(lang, 'lacks', { part: card.lacks })}
      </span>
    </p>
  );
}

/** The button that moves an issue into the next column, and asks for what it then has to show. */
function Move({ card, lang }: { card: BoardCard; lang: Lang }) {
  const works = useContext(InteractionContext) !== null;
  const { move, name } = card;
  if (!works || !move) return null;
  return (
    <button
      data-at={move.pointer}
      data-value={move.written}
      data-next={move.next?.pointer}
      aria-label={word(lang, 'moveOf', { name, column: move.column })}
    >
      → {word(lang, 'move', { column: move.column })}
    </button>
  );
}

/** One issue: how urgent it is, how long it has left, and how far its loop is. */
export function Card({ card, today, lang }: { card: BoardCard; today: IsoDate; lang: Lang }) {
  const { pointer, name, id, site, owner, priority, isLate, escalate, escalatedTo, recurrenceOf } = card;
  const place = [id, site, owner].filter(Boolean).join(' · ');
  return (
    <li class="issue-card" data-pointer={pointer} data-owner={owner ?? ''}>
      <p class="issue-head">
        {priority === null ? null : (
          <b class={priority === 'P1' ? 'late' : undefined}>
            {SIGNS[priority] ?? ''}
            {priority}
          </b>
        )}
        <span class={isLate ? 'late' : 'muted'}>
          {isLate ? '▲ ' : ''}
          {daysText(card, today, lang)}
        </span>
      </p>
      <p class="issue-name">{name}</p>
      {place === '' ? null : <p class="muted">{place}</p>}
      {escalate === null ? null : <p class="late">⇧ {escalate}</p>}
      {escalatedTo === null ? null : <p class="muted">⇧ {word(lang, 'escalated', { name: escalatedTo })}</p>}
      {recurrenceOf === null ? null : <p>↻ {word(lang, 'again', { name: recurrenceOf })}</p>}
      <Loop card={card} lang={lang} />
      <Move card={card} lang={lang} />
    </li>
  );
}
