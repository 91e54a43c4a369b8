import { vocabulary } from '../../parts/text.ts';

/** Words of this picture, and those that it shares with others. */
export const word = vocabulary({
  audience: { en: 'Audience', zh: '受众' },
  touches: { en: 'Touches', zh: '触达' },
  date: { en: 'Date', zh: '日期' },
  event: { en: 'event', zh: '沟通活动' },
  routine: { en: 'regular contact', zh: '例行沟通' },
  sender: { en: 'Sender', zh: '宣讲人' },
  goLive: { en: 'Go-live', zh: '上线' },
  legend: { en: 'Legend', zh: '图例' },
  week: { en: 'By weeks', zh: '按周显示' },
  month: { en: 'By months, since the plan has too many weeks', zh: '计划的周数过多，按月显示' },
  quarter: { en: 'By quarters, since the plan has too many months', zh: '计划的月数过多，按季度显示' },
  year: { en: 'By years, since the plan has too many quarters', zh: '计划的季度过多，按年显示' },
  more: { en: '… {count} more', zh: '……另有 {count} 次' },
  moreContacts: {
    en: '… {count|more contact is|more contacts are} counted above and not listed',
    zh: '……另有 {count} 次沟通已计入上表，未逐一列出',
  },
  moreAudiences: {
    en: '… {count|more audience is|more audiences are} not shown',
    zh: '……另有 {count} 个受众未显示',
  },
  tooFew: { en: 'too few', zh: '不足' },
  touchesOf: { en: '{touches|touch|touches}, {wanted} needed', zh: '触达 {touches} 次，至少 {wanted} 次' },
  briefed: { en: 'briefed', zh: '只需汇报' },
  touchesBriefed: { en: '{touches|touch|touches}, briefed only', zh: '触达 {touches} 次，只需汇报' },
  last: { en: 'last {date}', zh: '上次 {date}' },
  next: { en: 'next {date}', zh: '下次 {date}' },
  never: { en: 'nothing heard yet', zh: '尚未收到信息' },
  noNext: { en: 'nothing planned', zh: '后续无安排' },
  silent: { en: 'nothing is sent before go-live', zh: '上线前无沟通' },
  sent: { en: 'sent', zh: '已发布' },
  planned: { en: 'planned', zh: '计划中' },
  late: { en: 'late', zh: '逾期未发' },
  executive: { en: 'from an executive', zh: '高管宣讲' },
  manager: { en: 'from a manager', zh: '管理者宣讲' },
  team: { en: 'from the team', zh: '一线同事宣讲' },
  noLevel: { en: 'sender or level unknown', zh: '宣讲人或其层级未知' },
  type: { en: 'Type', zh: '类型' },
  state: { en: 'State', zh: '状态' },
  me: { en: 'me', zh: '我' },
  why: { en: 'why', zh: '为什么' },
  what: { en: 'what', zh: '是什么' },
  how: { en: 'how', zh: '怎么做' },
  'personal-impact': { en: 'what it means for me', zh: '对我意味着什么' },
  progress: { en: 'progress', zh: '进展' },
  'good-news': { en: 'good news', zh: '好消息' },
  'bad-news': { en: 'bad news', zh: '坏消息' },
  celebrate: { en: 'celebration', zh: '庆祝' },
  story: { en: 'story', zh: '故事' },
  ask: { en: 'what we ask for', zh: '需要大家做的事' },
});

/** Types of an event, in the order of a change. */
export const TYPES = [
  'why',
  'what',
  'how',
  'personal-impact',
  'progress',
  'good-news',
  'bad-news',
  'celebrate',
  'story',
  'ask',
] as const;

/** True for a type of event that this picture knows. */
export function isTypeWord(type: string): type is (typeof TYPES)[number] {
  return (TYPES as readonly string[]).includes(type);
}
