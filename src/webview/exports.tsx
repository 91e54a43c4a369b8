import { useState } from 'preact/hooks';
import { formats } from '../render/generated/formats.ts';
import { COPIES, type Copy } from './copy.ts';
import { word } from './words.ts';

/** What can be made of what is shown, and how it is asked for. */
export interface ExportTools {
  /** Ids of the formats that it can be exported as. */
  ids: readonly string[];
  /** Gives it as a file. */
  save(format: string): void;
  /** Rejects where the clipboard does not take it. */
  copy(kind: Copy): Promise<void>;
}

/** What came of copying. */
interface Said {
  kind: Copy;
  isCopied: boolean;
}

const nameOf = (format: string): string => formats.find(({ id }) => id === format)?.name ?? format;

/** Copies what is shown, or saves it; where the clipboard does not take it, says so and offers the file. */
export function Exports({ lang, tools: { ids, save, copy } }: { lang: 'en' | 'zh'; tools: ExportTools }) {
  const [said, setSaid] = useState<Said | null>(null);
  const has = new Set(ids);
  const label = (kind: Copy): string => (kind === 'markdown' ? nameOf(kind) : word(lang, kind));
  const kinds = (Object.keys(COPIES) as Copy[]).filter((kind) => has.has(COPIES[kind]));
  const files = formats.filter(({ id, panel }) => panel === 'file' && has.has(id));
  const ask = (kind: Copy): void => {
    setSaid(null);
    const tell = (isCopied: boolean) => (): void => setSaid({ kind, isCopied });
    copy(kind).then(tell(true), tell(false));
  };
  return (
    <>
      <span role="group" aria-label={word(lang, 'copyAs')} class="group">
        <span aria-hidden="true">{word(lang, 'copyAs')}</span>
        {kinds.map((kind) => (
          <button onClick={() => ask(kind)}>{label(kind)}</button>
        ))}
      </span>
      <span role="group" aria-label={word(lang, 'saveAs')} class="group">
        <span aria-hidden="true">{word(lang, 'saveAs')}</span>
        {files.map(({ id, name, description }) => (
          <button title={description[lang]} onClick={() => save(id)}>
            {name}
          </button>
        ))}
      </span>
      <span aria-live="polite">
        {said ? word(lang, said.isCopied ? 'copied' : 'notCopied', { what: label(said.kind) }) : ''}
      </span>
      {said && !said.isCopied ? (
        <span class="group">
          <button onClick={() => save(COPIES[said.kind])}>
            {word(lang, 'saveInstead', { what: nameOf(COPIES[said.kind]) })}
          </button>
        </span>
      ) : null}
    </>
  );
}
