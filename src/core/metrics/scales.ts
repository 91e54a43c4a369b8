import type { ConditionTerm } from '../playbook/values/condition.ts';
import { placedRows } from '../playbook/rows.ts';
import type { DocumentContext } from '../context.ts';
import { unitKey } from './conflicts.ts';
import { dashboardsOf } from './dashboards.ts';
import { scaleEnd } from './goal.ts';
import { COVERAGE, metricKey, READINESS } from './names.ts';

/** The lowest and highest value that a metric can have. */
export interface Scale {
  min: number;
  max: number;
}

/** Units of what lasts, which is never less than nothing. */
const TIMES = new Set(['s', 'sec', '秒', 'min', 'h', 'd', '周', '个月', 'week', 'weeks', 'month', 'months']);

/** Spans of time that may lie on either side of nothing. */
const SIGNED =
  /varia|devia|differen|delta|gap|slack|buffer|lead|ahead|early|late|delay|slip|chang|reduc|sav|差|余|变|减|缩|提前|延|节/;

/** Shares of a whole, and what is counted, by the last words of a name. What may exceed its whole, as utilisation, is none. */
const SHARE =
  /(?:adoption|attendance|compliance|participation|availability|uptime|pass rate|response rate|error rate|first time fix(?: rate)?|ftfr)$|(?:采用|参与|出勤|合格|通过|转化|修复|响应|合规|差错)率$/;
const COUNT =
  /(?:complaints|defects|errors|incidents|tickets)$|(?:投诉|差错|事故|故障|工单)(?:数|数量|量|次数)$/;

/** Ends of scales that dashboards declare, by the metric. */
function declaredScales({ programme }: DocumentContext): ReadonlyMap<string, Partial<Scale>> {
  const scales = new Map<string, Partial<Scale>>();
  for (const { row } of dashboardsOf(programme).flatMap((board) => placedRows(board, 'metrics'))) {
    const [min, max] = [row['scale-min'], row['scale-max']];
    const scale = {
      ...(typeof min === 'number' ? { min } : {}),
      ...(typeof max === 'number' ? { max } : {}),
    };
    for (const name of [row.id, row.name]) if (name !== undefined) scales.set(metricKey(name), scale);
  }
  return scales;
}

/** What is certain of a metric by its name and the unit of a value. */
function knownScale(metric: string, unit: string): Scale | null {
  const key = metricKey(metric);
  if (key === READINESS) return unit === '' ? { min: 6, max: 30 } : null;
  const words = metric.toLowerCase().replaceAll(/[-_]/g, ' ');
  if (unit === '%' && (key === COVERAGE || SHARE.test(words))) return { min: 0, max: 100 };
  const isCount = unit === '' && COUNT.test(words);
  const isTime = TIMES.has(unitKey(unit)) && !SIGNED.test(words);
  return isCount || isTime ? { min: 0, max: Infinity } : null;
}

/** The scale of the metric that a term speaks of, as a dashboard declares it, else as its name and unit say; null where nobody can tell. */
export function scaleOf(context: DocumentContext<any>, { metric, unit }: ConditionTerm): Scale | null {
  const declared = context.derived(declaredScales).get(metricKey(metric));
  const known = knownScale(metric, unit);
  const min = declared?.min ?? known?.min ?? null;
  const max = declared?.max ?? known?.max ?? scaleEnd(unit);
  return min === null && max === null ? null : { min: min ?? -Infinity, max: max ?? Infinity };
}
