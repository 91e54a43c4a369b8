/** What a change of plan that is supposed says. */
export const whatIf = {
  'bad-what-if': {
    en: '`{value}` is no change of plan that is understood; write --what-if "pilot + 2w", "pilot - 5 working days" or "pilot = 2026-04-06"',
    zh: '无法理解“{value}”这一变动；请写 --what-if "试点 + 2周"、"试点 - 5个工作日" 或 "试点 = 2026-04-06"',
  },
  'no-such-supposed': {
    en: 'no row with a place in time is called `{name}`; there are: {rows}',
    zh: '没有名为“{name}”且有时间的行；现有：{rows}',
  },
  'nothing-to-suppose': {
    en: 'no row with a place in time is called `{name}`, since there is none in what was named',
    zh: '没有名为“{name}”的行：所选内容中没有任何带时间的行',
  },
  'several-supposed': {
    en: '`{name}` means several rows: {rows}; write its id, write what it is before its name, or name its document alone',
    zh: '“{name}”对应多行：{rows}；请写标识，在名称前写明类型，或只指定它所在的文档',
  },
  'rows-and-more': { en: '{rows} and {count} more', zh: '{rows}，另有 {count} 项' },
  'what-if-refused': { en: '`{value}`: {reason}', zh: '“{value}”：{reason}' },
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
