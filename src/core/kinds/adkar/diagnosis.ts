/** The elements of ADKAR in the order in which they are reached. Source: Hiatt, *ADKAR* (2006). */
export const ELEMENTS = ['awareness', 'desire', 'knowledge', 'ability', 'reinforcement'] as const;

/** An element of ADKAR. */
export type Element = (typeof ELEMENTS)[number];

/** Scores of 1 to 5 in the order of `ELEMENTS`; null where one is blank. */
export type Scores = readonly (number | null)[];

/** Where somebody, or a group, stands. */
export interface Diagnosis {
  /** `incomplete` where a blank stands before any element that holds up. */
  status: 'barrier' | 'incomplete' | 'clear';
  /** The element that holds up, or the first blank one; null where it is clear. */
  element: Element | null;
  /** All with the lowest score, which is not where to begin. */
  weakest: Element[];
  /** How many of the elements are reached before that one, in per cent. */
  progress: number;
}

/** Those asked, taken together. */
export interface Survey {
  /** How many are held up at each element, are clear, or left it open. */
  distribution: Record<Element | 'clear' | 'incomplete', number>;
  /** Where most are held up, of equally many the earlier; null where nobody is. */
  modal: Element | null;
  /** Mean score of each element, 1-5; null where nobody scored it. */
  means: Record<Element, number | null>;
  /** What the means alone would say. */
  meanBarrier: Element | null;
  /** Mean of how far each is, in per cent. */
  progress: number;
}

/**
 * Finds the first element that holds up.
 *
 * @param limit highest score that holds up, 1-5
 */
export function diagnose(scores: Scores, limit: number): Diagnosis {
  const at = ELEMENTS.findIndex((_, index) => (scores[index] ?? 0) <= limit);
  const known = scores.filter((score) => score !== null);
  const lowest = Math.min(...known);
  return {
    status: at === -1 ? 'clear' : (scores[at] ?? null) === null ? 'incomplete' : 'barrier',
    element: ELEMENTS[at] ?? null,
    weakest: ELEMENTS.filter((_, index) => scores[index] === lowest),
    progress: (100 * (at === -1 ? ELEMENTS.length : at)) / ELEMENTS.length,
  };
}

/** What several people say of themselves; null without anybody. Source: Prosci, whose group views count barriers. */
export function survey(people: readonly Scores[], limit: number): Survey | null {
  if (people.length === 0) return null;
  const distribution = {
    awareness: 0,
    desire: 0,
    knowledge: 0,
    ability: 0,
    reinforcement: 0,
    clear: 0,
    incomplete: 0,
  };
  const means: Survey['means'] = {
    awareness: null,
    desire: null,
    knowledge: null,
    ability: null,
    reinforcement: null,
  };
  let progress = 0;
  for (const scores of people) {
    const own = diagnose(scores, limit);
    distribution[
      own.status === 'barrier' && own.element ? own.element : own.status === 'clear' ? 'clear' : 'incomplete'
    ]++;
    progress += own.progress;
  }
  ELEMENTS.forEach((element, index) => {
    const known = people.flatMap((scores) => scores[index] ?? []);
    if (known.length > 0) means[element] = known.reduce((sum, score) => sum + score, 0) / known.length;
  });
  const modal = ELEMENTS.reduce((best, one) => (distribution[one] > distribution[best] ? one : best));
  const byMeans = diagnose(
    ELEMENTS.map((element) => means[element]),
    limit,
  );
  return {
    distribution,
    modal: distribution[modal] > 0 ? modal : null,
    means,
    meanBarrier: byMeans.status === 'barrier' ? byMeans.element : null,
    progress: progress / people.length,
  };
}

/**
 * How far the people of several groups are, 0-100, by headcount; null without a group. A group whose headcount nobody
 * knows weighs as much as the mean of the others (a convention).
 */
export function peopleValue(
  groups: readonly { headcount: number | null; progress: number }[],
): number | null {
  const known = groups.flatMap(({ headcount }) => headcount ?? []);
  const mean = known.length === 0 ? 1 : known.reduce((sum, one) => sum + one, 0) / known.length;
  const weightOf = ({ headcount }: { headcount: number | null }): number => headcount ?? mean;
  const total = groups.reduce((sum, group) => sum + weightOf(group), 0);
  if (total === 0) return null;
  return groups.reduce((sum, group) => sum + weightOf(group) * group.progress, 0) / total;
}
