/** What a change of plan that is supposed says. */
export const whatIf = {
  'what-if': {
    en: 'If {row}: {days}; nothing is written',
    zh: '假设{row}：{days}；未写入任何内容',
  },
  'what-if-health': { en: 'Health of {title}', zh: '{title}的健康度' },
  unchanged: { en: '{text}, as it is', zh: '{text}，不变' },
  'left-outside': {
    en: 'Has days of its own and would lie outside the phase',
    zh: '有自己的日期，会落在该阶段之外',
  },
  'would-overlap': {
    en: 'Has days of its own and would run at the same time',
    zh: '有自己的日期，会与该阶段同时进行',
  },
  'would-be-early': {
    en: 'Would begin before what they wait for ends',
    zh: '会早于其前置完成就开始',
  },
} as const;
