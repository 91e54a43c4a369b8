import { vocabulary } from '../../parts/text.ts';

/** Words of this picture, and those that it shares with others. */
export const word = vocabulary({
  cause: { en: 'Cause', zh: '原因' },
  noCause: { en: 'not known: ask why', zh: '未知：问清为什么' },
  noAnswer: { en: 'no answer yet', zh: '尚无应对' },
  unfit: { en: 'does not fit the cause; what fits: {fitting}', zh: '不对症；对症的应对：{fitting}' },
  exposure: { en: '{level} exposure, {points} of 25', zh: '敞口{level}，{points} / 25' },
  unknown: { en: 'impact or likelihood is blank', zh: '影响程度或可能性未填' },
  high: { en: 'high', zh: '高' },
  medium: { en: 'medium', zh: '中' },
  low: { en: 'low', zh: '低' },
  listened: { en: 'heard', zh: '已倾听' },
  empathised: { en: 'understood', zh: '已共情' },
  solved: { en: 'solved', zh: '已解决' },
  stepDone: { en: '{step} on {date}', zh: '{step}：{date}' },
  stepOpen: { en: 'not yet {step}', zh: '尚未{step}' },
  overdue: { en: 'overdue since {date}', zh: '已逾期：{date}' },
  due: { en: 'due {date}', zh: '截止 {date}' },
  closed: { en: 'closed', zh: '已关闭' },
  none: { en: 'No voices of this kind: {types}.', zh: '暂无此类声音：{types}。' },
});
