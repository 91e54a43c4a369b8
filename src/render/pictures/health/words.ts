import { vocabulary } from '../../parts/text.ts';

/** Words of this picture, and those that it shares with others. */
export const word = vocabulary({
  health: { en: 'Health', zh: '健康度' },
  breakdown: { en: 'Health breakdown', zh: '健康度的组成' },
  firstSteps: { en: 'What to do first', zh: '先做什么' },
  upTo: { en: 'up to {points} points', zh: '最多 {points} 分' },
  change: { en: 'From and to', zh: '从哪里到哪里' },
  why: { en: 'Why now', zh: '为什么是现在' },
  who: { en: 'Who is affected', zh: '影响到谁' },
  money: { en: 'Money', zh: '资金' },
  behind: { en: 'Who stands behind it', zh: '由谁推动' },
  decision: { en: 'Next decision', zh: '下一项决策' },
  risks: { en: 'Largest open risks', zh: '最大的未关闭风险' },
  ends: { en: 'What ends', zh: '停用的旧做法' },
  first: { en: 'Put right first', zh: '最先要处理' },
  undated: { en: 'no date yet', zh: '尚无日期' },
  countedDocuments: { en: 'Documents ({count})', zh: '文档（{count}）' },
  component: { en: 'Component', zh: '组成' },
  weight: { en: 'Weight', zh: '权重' },
  value: { en: 'Value', zh: '得分' },
  loss: { en: 'Points missing', zh: '失分' },
  standing: { en: 'How it stands', zh: '情况' },
  document: { en: 'Document', zh: '文档' },
  documents: { en: 'Documents', zh: '文档' },
  findings: { en: 'Errors / warnings', zh: '错误 / 警告' },
});
