import type { View } from '../core/generated/views.ts';
import { pictureOf } from '../render/page.tsx';
import { ownersIn } from '../render/parts/owners.ts';
import type { FilterChoices } from '../render/pictures/picture.ts';

/** What a person wants to see; '' is everything. */
export interface Filter {
  text: string;
  owner: string;
  phase: string;
  state: string;
}

export const NO_FILTER: Filter = { text: '', owner: '', phase: '', state: '' };

/** What an element of a picture says of itself. */
export interface Filtered {
  text: string;
  owner?: string;
  phase?: string;
  state?: string;
}

/** True where an element has the letters in its text or among its owners, and is what was chosen. */
export function matchesFilter(
  { text, owner = '', phase = '', state = '' }: Filtered,
  filter: Filter,
): boolean {
  const letters = filter.text.trim().toLowerCase();
  return (
    (letters === '' || `${text} ${owner}`.toLowerCase().includes(letters)) &&
    (filter.owner === '' || ownersIn(owner).includes(filter.owner)) &&
    (filter.phase === '' || phase === filter.phase) &&
    (filter.state === '' || state === filter.state)
  );
}

/** What can be chosen in a picture; null where it is none that is filtered. */
export function choicesOf(view: View): FilterChoices | null {
  return pictureOf(view).choices?.(view) ?? null;
}
