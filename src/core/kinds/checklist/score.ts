import { round1 } from '../../score/rounding.ts';
import type { Score } from '../../score/types.ts';
import { judgedItems, type ChecklistContext } from './items.ts';
import { outcomeOf, WORTH } from './outcome.ts';

/** What the answers come to; null without an item that is judged. */
export function checklistScore(context: ChecklistContext): Score | null {
  const zh = context.lang === 'zh';
  const items = judgedItems(context);
  if (items.length === 0) return null;
  const { value, completion, outcome } = outcomeOf(items);
  const counted = items.flatMap((item) =>
    item.result === null || item.result === 'na'
      ? []
      : { ...item, lost: item.weight * (1 - WORTH[item.result]) },
  );
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
  const [first] = counted.filter(({ lost }) => lost > 0).toSorted((a, b) => b.lost - a.lost);
  const count = (result: string): number => items.filter((item) => item.result === result).length;
  return {
    model: 'checklist/outcome',
    value,
    band: outcome,
    missing: items.flatMap(({ result, pointer }) => (result === null ? `${pointer}/result` : [])),
    inputs: { pass: count('pass'), partial: count('partial'), fail: count('fail'), na: count('na') },
    raise: first
      ? {
          pointer: first.pointer,
          gain: round1((100 * first.lost) / weights),
          text: zh ? `使“${first.name}”达到标准` : `make “${first.name}” meet its standard`,
        }
      : null,
    formula: zh
      ? '100 × Σ 权重 × 结果 ÷ Σ 权重；合格 1，部分合格 0.5，不合格 0，不适用和未填不计。关键项不合格则整体不合格；90 分起合格，75 分起待改进（约定）'
      : '100 × Σ weight × result / Σ weight; pass 1, partial 0.5, fail 0, what does not apply or is blank is left out. A critical item that fails fails the whole; passed from 90, to improve from 75 (convention)',
    outcome,
    completion,
  };
}
