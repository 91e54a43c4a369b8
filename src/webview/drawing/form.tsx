import { useEffect, useRef, useState } from 'preact/hooks';
import type { Gesture } from '../bar-gestures.ts';
import { word } from '../words.ts';
import type { Action } from './actions.ts';

interface FormProps {
  action: Exclude<Action, { needs: 'nothing' }>;
  lang: 'en' | 'zh';
  dated: boolean;
  act(gesture: Gesture): void;
  close(): void;
}

const DAY = '[0-9]{4}-[0-9]{2}-[0-9]{2}';

/** What a new row, or what is done with a row, needs to know. */
export function ActionForm({ action, lang, dated, act, close }: FormProps) {
  const root = useRef<HTMLFormElement>(null);
  const [first] = action.needs === 'row' ? action.rows : [];
  const [row, setRow] = useState(first?.pointer ?? '');
  const [name, setName] = useState('');
  const [days, setDays] = useState(action.needs === 'name' ? [action.start, action.end] : []);
  const [start = '', end = ''] = days;
  useEffect(() => root.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const done = (): void => {
    if (action.needs === 'row') return act(action.gesture(row));
    const { list: pointer, within } = action;
    // What has one day only ends on it.
    const last = action.start === action.end ? start : end;
    act({
      intents: [{ type: 'place-row', pointer, name, start, end: last, within }],
      spoken: word(lang, 'added', { name }),
    });
  };
  const dayField = (label: string, index: number) => (
    <label>
      <span>{label}</span>
      <input
        value={days[index]}
        pattern={DAY}
        required
        placeholder={word(lang, 'dayForm')}
        onInput={(event) => setDays(days.with(index, event.currentTarget.value))}
      />
    </label>
  );
  return (
    <form
      ref={root}
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      {action.needs === 'row' ? (
        <label>
          <span>{word(lang, action.id)}</span>
          <select value={row} onChange={(event) => setRow(event.currentTarget.value)}>
            {action.rows.map((one) => (
              <option value={one.pointer}>{one.name}</option>
            ))}
          </select>
        </label>
      ) : (
        <>
          <label>
            <span>{word(lang, 'name')}</span>
            <input value={name} required onInput={(event) => setName(event.currentTarget.value)} />
          </label>
          {dated ? dayField(word(lang, action.start === action.end ? 'dayOf' : 'firstDay'), 0) : null}
          {dated && action.start !== action.end ? dayField(word(lang, 'lastDay'), 1) : null}
        </>
      )}
      <p>
        <button type="submit">{word(lang, action.needs === 'row' ? 'apply' : 'add')}</button>
        <button type="button" onClick={close}>
          {word(lang, 'cancel')}
        </button>
      </p>
    </form>
  );
}
