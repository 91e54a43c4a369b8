import type { View } from '../core/generated/views.ts';

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

const names = (owners: string): string[] => owners.split(/\s*,\s*/).filter(Boolean);

/** True where an element has the letters in its text or among its owners, and is what was chosen. */
export function matchesFilter(
  { text, owner = '', phase = '', state = '' }: Filtered,
  filter: Filter,
): boolean {
  const letters = filter.text.trim().toLowerCase();
  return (
    (letters === '' || `${text} ${owner}`.toLowerCase().includes(letters)) &&
    (filter.owner === '' || names(owner).includes(filter.owner)) &&
    (filter.phase === '' || phase === filter.phase) &&
    (filter.state === '' || state === filter.state)
  );
}

const distinct = (values: string[]): string[] => [...new Set(values)].filter(Boolean).sort();

/** What can be chosen in a picture; null where it is none that is filtered. */
export function choicesOf(view: View): { owners: string[]; phases: string[] } | null {
  if (view.type === 'timeline') {
    const owners = view.lanes.flatMap(({ bars }) => bars.flatMap(({ owner }) => names(owner ?? '')));
    return { owners: distinct(owners), phases: view.lanes.map(({ name }) => name) };
  }
  if (view.type !== 'checklist') return null;
  type Item = (typeof view.sections)[number]['items'][number];
  const ownersOf = (item: Item): string[] => [...item.owners, ...item.children.flatMap(ownersOf)];
  const owners = view.sections.flatMap(({ items }) => items.flatMap(ownersOf));
  return { owners: distinct(owners), phases: view.sections.map(({ name }) => name) };
}
