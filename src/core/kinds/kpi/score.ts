import type { DocumentContext } from '../../context.ts';
import type { KpiData } from '../../generated/data.ts';
import type { Bilingual } from '../../playbook/types.ts';
import { round1 } from '../../score/rounding.ts';
import type { Score } from '../../score/types.ts';
import { dashboard, weightsOf, type Part } from './dashboard.ts';
import { measuresOf, type Measure } from './measures.ts';

const INPUTS: Record<string, Bilingual> = {
  leading: { en: 'leading metrics', zh: '领先指标' },
  lagging: { en: 'lagging metrics', zh: '滞后指标' },
  met: { en: 'metrics met', zh: '已达成的指标' },
  measured: { en: 'metrics measured', zh: '有读数的指标' },
};

/** What a reader calls an input of the score. */
export function kpiInput(input: string): Bilingual {
  return INPUTS[input] ?? { en: input, zh: input };
}

const round4 = (value: number): number => Math.round(value * 10_000) / 10_000;

const rounded = ({ value, met, measured }: Part) => ({
  value: value === null ? null : round1(value),
  met,
  measured,
});

/** The metric whose rest of the way weighs most, and what reaching its target adds. */
function raiseOf(measures: readonly Measure[], lang: 'en' | 'zh'): Score['raise'] {
  const weights = weightsOf(measures);
  const measured = measures.flatMap((measure, index) => {
    const progress = measure.state?.progress ?? null;
    return progress === null ? [] : [{ measure, progress, weight: weights[index] ?? 0 }];
  });
  const total = measured.reduce((sum, { weight }) => sum + weight, 0);
  const rest = measured.map(({ measure, progress, weight }) => ({
    measure,
    gain: round1((100 * weight * (1 - Math.min(1, Math.max(0, progress)))) / (total || 1)),
  }));
  const most = rest.reduce<(typeof rest)[number] | null>(
    (best, one) => (one.gain > (best?.gain ?? 0) ? one : best),
    null,
  );
  if (!most) return null;
  const { measure, gain } = most;
  const text =
    lang === 'zh' ? `“${measure.name}”达到目标可加 ${gain}` : `${measure.name} at its target adds ${gain}`;
  return { pointer: measure.pointer, gain, text };
}

/** What the metrics of a dashboard have reached; null without one. */
export function kpiScore(context: DocumentContext<KpiData>): Score | null {
  const { lang } = context;
  const measures = context.derived(measuresOf);
  const result = dashboard(
    measures.map(({ role, state, weight }) => ({
      role,
      weight,
      progress: state?.progress ?? null,
      met: state?.status === 'met',
    })),
  );
  if (!result) return null;
  const { value, coverage, met, measured, leading, lagging } = result;
  return {
    model: 'kpi/dashboard',
    value: value === null ? null : round1(value),
    band: value === null ? 'insufficient' : null,
    missing: measures.flatMap(({ pointer, current }) => (current ? [] : [`${pointer}/current`])),
    inputs: {
      leading: leading.value && round1(leading.value),
      lagging: lagging.value && round1(lagging.value),
      met,
      measured,
    },
    raise: value === null ? null : raiseOf(measures, lang),
    formula:
      lang === 'zh'
        ? '100 × 有读数指标的进度（0–1，从基线到目标）按权重平均；有读数的权重不足一半时不给分'
        : '100 × weighted mean of the progress, 0–1, from baseline to target, over the metrics measured; none below half of the weight',
    met,
    measured,
    coverage: round4(coverage),
    leading: rounded(leading),
    lagging: rounded(lagging),
    rows: measures.map(({ row, name, state }) => ({
      id: row.id ?? String(name),
      progress: state?.progress == null ? null : round4(state.progress),
      status: state?.status ?? null,
    })),
  };
}
