import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'dependency-cycle',
  kinds: ['roadmap'],
  severity: 'error',
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
      const chain = cycle.map((pointer) => schedule.byPointer.get(pointer)?.name ?? pointer);
      report(first, { cycle: [...chain, chain[0]].join(' → ') });
    }
  },
});
