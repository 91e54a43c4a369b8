/** True where an element has the letters in its text or among its owners, and is in the state, if one is asked for. */
export function matchesFilter(
  text: string,
  { owner = '', state: own = '' }: { owner?: string; state?: string },
  filter: string,
  state: string,
): boolean {
  const letters = filter.trim().toLowerCase();
  const found = letters === '' || `${text} ${owner}`.toLowerCase().includes(letters);
  return found && (state === '' || own === state);
}
