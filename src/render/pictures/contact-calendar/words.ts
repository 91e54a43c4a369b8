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
  tooFew: { en: 'too few', zh: '不足' },
});
