import type { Lang } from '../core/playbook/types.ts';
import type { ChecklistItem, ChecklistView } from '../core/views/types.ts';
import { Empty, Frame } from './parts.tsx';
import { day, word } from './text.ts';

function Items({ items, lang }: { items: ChecklistItem[]; lang: Lang }) {
  return (
    <ul class="tasks">
      {items.map((item) => (
        <li
          data-pointer={item.pointer}
          data-owner={item.owners.join(' ')}
          data-state={item.done ? 'done' : item.overdue ? 'overdue' : 'planned'}
        >
          <label>
            <input type="checkbox" checked={item.done} disabled data-pointer={item.pointer} />{' '}
            <span class={item.done ? 'done' : undefined}>{item.text}</span>
          </label>{' '}
          <span class="muted">{item.owners.map((owner) => `@${owner}`).join(' ')}</span>{' '}
          {item.due ? (
            <span class={item.overdue ? 'late' : 'muted'}>
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
    <Frame view={view}>
      {view.sections.length === 0 ? <Empty lang={lang} hint="empty-checklist" /> : null}
      {view.sections.map(({ name, done, total, items }) => (
        <>
          <h3>
            {name}{' '}
            <span class="muted">
              {done} / {total}
            </span>{' '}
            <progress value={done} max={total} aria-label={name} />
          </h3>
          <Items items={items} lang={lang} />
        </>
      ))}
    </Frame>
  );
}
