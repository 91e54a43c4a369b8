import { useContext } from 'preact/hooks';
import type { AgendaItem } from '../../../core/agenda/types.ts';
import type { Lang } from '../../../core/playbook/types.ts';
import type { AgendaView } from '../../../core/views/shapes/agenda.ts';
import type { BarState } from '../../../core/views/shapes/timeline.ts';
import { Days } from '../../parts/days.tsx';
import { Change } from './change.tsx';
import { Decide } from './decide.tsx';
import { dayText } from './day-text.ts';
import { detailsOf } from './details.ts';
import { tickIntent } from './tick.ts';
import { AgendaToolsContext } from './tools.ts';
import { word } from './words.ts';

/** The state by which pictures are filtered. */
function stateOf({ state, isOverdue }: AgendaItem): BarState {
  if (isOverdue) return 'overdue';
  if (state === 'in-progress') return 'active';
  return state === null || state === 'open' ? 'planned' : state;
}

/** One line of an agenda: what, when, who, and what it goes by. */
export function Line({ item, view, lang }: { item: AgendaItem; view: AgendaView; lang: Lang }) {
  const { today, isWhole, people } = view;
  const tools = useContext(AgendaToolsContext);
  const { pointer, name, state, source, reason, isOverdue, owners } = item;
  const isTask = source === 'task';
  const isOver = state === 'done';
  const canChange = tools && ((item.edits.due && item.due !== null) || item.edits.owner);
  const tick = ({ currentTarget: box }: { currentTarget: HTMLInputElement }): void => {
    const next = box.checked;
    // The picture shows what the text says; the box follows when the text has changed.
    box.checked = isOver;
    tools?.act(tickIntent(item, next, today));
  };
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
          disabled={!tools}
          aria-label={word(lang, 'tick', { name })}
          data-pointer={isTask ? pointer : undefined}
          onChange={isTask ? undefined : tick}
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
        <span class="details">
          <Days text={detailsOf(item, lang, isWhole).join(' · ')} />
        </span>
        {reason === null || isOver || tools ? null : (
          <span class="details">{word(lang, 'why', { text: reason })}</span>
        )}
      </div>
      {tools ? (
        <div class="ways">
          {item.edits.decision ? <Decide {...{ item, people, today, lang }} act={tools.act} /> : null}
          {canChange ? <Change {...{ item, people, today, lang }} act={tools.act} /> : null}
        </div>
      ) : null}
    </li>
  );
}
