import type { DocumentContext } from '../../context.ts';
import type { RoadmapData } from '../../generated/data.ts';
import type { Bilingual } from '../../playbook/types.ts';
import { round1 } from '../../score/rounding.ts';
import type { Score } from '../../score/types.ts';
import { roadmapCompleteness, roadmapParts } from './completeness.ts';
import { figuresOf, stepsCovered, TYPES } from './in-place.ts';

const ADVICE: Record<string, { en: string; zh: string; pointer: string }> = {
  kotter: {
    en: 'plan activities for the steps of Kotter not covered yet',
    zh: '为尚未覆盖的科特步骤安排活动',
    pointer: '/activities',
  },
  types: { en: 'add the phase types that are missing', zh: '补上缺少的阶段类型', pointer: '/phases' },
  gates: {
    en: 'give each transition a gate with criteria and a decider',
    zh: '为每次阶段转换设置带通过标准和决策人的评审点',
    pointer: '/gates',
  },
  milestones: {
    en: 'give each milestone a date, an owner and evidence',
    zh: '为每个里程碑写明日期、责任人和依据',
    pointer: '/milestones',
  },
  win: { en: 'plan a short-term win within six months', zh: '在六个月内安排一次速赢', pointer: '/wins' },
};

const PARTS: Record<string, Bilingual> = {
  kotter: { en: 'steps of Kotter covered', zh: '已覆盖的科特步骤' },
  types: { en: 'types of phases', zh: '阶段类型' },
  gates: { en: 'transitions with a gate', zh: '设有评审点的转换' },
  milestones: { en: 'complete milestones', zh: '信息完整的里程碑' },
  win: { en: 'early win', zh: '速赢' },
};

/** What a reader calls a part of the score, by its name in `inputs`. */
export function partOfRoadmap(input: string): Bilingual {
  return PARTS[input] ?? { en: input, zh: input };
}

/** How complete a roadmap is as a plan for a change; it says nothing of progress. */
export function roadmapScore(context: DocumentContext<RoadmapData>): Score {
  const { data, schedule, lang } = context;
  const figures = figuresOf(context);
  const [part, [points, most]] = Object.entries(roadmapParts(figures)).sort(
    ([, a], [, b]) => b[1] - b[0] - (a[1] - a[0]),
  )[0] ?? ['kotter', [0, 0]];
  const advice = ADVICE[part];
  return {
    model: 'roadmap/completeness',
    value: round1(roadmapCompleteness(figures)),
    band: null,
    missing: [],
    inputs: { ...figures },
    raise:
      advice && most > points
        ? { pointer: advice.pointer, gain: round1(most - points), text: advice[lang] }
        : null,
    formula:
      lang === 'zh'
        ? '100 ×（0.35 科特步骤 ÷ 8 + 0.15 阶段类型 ÷ 4 + 0.25 评审点 + 0.15 里程碑 + 0.10 速赢）（约定）'
        : '100 × (0.35 Kotter steps / 8 + 0.15 phase types / 4 + 0.25 gates + 0.15 milestones + 0.10 early win) (convention)',
    kotter: stepsCovered(context),
    types: TYPES.filter((type) => data.phases?.some((phase) => phase.type === type)),
    gates: [...figures.gates],
    milestones: [...figures.milestones],
    win: figures.win,
    criticalPath: schedule.criticalPath,
    start: schedule.axis === 'dated' ? schedule.start : null,
    end: schedule.axis === 'dated' ? schedule.end : null,
  };
}
