import { vocabulary } from '../../parts/text.ts';

/** Words of this picture, and those that it shares with others. */
export const word = vocabulary({
  audience: { en: 'Audience', zh: '受众' },
  touches: { en: 'Touches', zh: '触达' },
  date: { en: 'Date', zh: '日期' },
  event: { en: 'event', zh: '沟通事件' },
  routine: { en: 'regular contact', zh: '例行沟通' },
  sender: { en: 'Sender', zh: '发送人' },
  goLive: { en: 'Go-live', zh: '上线' },
  legend: { en: 'Legend', zh: '图例' },
  week: { en: 'By weeks', zh: '按周显示' },
  month: { en: 'By months, since the plan has too many weeks', zh: '计划的周数过多，按月显示' },
  quarter: { en: 'By quarters, since the plan has too many months', zh: '计划的月数过多，按季度显示' },
  year: { en: 'By years, since the plan has too many quarters', zh: '计划的季度过多，按年显示' },
  more: { en: '… {count} more', zh: '……另有 {count} 次' },
  moreContacts: {
    en: '… {count} more contacts are counted above and not listed',
    zh: '……另有 {count} 次沟通已计入上表，未逐一列出',
  },
  moreAudiences: { en: '… {count} more audiences are not shown', zh: '……另有 {count} 个受众未显示' },
  tooFew: { en: 'too few', zh: '不足' },
});
