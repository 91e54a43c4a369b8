import type { Lang } from '../../../core/playbook/types.ts';
import { vocabulary } from '../../parts/text.ts';

/** Words of this picture, and those that it shares with others. */
export const word = vocabulary({
  power: { en: 'Power', zh: '权力' },
  interest: { en: 'Interest', zh: '利益' },
  A: { en: 'manage closely', zh: '重点管理' },
  B: { en: 'keep satisfied', zh: '令其满意' },
  C: { en: 'keep informed', zh: '随时告知' },
  D: { en: 'monitor', zh: '监督' },
  zone: { en: 'Zone', zh: '分区' },
  attitude1: { en: 'against', zh: '反对' },
  attitude2: { en: 'negative', zh: '消极' },
  attitude3: { en: 'neutral', zh: '中立' },
  attitude4: { en: 'support', zh: '支持' },
  attitude5: { en: 'strong support', zh: '强力支持' },
  unknown: { en: 'attitude not known', zh: '态度未知' },
  legend: { en: 'Legend', zh: '图例' },
  first: { en: 'first', zh: '最初' },
  now: { en: 'now', zh: '现在' },
  wanted: { en: 'wanted', zh: '期望' },
  firstOn: { en: 'first on {date}', zh: '最初 {date}' },
  unplaced: {
    en: 'Not on the grid, since power or interest is blank: {names}',
    zh: '权力或利益未填，未列入图中：{names}',
  },
  exposure: { en: '{level} exposure, {points} of 20', zh: '敞口{level}，{points} / 20' },
  high: { en: 'High', zh: '高' },
  medium: { en: 'Medium', zh: '中' },
  low: { en: 'Low', zh: '低' },
  atWanted: { en: 'stands as wanted', zh: '已达期望' },
  concern: { en: 'Concern', zh: '顾虑' },
  metric: { en: 'Measured on', zh: '考核指标' },
  noConcern: { en: 'not known yet: ask', zh: '尚不了解：先去问' },
  noStrategy: { en: 'no strategy with an owner yet', zh: '尚无有责任人的策略' },
  talks: { en: 'Talks due', zh: '该沟通了' },
  lastTalk: { en: 'last talk {date}', zh: '上次沟通 {date}' },
  nextTalk: { en: 'next talk {date}', zh: '下次沟通 {date}' },
  dueSince: { en: 'due since {date}', zh: '{date} 已到期' },
  done: { en: 'done', zh: '已完成' },
  owner: { en: 'Owner', zh: '责任人' },
  attitude: { en: 'Attitude', zh: '态度' },
  desired: { en: 'Wanted', zh: '期望' },
  next: { en: 'What is done', zh: '争取措施' },
  gridPlace: {
    en: '{name}: power {power}, interest {interest}',
    zh: '{name}：权力 {power}，利益 {interest}',
  },
  gridSays: {
    en: '{name}: power {power}, interest {interest}, {attitude}',
    zh: '{name}：权力 {power}，利益 {interest}，{attitude}',
  },
});

/** An attitude of 1-5 as a word. */
export function attitudeWord(lang: Lang, attitude: number | null): string {
  const id = `attitude${attitude}`;
  return isAttitude(id) ? word(lang, id) : word(lang, 'unknown');
}

function isAttitude(id: string): id is 'attitude1' | 'attitude2' | 'attitude3' | 'attitude4' | 'attitude5' {
  return /^attitude[1-5]$/.test(id);
}
