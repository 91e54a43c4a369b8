import { useEffect, useRef } from 'preact/hooks';
import type { Field, RowResult } from '../service/preview/edit-messages.ts';
import { word } from './words.ts';

interface InspectorProps {
  row: NonNullable<RowResult>;
  lang: 'en' | 'zh';
  /** Pointer of the field to begin with; null leaves the focus where it is. */
  focus: string | null;
  /** Pointer of the field whose value was refused. */
  faulty: string | null;
  set(field: Field, value: string): void;
  goToText(): void;
  /** Opens the menu of everything else beside the button. */
  more(button: Element): void;
  close(): void;
}

interface ControlProps extends Pick<InspectorProps, 'lang' | 'set'> {
  field: Field;
  title: string;
  isFaulty: boolean;
}

function Control({ field, title, lang, isFaulty, set }: ControlProps) {
  const { pointer, label, help, value, type, minimum, maximum, suggestions } = field;
  const shared = {
    'aria-label': `${title}: ${label}`,
    'data-field': pointer,
    'aria-invalid': isFaulty ? ('true' as const) : undefined,
    title: help || undefined,
    onChange: (event: Event) => {
      const { value: now, validity } = event.currentTarget as HTMLInputElement;
      // What is no number has no value here, and is not meant as none.
      if (validity.badInput) (event.currentTarget as HTMLInputElement).reportValidity();
      else if (now !== value || isFaulty) set(field, now);
    },
  };
  if (type === 'choice') {
    const known = value === '' || suggestions.some((one) => one.value === value);
    return (
      <select {...shared} value={value}>
        <option value="">–</option>
        {known ? null : <option value={value}>{value}</option>}
        {suggestions.map((one) => (
          <option value={one.value}>{one.label || one.value}</option>
        ))}
      </select>
    );
  }
  const list = suggestions.length > 0 ? `list${pointer.replaceAll('/', '-')}` : undefined;
  return (
    <>
      <input
        {...shared}
        key={value}
        // The browser would write a day as is usual where it comes from, which may be the month first.
        type={type === 'date' ? 'text' : type}
        placeholder={type === 'date' ? word(lang, 'dayForm') : undefined}
        defaultValue={value}
        min={minimum ?? undefined}
        max={maximum ?? undefined}
        list={list}
      />
      {list ? (
        <datalist id={list}>
          {suggestions.map((one) => (
            <option value={one.value}>{one.label}</option>
          ))}
        </datalist>
      ) : null}
    </>
  );
}

/** What is chosen in a picture, with everything that can be set in it; each change is written at once. */
export function Inspector({ row, lang, focus, faulty, set, goToText, more, close }: InspectorProps) {
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (focus === null) return;
    const wanted = root.current?.querySelector<HTMLElement>(`[data-field="${focus}"]`);
    (wanted ?? root.current?.querySelector<HTMLElement>('[data-field]'))?.focus();
  }, [focus]);
  return (
    <form
      ref={root}
      class="inspector"
      aria-label={row.title}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <header>
        <b>{row.title}</b>
        <span class="grow" />
        <button type="button" aria-haspopup="menu" onClick={(event) => more(event.currentTarget)}>
          {word(lang, 'more')}
        </button>
        <button type="button" onClick={goToText}>
          {word(lang, 'toText')}
        </button>
        <button type="button" aria-label={word(lang, 'close')} title={word(lang, 'close')} onClick={close}>
          ✕
        </button>
      </header>
      <div class="fields">
        {row.fields.map((field) => (
          <label key={field.pointer}>
            <span>{field.label}</span>
            <Control {...{ field, lang, set }} title={row.title} isFaulty={faulty === field.pointer} />
          </label>
        ))}
      </div>
      {row.why.length > 0 ? (
        <details>
          <summary>{word(lang, 'why')}</summary>
          <pre tabIndex={0}>{row.why.join('\n')}</pre>
        </details>
      ) : null}
    </form>
  );
}
