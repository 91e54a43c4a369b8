import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Bilingual, Lang } from '../../core/playbook/types.ts';
import { FEWEST_DRAWN, type Card, type ScoreNote, type ViewBase } from '../../core/views/shapes/view.ts';
import { readable } from './dates.ts';
import { Said } from './said.tsx';
import { Spark } from './spark.tsx';
import { word } from './text.ts';
import { trendText } from './trend.ts';

/** Facts above a picture: first the answer. */
export function Cards({ cards, lang }: { cards: Card[]; lang: Lang }) {
  if (cards.length === 0) return null;
  return (
    <ul class="cards" aria-label={word(lang, 'facts')}>
      {cards.map(({ value, label, detail, state, pointer, trend }) => (
        <li class={state ?? 'neutral'} data-pointer={pointer}>
          <b>{readable(lang, value)}</b>
          <span>{label}</span>
          {trend ? <Spark trend={trend} /> : null}
          {detail ? (
            <span>
              <Said text={detail} lang={lang} />
            </span>
          ) : null}
          {trend && trend.length >= FEWEST_DRAWN ? <span class="sr">{trendText(trend, lang)}</span> : null}
        </li>
      ))}
    </ul>
  );
}

/** How the document stands, with what is behind it on demand. */
function Standing({ note: { standing, lines, findings }, lang }: { note: ScoreNote; lang: Lang }) {
  const between = lang === 'zh' ? '；' : '; ';
  return (
    <>
      <p class="standing">{standing}</p>
      <details class="standing">
        <summary>{word(lang, 'behind')}</summary>
        <dl>
          {lines.map(({ label, text, places }) => (
            <>
              <dt>{label}</dt>
              <dd>
                {text}
                {places.map(({ text: said, pointer }, index) => (
                  <>
                    {index > 0 ? between : text === '' ? '' : lang === 'zh' ? '：' : ': '}
                    <span data-pointer={pointer}>
                      <Said text={said} lang={lang} />
                    </span>
                  </>
                ))}
              </dd>
            </>
          ))}
          {findings.length > 0 ? <dt>{word(lang, 'open')}</dt> : null}
          {findings.map(({ message, severity, pointer, line }) => (
            <dd data-pointer={pointer} data-line={line}>
              <b>{severity === 'error' ? '■' : '▲'}</b> <Said text={message} lang={lang} />
            </dd>
          ))}
        </dl>
      </details>
    </>
  );
}

/** Title, facts, picture. */
export function Frame({
  view,
  lang,
  subtitle,
  children,
}: {
  view: ViewBase;
  lang: Lang;
  subtitle?: string;
  children: ComponentChildren;
}) {
  return (
    <>
      <h2>{view.title}</h2>
      <p class="subtitle">{subtitle ?? readable(lang, view.subtitle)}</p>
      <Cards cards={view.cards} lang={lang} />
      {view.score ? <Standing note={view.score} lang={lang} /> : null}
      {children}
    </>
  );
}

/** What a picture says while it has nothing to show. */
export interface EmptyState {
  /** What is missing, as what to do. */
  text: Bilingual;
  /** What fills the picture when it is put into the document as it stands. */
  snippet?: Bilingual;
}

/** What to write where there is nothing to show, and how much of the document was not read. */
export function Empty({
  lang,
  text,
  snippet,
  notRead,
}: EmptyState & Pick<ViewBase, 'notRead'> & { lang: Lang }) {
  return (
    <div class="empty">
      <p>
        <b>{word(lang, 'empty')}</b> {text[lang]}
      </p>
      {notRead ? <p>{word(lang, 'notRead', { text: notRead })}</p> : null}
      {snippet ? (
        <pre tabIndex={0}>
          <code>{snippet[lang]}</code>
        </pre>
      ) : null}
    </div>
  );
}

/**
 * The same data as the picture, for the screen reader and for whoever prefers it.
 *
 * @param props.lazy true where a script can make the table when it is opened, which a page on paper cannot
 */
export function AsTable({ lang, lazy, table }: { lang: Lang; lazy: boolean; table(): ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{word(lang, 'table')}</summary>
      {open || !lazy ? table() : null}
    </details>
  );
}
