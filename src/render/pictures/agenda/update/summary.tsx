import { useEffect, useRef, useState } from 'preact/hooks';
import type { AgendaItem } from '../../../../core/agenda/types.ts';
import type { AnsweredRow } from '../../../../core/agenda/weekly-update.ts';
import type { Lang } from '../../../../core/playbook/types.ts';
import type { IsoDate } from '../../../../core/when/types.ts';
import type { UpdateFault } from './pass.ts';
import { answerText, countText } from './said.ts';
import { word } from './words.ts';

interface SummaryProps {
  answered: readonly AnsweredRow[];
  /** What was answered before its text changed. */
  changed: readonly AgendaItem[];
  left: number;
  today: IsoDate;
  lang: Lang;
  /** Asks about a row again. */
  open(item: AgendaItem): void;
  write(): Promise<UpdateFault | null>;
  back(): void;
}

/** All answers before they are written. */
export function Summary({ answered, changed, left, today, lang, open, write, back }: SummaryProps) {
  const [fault, setFault] = useState<UpdateFault | null>(null);
  const [isWriting, setWriting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const documents = new Set(answered.map(({ item }) => item.path)).size;
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (isWriting || answered.length === 0) return;
    setWriting(true);
    const refused = await write();
    setWriting(false);
    setFault(refused);
  };
  const line = (item: AgendaItem, said: string, isFaulty: boolean) => (
    <li class={isFaulty ? 'faulty' : undefined}>
      <button type="button" aria-label={word(lang, 'again', { name: item.name })} onClick={() => open(item)}>
        {item.name}
      </button>{' '}
      <span>{said}</span>
    </li>
  );
  return (
    <form aria-label={word(lang, 'check')} onSubmit={submit}>
      <h4 ref={heading} tabIndex={-1}>
        {answered.length === 0 ? word(lang, 'no-answers') : countText(answered, left, today, lang)}
      </h4>
      <ul>
        {changed.map((item) => line(item, `▲ ${word(lang, 'changed')}`, true))}
        {answered.map((row) =>
          line(row.item, answerText(row, today, lang), fault?.item?.pointer === row.item.pointer),
        )}
      </ul>
      <p role="alert" class="fault">
        {fault ? `${fault.item ? `${fault.item.name}: ` : ''}${fault.reason}` : ''}
      </p>
      <div class="buttons">
        <button type="button" onClick={back}>
          {word(lang, 'back')}
        </button>
        {answered.length > 0 ? (
          <button type="submit" class="primary" aria-disabled={isWriting}>
            {documents === 1 ? word(lang, 'write') : word(lang, 'write-all', { count: documents })}
          </button>
        ) : null}
      </div>
    </form>
  );
}
