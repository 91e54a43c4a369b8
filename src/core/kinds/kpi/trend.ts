import type { DocumentContext } from '../../context.ts';
import type { KpiData } from '../../generated/data.ts';
import { metricKey } from '../../metrics/names.ts';
import type { Bilingual } from '../../playbook/types.ts';
import type { Card } from '../../views/shapes/view.ts';
import { unitKey } from '../../metrics/conflicts.ts';
import { seriesOf, type Observation, type Step } from '../../score/series.ts';
import { copiesOf, copiesTrend, leftOutText, scaleOf, type TrendWords } from '../trend-card.ts';
import { measuresOf } from './measures.ts';

const MET: TrendWords = {
  label: { en: 'metrics met in {count} dashboards', zh: '{count} 份仪表盘中已达成的指标数' },
  otherScale: { en: '{count} with other metrics', zh: '{count} 份指标不同' },
};

const OTHER_UNIT: Bilingual = { en: '{count} in another unit', zh: '{count} 份单位不同' };

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

/** How a metric went over copies of its dashboard. */
export interface CopiesWay {
  steps: Step[];
  /** What is no step, in words; null where all are. */
  left: string | null;
}

/**
 * Ways over the copies of a dashboard by the key of their metric. A metric with dated readings of its own tells its way
 * itself; where copies write it in another unit than this one, they are no step.
 */
export function waysOf(context: DocumentContext<KpiData>): ReadonlyMap<string, CopiesWay> {
  const ways = new Map<string, CopiesWay>();
  const copies = copiesOf(context).map(({ playbook, day, context: copy }) => ({
    playbook,
    day,
    measures: new Map(copy?.derived(measuresOf).map((one) => [metricKey(one.name), one])),
  }));
  const own = copies.find(({ playbook }) => playbook === context.playbook);
  for (const [key, measure] of own?.measures ?? []) {
    if (measure.readings.some(({ date }) => date !== null)) continue;
    const observed = ({ playbook, day, measures }: (typeof copies)[number]): Observation => {
      const { current = null } = measures.get(key) ?? {};
      const { path } = playbook;
      const scale = current ? unitKey(current.unit) : measure.current ? unitKey(measure.current.unit) : '';
      return { path, date: day, value: current?.value ?? null, scale };
    };
    const last = own && observed(own);
    const series = last && seriesOf(copies.map(observed), last);
    if (!series || series.steps.length < 2) continue;
    ways.set(key, { steps: series.steps, left: leftOutText(series, context.lang, OTHER_UNIT) });
  }
  return ways;
}
