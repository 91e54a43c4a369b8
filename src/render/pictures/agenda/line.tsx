import type { AgendaItem } from '../../../core/agenda/types.ts';
import type { Lang } from '../../../core/playbook/types.ts';
import type { IsoDate } from '../../../core/when/types.ts';
import type { BarState } from '../../../core/views/shapes/timeline.ts';
import { dayText } from './day-text.ts';
import { detailsOf } from './details.ts';
import { word } from './words.ts';

/** The state by which pictures are filtered. */
function stateOf({ state, isOverdue }: AgendaItem): BarState {
  if (isOverdue) return 'overdue';
  if (state === 'in-progress') return 'active';
  return state === null || state === 'open' ? 'planned' : state;
}

/** One line of an agenda: what, when, who, and what it goes by. */
export function Line({
  item,
  lang,
  today,
  isWhole,
}: {
  item: AgendaItem;
  lang: Lang;
  today: IsoDate;
  isWhole: boolean;
}) {
  const { pointer, name, state, source, reason, isOverdue, owners } = item;
  const isTask = source === 'task';
  const isOver = state === 'done';
  return (
    <li
      data-pointer={pointer}
      data-owner={owners.map((owner) => owner.name).join(', ')}
      data-state={stateOf(item)}
    >
      {item.edits.state ? (
        <input
          type="checkbox"
          checked={isOver}
          disabled
          aria-label={word(lang, 'tick', { name })}
          data-pointer={isTask ? pointer : undefined}
        />
      ) : (
        <span class="no-box" />
      )}
      <div>
        <span class="kind">{word(lang, source)}</span> <b class={isOver ? 'done' : undefined}>{name}</b>{' '}
        <span class={isOverdue ? 'late' : 'when'}>
          {isOverdue ? '▲ ' : ''}
          {dayText(item, today, lang)}
        </span>
        <span class="details">{detailsOf(item, lang, isWhole).join(' · ')}</span>
        {reason === null || isOver ? null : (
          <span class="details">{word(lang, 'why', { text: reason })}</span>
        )}
      </div>
    </li>
  );
}
