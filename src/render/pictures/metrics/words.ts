import { vocabulary } from '../../parts/text.ts';

/** Words of this picture, and those that it shares with others. */
export const word = vocabulary({
  metric: { en: 'Metric', zh: '指标' },
  baseline: { en: 'Baseline', zh: '基线' },
  now: { en: 'Today', zh: '现状' },
  target: { en: 'Target', zh: '目标' },
  used: { en: 'Where it is used', zh: '用在哪里' },
  promise: { en: 'What the vision promises', zh: '愿景承诺的结果' },
  unread: { en: 'no reading', zh: '无读数' },
  noBaseline: { en: 'not written', zh: '未写明' },
  noTarget: { en: 'no target', zh: '无目标' },
  nobody: { en: 'nobody', zh: '无责任人' },
  met: { en: 'on target', zh: '已达标' },
  unmet: { en: 'not yet', zh: '尚未达标' },
  missed: { en: 'missed', zh: '未达标' },
  by: { en: 'by {date}', zh: '{date}前' },
  how: {
    en: 'A metric has a reading from a KPI dashboard, from an assessment of readiness, from a milestone or win that is done, or from the evidence of a gate, such as: wait = 19 min and ftfr = 91%.',
    zh: '读数来自指标仪表盘、准备度评估、已完成的里程碑或速赢，或评审点的证据，例如：等待时间 = 19 分钟 且 首次修复率 = 91%。',
  },
});
