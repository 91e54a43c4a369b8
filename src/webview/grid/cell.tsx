import type { TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isIsoDate } from '../../core/when/dates.ts';
import { Said } from '../../render/parts/said.tsx';
import type { GridCell, GridColumn } from '../../service/preview/picture-messages.ts';

/** What is being typed into a cell. */
export interface Typing {
  /** What stands in it when it begins. */
  text: string;
  /** It was refused. */
  faulty: boolean;
}

/** Where the typing goes on once it is written. */
export type Onward = 'down' | 'right' | 'left' | 'stay';

interface TypingFieldProps {
  typing: Typing;
  column: GridColumn;
  label: string;
  write(text: string, onward: Onward): void;
  cancel(): void;
}

const ONWARD: Record<string, Onward> = { Enter: 'down', Tab: 'right' };

/** The field of a cell that is being typed in; what is chosen from has its values below it. */
export function TypingField({ typing, column, label, write, cancel }: TypingFieldProps) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const done = useRef(false);
  // At once: the next key is on its way already.
  useLayoutEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  const once = (act: () => void): void => {
    if (done.current) return;
    done.current = true;
    act();
  };
  const shared = {
    ref: field,
    'aria-label': label,
    'aria-invalid': typing.faulty ? ('true' as const) : undefined,
    title: column.help || undefined,
    defaultValue: typing.text,
    onBlur: (event: TargetedFocusEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      const text = event.currentTarget.value;
      once(() => write(text, 'stay'));
    },
    onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      const { key, altKey, shiftKey, ctrlKey, metaKey, isComposing } = event;
      // The Enter that ends the choice of a character writes nothing.
      if (isComposing) return;
      const text = event.currentTarget.value;
      if (key === 'Escape') once(cancel);
      else if (ctrlKey || metaKey || (key !== 'Enter' && key !== 'Tab')) return;
      else if (key === 'Enter' && altKey) {
        event.currentTarget.setRangeText('\n', text.length, text.length, 'end');
        if (event.currentTarget instanceof HTMLTextAreaElement) event.currentTarget.rows += 1;
      } else once(() => write(text, key === 'Tab' && shiftKey ? 'left' : (ONWARD[key] ?? 'stay')));
      event.preventDefault();
    },
  };
  if (column.suggestions.length === 0 || typing.text.includes('\n'))
    return <textarea {...shared} rows={Math.max(1, typing.text.split('\n').length)} />;
  const values = `values-${column.key}`;
  return (
    <>
      <input {...shared} list={values} />
      <datalist id={values}>
        {column.suggestions.map(({ value, label: meaning }) => (
          <option value={value}>{meaning}</option>
        ))}
      </datalist>
    </>
  );
}

/** The class of a cell by what stands in it; a figure that has a name is words. */
export function classOf(column: GridColumn, { text, shown }: GridCell): string {
  return [column.numeric && shown === undefined ? 'num' : '', isIsoDate(text) ? 'date' : ''].join(' ').trim();
}

/** What a cell shows; of a long text its first lines. */
export function CellText({ cell, lang }: { cell: GridCell; lang: 'en' | 'zh' }) {
  const text = cell.shown ?? cell.text;
  return (
    <div class="cell" title={text.length > 40 ? text : undefined}>
      {text === '' ? '' : <Said text={text} lang={lang} />}
    </div>
  );
}
