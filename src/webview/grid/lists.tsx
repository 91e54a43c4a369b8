import { useEffect, useRef } from 'preact/hooks';
import type { Intent } from '../../core/generated/intents.ts';
import type { ListGrid } from '../../service/preview/picture-messages.ts';
import { Grid } from './grid.tsx';
import { gridWord } from './words.ts';

interface ListsProps {
  lists: readonly ListGrid[];
  /** Another object with every state of the document. */
  state: object;
  lang: 'en' | 'zh';
  /** The pointer of the list that is worked in. */
  chosen: string | null;
  choose(pointer: string): void;
  /** Widths of the columns of a list, in pixels. */
  widthsOf(pointer: string): ReadonlyMap<string, number>;
  setWidth(pointer: string, column: string, width: number): void;
  /** Why the last edit was not made; ''. */
  notice: string;
  /** Asks for an edit; `at` is where a refusal is said. */
  edit(intent: Intent, at: string): void;
  inspect(pointer: string): void;
  speak(text: string): void;
}

/**
 * Edits one after the other: what is typed while one is on its way waits for its answer, since it is of a text that
 * will have changed then. What works on rows does not wait, since their numbers will have changed too.
 */
function useEdits({ state, notice, edit }: Pick<ListsProps, 'state' | 'notice' | 'edit'>) {
  const asked = useRef(false);
  const waiting = useRef<[Intent, string][]>([]);
  const ask = (intent: Intent, at: string): void => {
    if (asked.current && intent.type === 'set-cells') waiting.current.push([intent, at]);
    if (asked.current) return;
    asked.current = true;
    edit(intent, at);
  };
  useEffect(() => {
    asked.current = false;
    const next = waiting.current.shift();
    if (next) ask(...next);
  }, [state]);
  useEffect(() => {
    if (notice === '') return;
    asked.current = false;
    waiting.current = [];
  }, [notice]);
  return ask;
}

/** The lists of a document, one of them as a grid. */
export function Lists({ lists, lang, chosen, choose, widthsOf, setWidth, ...rest }: ListsProps) {
  const list = lists.find(({ pointer }) => pointer === chosen) ?? lists[0];
  const edit = useEdits(rest);
  if (!list) return null;
  const { pointer } = list;
  return (
    <>
      <div class="grid-lists" role="group" aria-label={gridWord(lang, 'lists')}>
        {lists.map((one) => (
          <button type="button" aria-pressed={one === list} onClick={() => choose(one.pointer)}>
            {one.name} <span class="muted">{one.rows.length}</span>
          </button>
        ))}
      </div>
      <Grid
        key={pointer}
        {...{ list, lang, edit }}
        notice={rest.notice}
        inspect={rest.inspect}
        speak={rest.speak}
        widths={widthsOf(pointer)}
        setWidth={(column, width) => setWidth(pointer, column, width)}
      />
    </>
  );
}
