import { vocabulary } from '../../parts/text.ts';

/** Words of this picture, and those that it shares with others. */
export const word = vocabulary({
  due: { en: 'due', zh: '截止' },
  'in-progress': { en: 'in progress', zh: '进行中' },
  cancelled: { en: 'cancelled', zh: '已取消' },
  postponed: { en: 'postponed', zh: '已推迟' },
});
