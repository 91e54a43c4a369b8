import type { DocumentContext } from '../../context.ts';
import type { ResistanceData } from '../../generated/data.ts';
import type { Card } from '../../views/shapes/view.ts';
import { copiesTrend, type TrendWords } from '../trend-card.ts';
import { resistanceScore } from './score.ts';

const HANDLED: TrendWords = {
  label: { en: 'handled, of 100, in {count} registers', zh: '{count} 份登记册的处理得分，满分 100' },
};

/**
 * How well what is said was handled in each copy of a register. How much is said is no trend: where it is counted,
 * people stop saying it.
 */
export function resistanceTrend(context: DocumentContext<ResistanceData>): Card[] {
  return copiesTrend(context, [HANDLED], (copy) => [{ value: resistanceScore(copy)?.value ?? null }]);
}
