import { useId } from 'preact/hooks';
import { gridWord } from './words.ts';

interface ToolsProps {
  lang: 'en' | 'zh';
  /** How many rows are selected; 0 in the head and in the blank row. */
  selected: number;
  letters: string;
  setLetters(letters: string): void;
  act(what: 'add' | 'duplicate' | 'delete' | 'up' | 'down' | 'details'): void;
}

/** What can be done with the rows of a grid, by buttons; each has its key. */
export function Tools({ lang, selected, letters, setLetters, act }: ToolsProps) {
  const help = useId();
  const button = (what: Parameters<typeof act>[0], label: string, text = label, from = 1, to = 1) => (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={selected < from || selected > to}
      onClick={() => act(what)}
    >
      {text}
    </button>
  );
  const many = selected > 1 ? gridWord(lang, 'deleteMany', { count: selected }) : gridWord(lang, 'delete');
  return (
    <div class="grid-tools">
      {button('add', gridWord(lang, 'add'), `+ ${gridWord(lang, 'add')}`, 0, Infinity)}
      {button('duplicate', gridWord(lang, 'duplicate'))}
      {button('delete', many, many, 1, Infinity)}
      {button('up', gridWord(lang, 'up'), '↑')}
      {button('down', gridWord(lang, 'down'), '↓')}
      {button('details', gridWord(lang, 'details'))}
      <input
        type="search"
        aria-label={gridWord(lang, 'find')}
        placeholder={gridWord(lang, 'find')}
        value={letters}
        onInput={(event) => setLetters(event.currentTarget.value)}
      />
      <details>
        <summary>{gridWord(lang, 'keys')}</summary>
        <p id={help}>{gridWord(lang, 'keyHelp')}</p>
      </details>
    </div>
  );
}
