import type { DocumentContext } from '../../context.ts';
import type { KpiData } from '../../generated/data.ts';
import { metricKey } from '../../metrics/names.ts';
import type { Card } from '../../views/shapes/view.ts';
import { copiesTrend, scaleOf, type TrendWords } from '../trend-card.ts';
import { measuresOf } from './measures.ts';

const MET: TrendWords = {
  label: { en: 'metrics met in {count} dashboards', zh: '{count} 份仪表盘中已达成的指标数' },
  otherScale: { en: '{count} with other metrics', zh: '{count} 份指标不同' },
};

/** How many metrics were met in each copy of a dashboard with the same metrics; of one without a reading nobody knows. */
export function kpiTrend(context: DocumentContext<KpiData>): Card[] {
  return copiesTrend(context, [MET], (copy) => {
    const measures = copy.derived(measuresOf);
    const isRead = measures.some(({ current }) => current !== null);
    return [
      {
        value: isRead ? measures.filter(({ state }) => state?.status === 'met').length : null,
        scale: scaleOf(measures.map(({ name }) => metricKey(name))),
      },
    ];
  });
}
