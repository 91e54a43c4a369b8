import { vocabulary } from '../../parts/text.ts';

/** Words of this picture, and those that it shares with others. */
export const word = vocabulary({
  say: { en: 'To say', zh: '要讲' },
  decide: { en: 'To decide', zh: '要决定' },
  meet: { en: 'To meet', zh: '要参加' },
  do: { en: 'To do', zh: '要做' },
  to: { en: 'to {names}', zh: '对象：{names}' },
  with: { en: 'with {names}', zh: '相关人：{names}' },
  late: { en: 'was due {date}', zh: '应于 {date} 完成' },
  noDay: { en: '{rhythm}, day not written', zh: '{rhythm}，未写明日期' },
  noWords: { en: 'the plan has no words for it yet', zh: '沟通计划还没有写要讲的话' },
  unread: { en: 'no reading', zh: '无读数' },
  met: { en: 'met', zh: '已达到' },
  unmet: { en: 'not met', zh: '未达到' },
  nothing: {
    en: 'Nothing is planned for {sponsor} until {date}. People follow what a sponsor does: plan a message, a visit or a decision.',
    zh: '{date} 之前没有为{sponsor}安排任何事项。大家看发起人怎么做：请安排一次讲话、一次走访或一项决定。',
  },
});
