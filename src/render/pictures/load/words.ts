import { vocabulary } from '../../parts/text.ts';

/** Words of this picture, and those that it shares with others. */
export const word = vocabulary({
  groups: { en: 'Groups', zh: '人群' },
  owners: { en: 'Owners', zh: '责任人' },
  total: { en: 'Total', zh: '合计' },
  open: { en: '{name}, {week}: {count}', zh: '{name}，{week}：{count}' },
  openCollision: {
    en: '{name}, {week}: {count}, several programmes collide',
    zh: '{name}，{week}：{count}，多个项目冲突',
  },
  collision: { en: 'several programmes bring too much in this week', zh: '这一周多个项目集中，超出承受能力' },
  collisions: { en: '! several programmes collide', zh: '! 多个项目冲突' },
  programmes: { en: '{count|programme|programmes}', zh: '{count} 个项目' },
  undated: { en: 'on days that are not written', zh: '未写明日期' },
});
