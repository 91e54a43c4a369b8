import type { Card } from '../../views/shapes/view.ts';
import { copiesTrend, scaleOf, type TrendWords } from '../trend-card.ts';
import { judgedItems, type ChecklistContext } from './items.ts';
import { outcomeOf } from './outcome.ts';

const SCORE: TrendWords = {
  label: { en: 'scores of {count} checks', zh: '{count} 次检查的得分' },
  otherScale: { en: '{count} of another place or with other items', zh: '{count} 份地点或检查项不同' },
};

/** How the score went over complete checks of one place by the same items; of one half done nobody knows. */
export function checklistTrend(context: ChecklistContext): Card[] {
  return copiesTrend(context, [SCORE], (copy) => {
    const { site, sop } = copy.data;
    const items = judgedItems(copy);
    const { value, completion } = outcomeOf(items);
    return [
      {
        value: completion === 100 ? value : null,
        scale: scaleOf([`${site}`, `${sop}`, ...items.map(({ name, weight }) => `${name} ${weight}`)]),
      },
    ];
  });
}
