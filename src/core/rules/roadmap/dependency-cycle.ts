import { defineRule } from '../../lint/define.ts';
import type { Lang } from '../../playbook/types.ts';

/** Nobody reads more names than that. */
const MOST_NAMES = 20;

function inShort(chain: readonly string[], lang: Lang): string {
  const left = (chain.length - MOST_NAMES - 1).toLocaleString('en-US');
  const more = lang === 'zh' ? `……另有 ${left} 项……` : `… ${left} more …`;
  const names =
    chain.length <= MOST_NAMES + 1 ? chain : [...chain.slice(0, MOST_NAMES), more, ...chain.slice(-1)];
  return names.join(' → ');
}

export default defineRule({
  id: 'dependency-cycle',
  kinds: ['roadmap'],
  severity: 'error',
  effort: 15,
  messages: {
    default: {
      en: 'These rows wait for each other in a circle: {cycle}. Remove one After',
      zh: '这些行互相等待，形成循环：{cycle}。请去掉其中一个前置活动',
    },
  },
  why: { en: 'Work that waits for itself never starts', zh: '等待自己的工作永远无法开始' },
  fix: { en: 'Remove one link of the circle', zh: '去掉循环中的一个前置活动' },
  source: { en: 'critical path method', zh: '关键路径法' },
  check({ schedule, report }) {
    for (const cycle of schedule.cycles) {
      const [first] = cycle;
      if (first === undefined) continue;
      const chain = cycle.map((pointer) => schedule.byPointer.get(pointer)?.name ?? '');
      const closed = [...chain, chain[0] ?? first];
      report(first, { cycle: { en: inShort(closed, 'en'), zh: inShort(closed, 'zh') } });
    }
  },
});
