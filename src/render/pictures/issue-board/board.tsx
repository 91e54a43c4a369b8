import type { Lang } from '../../../core/playbook/types.ts';
import type { BoardCard, IssueBoardView } from '../../../core/views/shapes/issue-board.ts';
import { Each } from '../../parts/each.tsx';
import { Card } from './card.tsx';
import { word } from './words.ts';

interface BoardProps {
  view: IssueBoardView;
  lang: Lang;
}

/** More than these fill the screen before the board is seen. */
const MOST = 6;

function Waiting({ cards }: { cards: BoardCard[] }) {
  return (
    <ul>
      <Each of={cards}>
        {({ pointer, name, owner, escalate }) => (
          <li data-pointer={pointer} data-owner={owner ?? ''}>
            <b>{name}</b> <span class="late">{escalate}</span>
            {owner === null ? null : <span class="muted"> · {owner}</span>}
          </li>
        )}
      </Each>
    </ul>
  );
}

/** What is to be told to the next level today, with the reason. */
function Escalations({ view, lang }: BoardProps) {
  const waiting = view.issues.filter(({ escalate }) => escalate !== null);
  return (
    <section class="escalate">
      <h4>
        {waiting.length > 0 ? '▲ ' : '✓ '}
        {word(lang, 'escalate')}
      </h4>
      {waiting.length === 0 ? (
        <p class="muted">{word(lang, 'nothingToEscalate')}</p>
      ) : (
        <>
          <Waiting cards={waiting.slice(0, MOST)} />
          {waiting.length > MOST ? (
            <details>
              <summary>{word(lang, 'more', { count: waiting.length - MOST })}</summary>
              <Waiting cards={waiting.slice(MOST)} />
            </details>
          ) : null}
        </>
      )}
    </section>
  );
}

function CardList({ cards, view, lang }: BoardProps & { cards: BoardCard[] }) {
  return (
    <ul class="issue-cards">
      <Each of={cards}>{(card) => <Card card={card} today={view.today} lang={lang} />}</Each>
    </ul>
  );
}

/** One column; of the last what is closed is folded away. */
function Column({ id, name, view, lang }: BoardProps & { id: string; name: string }) {
  const cards = view.issues.filter(({ column }) => column === id);
  const open = cards.filter(({ isClosed }) => !isClosed);
  const closed = cards.filter(({ isClosed }) => isClosed);
  return (
    <section class={cards.length === 0 ? 'issue-column bare' : 'issue-column'}>
      <h4>
        {name} <span class="muted">{open.length}</span>
      </h4>
      {open.length > 0 ? <CardList cards={open} view={view} lang={lang} /> : null}
      {open.length === 0 && closed.length === 0 ? <p class="muted">{word(lang, 'none')}</p> : null}
      {closed.length > 0 ? (
        <span class="paper-only muted">{word(lang, 'closed', { count: closed.length })}</span>
      ) : null}
      {closed.length > 0 ? (
        <details>
          <summary>{word(lang, 'closed', { count: closed.length })}</summary>
          <CardList cards={closed} view={view} lang={lang} />
        </details>
      ) : null}
    </section>
  );
}

/** The issues by how far they are, above them what cannot wait. */
export function Board({ view, lang }: BoardProps) {
  return (
    <>
      <h3>{word(lang, 'issues')}</h3>
      <Escalations view={view} lang={lang} />
      <div class="issue-board">
        {view.columns.map(({ id, name }) => (
          <Column id={id} name={name} view={view} lang={lang} />
        ))}
      </div>
    </>
  );
}
