import { vocabulary } from '../../parts/text.ts';

/** Words of this picture, and those that it shares with others. */
export const word = vocabulary({
  threshold: { en: 'Threshold', zh: '阈值' },
  previous: { en: 'Before', zh: '上次' },
  notAssessed: { en: 'not assessed', zh: '未评估' },
  belowThreshold: { en: 'below the threshold', zh: '低于阈值' },
  doFirst: { en: 'What to do first', zh: '首先要做' },
  noAction: { en: 'no action written yet', zh: '尚未写明措施' },
  evidence: { en: 'Evidence', zh: '依据' },
  action: { en: 'Action', zh: '措施' },
  dueOn: { en: 'Due', zh: '截止日期' },
});
