import type { DocumentContext } from '../../context.ts';
import { lookAlikesOf } from '../../metrics/conflicts.ts';
import { metricsOf } from '../../metrics/metrics.ts';
import { COVERAGE, metricTitle, READINESS } from '../../metrics/names.ts';
import type { Metric, MetricUse } from '../../metrics/types.ts';
import type { Range } from '../../syntax/types.ts';
import { defineRule } from '../../lint/define.ts';

/** A metric that is promised or asked for and measured nowhere. */
interface Unmeasured {
  metric: Metric;
  uses: MetricUse[];
  /** A metric of a dashboard that is probably meant. */
  alike: Metric | null;
}

/** What a programme knows of itself, from its assessments and its milestones. */
const KNOWN = new Set([READINESS, COVERAGE]);

const isMeasured = ({ uses }: Metric): boolean => uses.some(({ role }) => role === 'dashboard');

/** What the vision and the gates of a programme with a dashboard speak of, and no dashboard measures. */
function unmeasuredIn(context: DocumentContext): Unmeasured[] {
  const metrics = [...context.derived(metricsOf).values()];
  if (!metrics.some(isMeasured)) return [];
  const alike = lookAlikesOf(metrics);
  return metrics.flatMap((metric): Unmeasured[] => {
    // The reference of a benefit or a win to its metric is the matter of dangling-reference.
    const uses = metric.uses.filter(({ role, isOver }) => (role === 'vision' || role === 'gate') && !isOver);
    const isAsked = metric.name !== '' && uses.length > 0 && !KNOWN.has(metric.key);
    if (!isAsked || isMeasured(metric) || metric.readings.length > 0) return [];
    const other = alike.get(metric);
    return [{ metric, uses, alike: other && isMeasured(other) ? other : null }];
  });
}

/** The name of the metric where a use writes it, else all that stands there. */
function placeOf({ playbook, metric }: MetricUse, pointer: string): Range {
  const { start, end } = playbook.locate(pointer);
  const at = playbook.syntax.text.slice(start, end).toLowerCase().lastIndexOf(metric.toLowerCase());
  return at < 0 ? { start, end } : { start: start + at, end: start + at + metric.length };
}

export default defineRule({
  id: 'metric-used-once',
  kinds: ['change', 'roadmap'],
  severity: 'info',
  effort: 15,
  messages: {
    default: {
      en: '{metric} is asked for here, but no dashboard of the programme measures it: add it as a row there, with baseline, target and owner',
      zh: '此处用到“{metric}”，但本项目的指标仪表盘没有衡量它：请在仪表盘中增加一行，写明基线、目标和责任人',
    },
    near: {
      en: '{metric} is asked for here, but the dashboard measures {near}: write one name for one metric, or add a row there',
      zh: '此处用到“{metric}”，而仪表盘衡量的是“{near}”：同一指标请用同一名称，否则请在仪表盘中增加一行',
    },
  },
  why: {
    en: 'What is promised and measured nowhere is never known to have come',
    zh: '承诺了却没有衡量的目标，无从得知是否实现',
  },
  fix: { en: 'Measure it in the dashboard', zh: '在仪表盘中衡量它' },
  source: { en: 'benefits management practice', zh: '收益管理实践' },
  check(context) {
    const { playbook, report } = context;
    for (const { metric, uses, alike } of context.derived(unmeasuredIn)) {
      const [first, ...others] = uses;
      if (first?.playbook !== playbook) continue;
      const pointer = first.role === 'gate' ? `${first.pointer}/criteria` : first.pointer;
      const measured = alike?.uses.filter(({ role }) => role === 'dashboard') ?? [];
      const params = { metric: metricTitle(metric.name), near: metricTitle(alike?.name ?? '') };
      report(pointer, params, {
        ...(alike ? { message: 'near' } : {}),
        range: placeOf(first, pointer),
        related: [...others, ...measured],
      });
    }
  },
});
