import type { DocumentContext } from '../../context.ts';
import type { StakeholdersData } from '../../generated/data.ts';
import type { Card } from '../../views/shapes/view.ts';
import { copiesTrend, scaleOf, type TrendWords } from '../trend-card.ts';
import { peopleOf } from './people.ts';

const SUPPORT: TrendWords = {
  label: { en: 'support index in {count} maps', zh: '{count} 份地图的支持指数' },
  otherScale: { en: '{count} of other people', zh: '{count} 份所列相关方不同' },
};

/** How the support index went over copies of a map of the same people: one who is added moves it without having moved. */
export function stakeholdersTrend(context: DocumentContext<StakeholdersData>): Card[] {
  return copiesTrend(context, [SUPPORT], (copy, playbook) => {
    const support = copy.scoreOf(playbook)?.inputs.support;
    return [
      {
        value: typeof support === 'number' ? support : null,
        scale: scaleOf(peopleOf(copy).map(({ row, name }) => row.id ?? name)),
      },
    ];
  });
}
