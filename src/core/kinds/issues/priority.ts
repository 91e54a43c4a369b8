/** Priority of an issue, the first to be dealt with first. */
export type Priority = 'P1' | 'P2' | 'P3' | 'P4';

const URGENCY = new Map([
  ['high', 3],
  ['medium', 2],
  ['low', 1],
]);
const IMPACT = new Map([...URGENCY, ['network', 3], ['multiple', 2], ['single', 1]] as const);

const PRIORITIES = ['P1', 'P2', 'P3', 'P4'] as const;

/**
 * Priority by the matrix: 7 less urgency and impact, each 1-3, no lower than P4; what breaks a law or a safety rule is
 * at least P2 (docs/scoring.md). Null where urgency or impact is not said in words that the matrix has.
 */
export function priorityByMatrix(
  urgency: string | undefined,
  impact: string | undefined,
  category: string | undefined,
): Priority | null {
  const [soon, wide] = [URGENCY.get(urgency ?? ''), IMPACT.get(impact ?? '')];
  if (soon === undefined || wide === undefined) return null;
  const lowest = category === 'compliance' ? 2 : 4;
  return PRIORITIES[Math.min(7 - soon - wide, lowest) - 1] ?? null;
}

/** The priority that an author typed; null for words that are none of the four. */
export function declaredPriority(text: string | undefined): Priority | null {
  return PRIORITIES.find((priority) => priority === text) ?? null;
}
