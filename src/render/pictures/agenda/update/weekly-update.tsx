import { useEffect, useRef } from 'preact/hooks';
import type { AgendaItem } from '../../../../core/agenda/types.ts';
import type { RowAnswer } from '../../../../core/agenda/weekly-update.ts';
import type { Lang } from '../../../../core/playbook/types.ts';
import type { AgendaView } from '../../../../core/views/shapes/agenda.ts';
import type { AgendaTools } from '../tools.ts';
import { Card } from './card.tsx';
import { answeredPass, begun, NO_PASS, placeOf, sorted, type UpdateFault } from './pass.ts';
import { countText } from './said.ts';
import { Summary } from './summary.tsx';
import { word } from './words.ts';

interface PassProps {
  view: AgendaView;
  rows: readonly AgendaItem[];
  tools: AgendaTools;
  lang: Lang;
}

/** The button that begins a weekly update, and what the last one wrote. */
export function UpdateButton({ rows, tools, lang, isBack }: Omit<PassProps, 'view'> & { isBack: boolean }) {
  const { pass, setPass } = tools;
  const root = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // After the last row there is no button any more.
    if (isBack) (root.current?.querySelector('button') ?? root.current)?.focus();
  }, []);
  const { answered } = sorted(pass, rows);
  return (
    <p class="weekly" ref={root} tabIndex={-1}>
      {rows.length > 0 ? (
        <button type="button" onClick={() => setPass(begun(pass, rows))}>
          {word(lang, 'weekly')}{' '}
          <span class="muted">
            {answered.length > 0
              ? word(lang, 'answered', { count: answered.length, all: rows.length })
              : rows.length}
          </span>
        </button>
      ) : null}{' '}
      <span role="status">{pass.written}</span>
    </p>
  );
}

/** A weekly update: one row after the other, then all answers, which are written in one step. */
export function WeeklyUpdate({ view: { today, isWhole }, rows, tools, lang }: PassProps) {
  const { pass, setPass, update } = tools;
  const at = placeOf(pass, rows);
  const item = rows[at];
  const { answered, changed, left } = sorted(pass, rows);
  const go = (to: AgendaItem | undefined): void => setPass({ ...pass, at: to?.pointer ?? null });
  const leave = (): void => setPass({ ...pass, isOpen: false });
  const answer = async (own: AgendaItem, given: RowAnswer | null): Promise<string | null> => {
    const refused = given && (await update([{ item: own, answer: given }], today, false));
    if (refused) return refused.reason;
    setPass(answeredPass(pass, rows, own, given));
    return null;
  };
  const write = async (): Promise<UpdateFault | null> => {
    const refused = await update(answered, today, true);
    const said = countText(answered, 0, today, lang);
    if (!refused) setPass({ ...NO_PASS, written: word(lang, 'written', { said }) });
    return refused;
  };
  return (
    <section
      class="update"
      aria-label={word(lang, 'weekly')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <header>
        <h3>{word(lang, 'weekly')}</h3>
        <span class="muted">
          {item ? word(lang, 'position', { at: at + 1, all: rows.length }) : word(lang, 'check')}
        </span>
        <button type="button" onClick={leave} title={word(lang, 'leave')} aria-label={word(lang, 'leave')}>
          ✕
        </button>
      </header>
      <div class="pace" aria-hidden="true">
        <span style={{ width: `${(100 * at) / rows.length}%` }} />
      </div>
      {item ? (
        <Card
          key={item.pointer}
          {...{ item, at, isWhole, today, lang }}
          all={rows.length}
          given={pass.answers.get(item.pointer)?.answer ?? null}
          isChanged={changed.includes(item)}
          answer={(given) => answer(item, given)}
          back={at > 0 ? () => go(rows[at - 1]) : null}
        />
      ) : (
        <Summary
          {...{ answered, changed, today, lang, write }}
          left={left.length}
          open={go}
          back={() => go(rows.at(-1))}
        />
      )}
    </section>
  );
}
