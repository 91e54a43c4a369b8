import type { Bilingual } from '../../playbook/types.ts';
import { round1 } from '../../score/rounding.ts';

/** What an item was found to be. */
export type Result = 'pass' | 'partial' | 'fail' | 'na';

/** What the answers of a checklist come to. */
export type Outcome = 'pass' | 'improve' | 'fail' | 'incomplete';

/** What one item says to the score. */
export interface Answer {
  /** Null while it is not answered. */
  result: Result | null;
  /** 1 where none is written. */
  weight?: number;
  critical?: boolean;
}

/** Share of its weight that a result brings; what does not apply counts on neither side. */
export const WORTH: Record<Exclude<Result, 'na'>, number> = { pass: 1, partial: 0.5, fail: 0 };

/** Lowest values of the bands (a convention). */
const [PASS, IMPROVE] = [90, 75];

/** Outcomes in the reader's words. */
export const OUTCOMES: Record<Outcome, Bilingual> = {
  pass: { en: 'passed', zh: '合格' },
  improve: { en: 'to improve', zh: '待改进' },
  fail: { en: 'failed', zh: '不合格' },
  incomplete: { en: 'incomplete', zh: '未完成' },
};

/**
 * Value 0-100, completion in per cent and outcome of a checklist (docs/scoring.md): Σ weight × result / Σ weight, where
 * what does not apply or is not answered is left out. An item that is critical and fails fails the whole.
 *
 * @returns value null where nothing counts, outcome null where nothing but what does not apply is answered
 */
export function outcomeOf(answers: readonly Answer[]): {
  value: number | null;
  completion: number;
  outcome: Outcome | null;
} {
  const answered = answers.filter(({ result }) => result !== null).length;
  const completion = answers.length === 0 ? 0 : round1((100 * answered) / answers.length);
  let [sum, weights] = [0, 0];
  for (const { result, weight = 1 } of answers) {
    if (result === null || result === 'na') continue;
    sum += weight * WORTH[result];
    weights += weight;
  }
  const value = weights === 0 ? null : round1((100 * sum) / weights);
  const isKnockedOut = answers.some(({ result, critical }) => critical === true && result === 'fail');
  const outcome = isKnockedOut ? 'fail' : answered < answers.length ? 'incomplete' : bandOf(value);
  return { value, completion, outcome };
}

function bandOf(value: number | null): Outcome | null {
  if (value === null) return null;
  if (value >= PASS) return 'pass';
  return value >= IMPROVE ? 'improve' : 'fail';
}
