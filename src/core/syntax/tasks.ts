import { FACT_KEYS } from './fact-keys.ts';
import { inlineLine, type Definitions } from './inline-text.ts';
import { readFacts } from './task-facts.ts';
import { readOwners } from './task-owners.ts';
import { withoutRanges, wordsOf } from './task-words.ts';
import type { Range, Task, TaskOwner } from './types.ts';

const moved = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });

/** What a task says: its text, owners and facts, from the source of its first paragraph. */
export function readTask(
  source: string,
  offset: number,
  definitions: Definitions,
): Pick<Task, 'text' | 'owners' | 'maybeOwners' | 'facts' | 'spaced'> {
  const words = wordsOf(source);
  const { facts, spaced } = readFacts(source, words, offset, definitions);
  const places = facts.map(({ range }) => moved(range, -offset));
  const { owners, removed, maybe } = readOwners(words, places);
  const known = places.filter((_, index) => {
    const fact = facts[index];
    return fact?.notation === 'sign' || FACT_KEYS.has(fact?.key ?? '');
  });
  const text = inlineLine(withoutRanges(source, words, [...removed, ...known]), definitions);
  const place = (owner: TaskOwner): TaskOwner => ({
    ...owner,
    range: moved(owner.range, offset),
    nameRange: moved(owner.nameRange, offset),
  });
  return { text, owners: owners.map(place), maybeOwners: maybe.map(place), facts, spaced };
}
