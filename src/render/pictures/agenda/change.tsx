import { useRef, useState } from 'preact/hooks';
import type { AgendaItem, AgendaOwner } from '../../../core/agenda/types.ts';
import { dueKeyOf } from '../../../core/agenda/weekly-update.ts';
import type { Lang } from '../../../core/playbook/types.ts';
import type { IsoDate } from '../../../core/when/types.ts';
import type { AgendaTools } from './tools.ts';
import { word } from './words.ts';

interface ChangeProps extends Pick<AgendaTools, 'act'> {
  item: AgendaItem;
  people: readonly AgendaOwner[];
  today: IsoDate;
  lang: Lang;
}

/** What can be done with a line beside the tick: another day with its reason, another owner; and why its day is what it is. */
export function Change({ item, people, today, lang, act }: ChangeProps) {
  const { name, pointer, due, owners, edits, reason } = item;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const postpone = (event: SubmitEvent): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const [day, note] = [String(fields.get('due')), String(fields.get('note'))];
    const change = { state: '', progress: '', due: day, dueKey: dueKeyOf(item), note };
    act({ type: 'update-work', pointer, name, ...change, log: true, on: today });
    close();
  };
  const reassign = (to: string): void => {
    if (edits.owner) act({ type: 'set-value', pointer: edits.owner.pointer, value: to });
    close();
  };
  return (
    <>
      <button
        type="button"
        class="change"
        ref={button}
        aria-expanded={open}
        aria-label={word(lang, 'change-name', { name })}
        onClick={() => setOpen(!open)}
      >
        {word(lang, 'change')}
      </button>
      {open ? (
        <form
          aria-label={word(lang, 'change-name', { name })}
          onSubmit={postpone}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        >
          {edits.due && due !== null ? (
            <>
              <label>
                {word(lang, 'new-day')}
                <input type="date" name="due" required defaultValue={due} />
              </label>
              <label class="wide-field">
                {word(lang, 'reason')}
                <input name="note" required maxLength={500} />
              </label>
              <button type="submit">{word(lang, 'postpone')}</button>
            </>
          ) : null}
          {edits.owner ? (
            <label>
              {word(lang, 'give-to')}
              <select value={owners[0]?.id ?? ''} onChange={(event) => reassign(event.currentTarget.value)}>
                {owners.length === 0 ? <option value="">{word(lang, 'nobody')}</option> : null}
                {people.map((one) => (
                  <option value={one.id}>{one.name}</option>
                ))}
              </select>
            </label>
          ) : null}
          {reason === null ? null : <p class="details">{word(lang, 'why', { text: reason })}</p>}
        </form>
      ) : null}
    </>
  );
}
