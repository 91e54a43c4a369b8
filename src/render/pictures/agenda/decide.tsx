import { useRef, useState } from 'preact/hooks';
import type { AgendaItem, AgendaOwner, Decision } from '../../../core/agenda/types.ts';
import type { SetCells } from '../../../core/edits/intents/set-cells.ts';
import { inWords } from '../../../core/message.ts';
import type { Lang } from '../../../core/playbook/types.ts';
import type { IsoDate } from '../../../core/when/types.ts';
import type { AgendaTools } from './tools.ts';
import { word } from './words.ts';

/** A sign beside the word, so that colour is not the only one. */
const SIGNS: Record<Decision, string> = { go: '✓', conditional: '◐', 'no-go': '✕' };

/** What somebody says who decides; '' for what is not said. */
export interface Answer {
  decision: Decision;
  on: string;
  conditions: string;
  /** Id of who decides. */
  by: string;
}

/** The cells of the row of a gate that say a decision, as far as its table has columns for that; written in one step. */
export function decisionCells(item: AgendaItem, { decision, on, conditions, by }: Answer): SetCells | null {
  const [, pointer, index] = /^(.*)\/(\d+)$/.exec(item.pointer) ?? [];
  const { decision: places, owner } = item.edits;
  const written = places?.decision?.values.find((one) => one.decision === decision)?.written;
  if (pointer === undefined || index === undefined || written === undefined) return null;
  const wasBy = item.owners.map(({ id }) => id).join();
  const said: [column: string, text: string, isWritten: boolean][] = [
    ['decision', written, true],
    ['decided-on', on, places?.decidedOn !== undefined],
    ['conditions', conditions, places?.conditions !== undefined && conditions !== ''],
    ['decider', by, owner !== null && by !== '' && by !== wasBy],
  ];
  return {
    pointer,
    cells: Object.fromEntries(
      said.flatMap(([column, text, isWritten]) => (isWritten ? [[`${index}/${column}`, text]] : [])),
    ),
  };
}

interface DecideProps extends Pick<AgendaTools, 'act'> {
  item: AgendaItem;
  people: readonly AgendaOwner[];
  today: IsoDate;
  lang: Lang;
}

/** The way from the line of a gate to its decision: what, on which day, on which condition, by whom. */
export function Decide({ item, people, today, lang, act }: DecideProps) {
  const { name, owners, edits } = item;
  const { decidedOn, conditions, decision } = edits.decision ?? {};
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Decision | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    setChosen(null);
    button.current?.focus();
  };
  const write = (event: SubmitEvent): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const text = (field: string): string => String(fields.get(field) ?? '').trim();
    if (chosen === null) return;
    const cells = decisionCells(item, {
      decision: chosen,
      on: text('on'),
      conditions: text('conditions'),
      by: text('by'),
    });
    if (cells) act({ type: 'set-cells', ...cells });
    close();
  };
  const lacking = [
    decidedOn ? '' : word(lang, 'decided-on'),
    conditions || chosen !== 'conditional' ? '' : word(lang, 'conditions'),
  ].filter(Boolean);
  return (
    <>
      <button
        type="button"
        class="change"
        ref={button}
        aria-expanded={open}
        aria-label={word(lang, 'decide-name', { name })}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {word(lang, 'decide')}
      </button>
      {open ? (
        <form
          class="decide"
          aria-label={word(lang, 'decide-name', { name })}
          onSubmit={write}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        >
          <fieldset>
            <legend>{word(lang, 'decision')}</legend>
            {decision?.values.map((one) => (
              <label>
                <input
                  type="radio"
                  name="decision"
                  required
                  checked={chosen === one.decision}
                  onChange={() => setChosen(one.decision)}
                />
                {SIGNS[one.decision]} {word(lang, one.decision)}
              </label>
            ))}
          </fieldset>
          {decidedOn ? (
            <label>
              {word(lang, 'decided-on')}
              <input type="date" name="on" required defaultValue={today} />
            </label>
          ) : null}
          {conditions ? (
            <label class="wide-field">
              {word(lang, 'conditions')}
              <input name="conditions" required={chosen === 'conditional'} maxLength={500} />
            </label>
          ) : null}
          {edits.owner ? (
            <label>
              {word(lang, 'decided-by')}
              <select name="by" defaultValue={owners[0]?.id ?? ''}>
                {owners.length === 0 ? <option value="">{word(lang, 'nobody')}</option> : null}
                {people.map((one) => (
                  <option value={one.id} selected={one.id === owners[0]?.id}>
                    {one.name}
                  </option>
                ))}
              </select>
            </label>
          ) : null}
          <button type="submit">{word(lang, 'write-decision')}</button>
          {lacking.length > 0 ? (
            <p class="details">{word(lang, 'no-column', { names: inWords(lacking, lang) })}</p>
          ) : null}
        </form>
      ) : null}
    </>
  );
}
