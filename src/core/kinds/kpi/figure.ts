import type { DocumentContext } from '../../context.ts';
import type { KpiData } from '../../generated/data.ts';
import { measuresOf } from './measures.ts';

/** How many metrics are met, of all: beside a mean, which hides those that are not. */
export function metFigure(context: DocumentContext<KpiData>): string | null {
  const measures = context.derived(measuresOf);
  if (measures.length === 0) return null;
  const met = measures.filter(({ state }) => state?.status === 'met').length;
  return context.lang === 'zh' ? `已达成：${met} / ${measures.length}` : `met: ${met} of ${measures.length}`;
}
