import { vocabulary } from '../../parts/text.ts';

/** Words of this picture, and those that it shares with others. */
export const word = vocabulary({
  barrier: { en: 'Barrier', zh: '卡点' },
  reached: { en: 'reached', zh: '已通过' },
  blank: { en: 'not scored', zh: '未打分' },
  openHere: { en: 'Score this first', zh: '请先打分' },
  clear: { en: 'Nothing holds them up', zh: '没有卡点' },
  later: { en: 'comes later', zh: '排在其后' },
  noAction: { en: 'no open action yet', zh: '尚无进行中的措施' },
  next: { en: 'Next', zh: '下一步' },
  more: { en: '{count} more', zh: '另有 {count} 项' },
  mean: { en: 'mean', zh: '平均' },
  scored: { en: '{score} of 5', zh: '{score} / 5' },
  from: { en: '{sign} from {before}', zh: '{sign} 上次 {before}' },
  people: { en: '{count|person|people}', zh: '{count} 人' },
  asked: { en: '{count} asked', zh: '受访 {count} 人' },
  tooFew: {
    en: '{count} asked: how they answered is shown from {fewest} people on, so that nobody can be told from the others',
    zh: '受访 {count} 人：不足 {fewest} 人时不展示分布，以免看出是谁',
  },
  heldUp: { en: 'Held up: {list}', zh: '卡住的人：{list}' },
  trend: { en: 'Elements reached: {list}', zh: '已通过要素：{list}' },
  gave: { en: '{count} gave {score}', zh: '{count} 人打 {score} 分' },
  spread: { en: 'How those asked answered', zh: '受访者打分分布' },
  otherCard: { en: 'from another card', zh: '来自另一张诊断卡' },
  group: { en: 'Group', zh: '人群' },
  limit: {
    en: 'The first element at {limit} or below holds people up; work on it before the later ones.',
    zh: '第一个不高于 {limit} 分的要素就是卡点，先突破它，再处理后面的要素。',
  },
});
