import { vocabulary } from '../../parts/text.ts';

/** Words of this picture, and those that it shares with others. */
export const word = vocabulary({
  comparing: { en: 'Comparing …', zh: '正在对比……' },
});
