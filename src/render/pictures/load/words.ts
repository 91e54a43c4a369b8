import { vocabulary } from '../../parts/text.ts';

/** Words of this picture, and those that it shares with others. */
export const word = vocabulary({
  groups: { en: 'Groups', zh: '人群' },
  owners: { en: 'Owners', zh: '责任人' },
  total: { en: 'Total', zh: '合计' },
  week: { en: 'week of {date}', zh: '{date}这一周' },
  off: { en: '{days} off', zh: '休 {days} 天' },
  offTitle: { en: 'days off: {dates}', zh: '休息日：{dates}' },
  open: { en: '{name}, {week}: {count}', zh: '{name}，{week}：{count}' },
  none: { en: 'nothing', zh: '无' },
  undated: { en: 'on days that are not written', zh: '未写明日期' },
});
