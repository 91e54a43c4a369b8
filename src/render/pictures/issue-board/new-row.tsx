import { useContext } from 'preact/hooks';
import type { Place } from '../../../core/views/shapes/issue-board.ts';
import { InteractionContext } from '../../parts/target.tsx';

/** Adds what just came up by its name, in a panel alone; the rest is filled in where the row is opened. */
export function NewRow({ at, label }: { at: Place | null; label: string }) {
  const works = useContext(InteractionContext) !== null;
  if (!works || at === null) return null;
  return (
    <form class="entry" data-add={at.pointer}>
      <label>
        {label} <input name="name" required maxLength={200} autocomplete="off" />
      </label>
      <button type="submit">+</button>
    </form>
  );
}
