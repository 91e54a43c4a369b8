import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../core/playbook/types.ts';
import { word } from './words.ts';

interface NoteFieldProps {
  lang: Lang;
  /** What the note is about. */
  name: string;
  /** What was typed before and is not written yet. */
  draft: string;
  /** The file whose log has it then. */
  file: string;
  keep(text: string): void;
  /** Writes a note. @returns why that was not done; null where it was */
  write(text: string): Promise<string | null>;
  /** Gives the focus back to the meeting. */
  leave(): void;
}

/** One line that goes into the log of the document. What is refused stays in the field. */
export function NoteField({ lang, name, draft, file, keep, write, leave }: NoteFieldProps) {
  const [isBusy, setBusy] = useState(false);
  const [written, setWritten] = useState('');
  const [fault, setFault] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.value = draft;
  }, []);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const text = input.current?.value.trim() ?? '';
    if (text === '' || isBusy) return;
    setBusy(true);
    setFault('');
    const refused = await write(text);
    setBusy(false);
    if (refused !== null) return setFault(refused);
    keep('');
    if (input.current) input.current.value = '';
    setWritten(text);
    leave();
  };
  return (
    <form class="meeting-note" onSubmit={(event) => void submit(event)}>
      <label>
        {word(lang, 'note')}
        <input
          ref={input}
          aria-label={word(lang, 'noteOf', { name })}
          maxLength={500}
          autocomplete="off"
          onInput={(event) => keep(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') leave();
          }}
        />
      </label>
      <button type="submit" aria-disabled={isBusy}>
        {word(lang, 'write')}
      </button>
      <p role="alert" class="late">
        {fault === '' ? '' : `▲ ${fault}`}
      </p>
      <p class="said" aria-live="polite">
        {written === '' || fault !== '' ? '' : `✓ ${word(lang, 'written', { file })}: ${written}`}
      </p>
    </form>
  );
}
