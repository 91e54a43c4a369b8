import { useContext } from 'preact/hooks';
import type { Lang } from '../../../core/playbook/types.ts';
import type { Place } from '../../../core/views/shapes/issue-board.ts';
import { InteractionContext } from '../../parts/target.tsx';
import { word } from './words.ts';

/** Adds what just came up by its name, in a panel alone; the rest is filled in where the row is opened. */
export function NewRow({ at, what, lang }: { at: Place | null; what: 'newIssue' | 'newRisk'; lang: Lang }) {
  const works = useContext(InteractionContext) !== null;
  if (!works || at === null) return null;
  return (
    <form class="entry" data-add={at.pointer}>
      <label>
        {word(lang, what)} <input name="name" required maxLength={200} autocomplete="off" />
      </label>
      <button type="submit">{word(lang, 'add')}</button>
    </form>
  );
}
