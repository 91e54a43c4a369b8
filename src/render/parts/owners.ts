/** The names in a list of owners that is written as one text, as `data-owner` has it. */
export function ownersIn(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Each owner once, in order of the names. */
export function distinct(owners: string[]): string[] {
  return [...new Set(owners)].filter(Boolean).sort();
}
