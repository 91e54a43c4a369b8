import type { Lang } from '../../../core/playbook/types.ts';
import type { ChecklistItem, ChecklistView } from '../../../core/views/shapes/checklist.ts';
import type { BarState } from '../../../core/views/shapes/timeline.ts';
import { day } from '../../parts/dates.ts';
import { Each } from '../../parts/each.tsx';
import { inGroups } from '../../parts/groups.ts';
import { Said } from '../../parts/said.tsx';
import { Empty, Frame } from '../../parts/frame.tsx';
import { empty } from './empty.ts';
import { word } from './words.ts';

/** What a box cannot show: signs of the states that are neither open nor done. */
const SIGN = { 'in-progress': '◐', cancelled: '✕', postponed: '»' };

/** The state by which pictures are filtered. */
function stateOf({ state, overdue }: ChecklistItem): BarState {
  if (state === 'done' || state === 'cancelled') return state;
  if (overdue) return 'overdue';
  return state === 'in-progress' ? 'active' : state === 'postponed' ? 'postponed' : 'planned';
}

/** How many tasks of a long list are painted together: about a screen. */
const GROUP = 50;

/** What is known of a task beside its text: its state where the box cannot show it, whose it is, and by when. */
function Facts({ item: { state, owners, due, overdue }, lang }: { item: ChecklistItem; lang: Lang }) {
  const facts = [
    state === 'open' || state === 'done' ? '' : `${SIGN[state]} ${word(lang, state)}`,
    owners.join(', '),
    due ? `${overdue ? '▲ ' : ''}${word(lang, overdue ? 'overdue' : 'due')} ${day(lang, due)}` : '',
  ];
  return facts.map((text, index) =>
    text === '' ? null : (
      <span class="muted">
        {' · '}
        <span class={index < 2 ? undefined : overdue ? 'date late' : 'date'}>{text}</span>
      </span>
    ),
  );
}

function Items({ items, lang, isGroup }: { items: ChecklistItem[]; lang: Lang; isGroup?: boolean }) {
  return (
    <ul class={isGroup ? 'tasks group' : 'tasks'} style={isGroup ? `--rows:${items.length}` : undefined}>
      <Each of={items}>
        {(item) => (
          <li data-pointer={item.pointer} data-owner={item.owners.join(', ')} data-state={stateOf(item)}>
            <label>
              {item.state === 'cancelled' ? (
                <span class="no-box" />
              ) : (
                <input type="checkbox" checked={item.done} disabled data-pointer={item.pointer} />
              )}{' '}
              <span class={item.done || item.state === 'cancelled' ? 'done' : undefined}>
                <Said text={item.text} lang={lang} />
              </span>
            </label>
            <Facts item={item} lang={lang} />
            {item.children.length > 0 ? <Items items={item.children} lang={lang} /> : null}
          </li>
        )}
      </Each>
    </ul>
  );
}

/** Tasks by section with their progress. */
export function Checklist({ view, lang }: { view: ChecklistView; lang: Lang }) {
  return (
    <Frame view={view} lang={lang}>
      {view.sections.length === 0 ? <Empty lang={lang} {...empty} notRead={view.notRead} /> : null}
      {view.sections.map(({ name, done, total, items }) => (
        <>
          <h3>
            {name}{' '}
            <span class="muted">
              {done} / {total}
            </span>
            <span class="meter" aria-hidden="true">
              <i style={`width:${total === 0 ? 0 : Math.round((100 * done) / total)}%`} />
            </span>
          </h3>
          <div data-phase={name}>
            {inGroups(items, GROUP).map((group, _, { length }) => (
              <Items items={group} lang={lang} isGroup={length > 1} />
            ))}
          </div>
        </>
      ))}
    </Frame>
  );
}
