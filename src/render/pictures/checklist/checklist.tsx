import type { Lang } from '../../../core/playbook/types.ts';
import type { ChecklistItem, ChecklistView } from '../../../core/views/shapes/checklist.ts';
import { day } from '../../parts/dates.ts';
import { Empty, Frame } from '../../parts/frame.tsx';
import { empty } from './empty.ts';
import { word } from './words.ts';

function Items({ items, lang }: { items: ChecklistItem[]; lang: Lang }) {
  return (
    <ul class="tasks">
      {items.map((item) => (
        <li
          data-pointer={item.pointer}
          data-owner={item.owners.join(', ')}
          data-state={item.done ? 'done' : item.overdue ? 'overdue' : 'planned'}
        >
          <label>
            <input type="checkbox" checked={item.done} disabled data-pointer={item.pointer} />{' '}
            <span class={item.done ? 'done' : undefined}>{item.text}</span>
          </label>{' '}
          <span class="muted">{item.owners.map((owner) => `@${owner}`).join(' ')}</span>{' '}
          {item.due ? (
            <span class={item.overdue ? 'late' : 'muted'}>
              {item.overdue ? '▲ ' : ''}
              {word(lang, item.overdue ? 'overdue' : 'due')} {day(lang, item.due)}
            </span>
          ) : null}
          {item.children.length > 0 ? <Items items={item.children} lang={lang} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** Tasks by section with their progress. */
export function Checklist({ view, lang }: { view: ChecklistView; lang: Lang }) {
  return (
    <Frame view={view} lang={lang}>
      {view.sections.length === 0 ? <Empty lang={lang} {...empty} /> : null}
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
            <Items items={items} lang={lang} />
          </div>
        </>
      ))}
    </Frame>
  );
}
