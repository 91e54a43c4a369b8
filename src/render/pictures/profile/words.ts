import { vocabulary } from '../../parts/text.ts';

/** Words of this picture, and those that it shares with others. */
export const word = vocabulary({
  threshold: { en: 'Threshold', zh: '达标线' },
  previous: { en: 'Before', zh: '上次' },
  notAssessed: { en: 'not assessed', zh: '未评估' },
  belowThreshold: { en: 'below the threshold', zh: '未达标' },
  radar: { en: 'As a radar', zh: '以雷达图查看' },
  radarName: { en: 'Radar', zh: '雷达图' },
  executives: { en: 'executives', zh: '高管' },
  staff: { en: 'staff', zh: '员工' },
  total: { en: 'score that counts', zh: '计入总分的得分' },
  line: { en: 'line to reach', zh: '达标线' },
  legend: { en: 'Legend', zh: '图例' },
  ratedBy: { en: 'Rated by {raters}', zh: '评分人：{raters}' },
  rater: { en: '{count} {role}', zh: '{role} {count} 人' },
  noRaters: { en: 'It is not written who gave the scores', zh: '未写明由谁评分' },
  beforeOn: { en: 'the assessment of {date}', zh: '{date} 的评估' },
  above: { en: '{gap} above the line', zh: '高于达标线 {gap}' },
  atLine: { en: 'on the line', zh: '刚好达标' },
  below: { en: '{gap} below the line', zh: '低于达标线 {gap}' },
  noAction: { en: 'no action written yet', zh: '尚未写明措施' },
  evidence: { en: 'Evidence', zh: '依据' },
  action: { en: 'Action', zh: '措施' },
  dueOn: { en: 'Due', zh: '截止日期' },
});
