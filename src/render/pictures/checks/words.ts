import { vocabulary } from '../../parts/text.ts';

/** Words of this picture, and those that it shares with others. */
export const word = vocabulary({
  critical: { en: 'critical', zh: '关键项' },
  standard: { en: 'Standard', zh: '标准' },
  noStandard: { en: 'no standard is written: say how one can tell', zh: '未写标准：请写明怎样判断' },
  how: { en: 'How', zh: '检查方法' },
  weight: { en: 'weight {weight}', zh: '权重 {weight}' },
  finding: { en: 'Found', zh: '检查发现' },
  issue: { en: 'Issue', zh: '关联问题' },
  noIssue: { en: 'no issue follows it up', zh: '没有问题跟进' },
  failed: { en: 'Failed', zh: '不合格项' },
  sections: { en: 'By section', zh: '按分组' },
  section: { en: 'Section', zh: '检查分组' },
  other: { en: 'without a section', zh: '未分组' },
  answered: { en: 'Answered', zh: '已检查' },
  failures: { en: 'Failed', zh: '不合格' },
  items: { en: 'Items', zh: '检查项' },
  item: { en: 'Item', zh: '检查项' },
  result: { en: 'Result', zh: '结果' },
  answer: { en: '{item}: {result}', zh: '{item}：{result}' },
  blank: { en: 'not answered', zh: '未检查' },
  noPlace: {
    en: 'The table has no column Result: add one, and the answers can be given here.',
    zh: '表格没有“结果”列：添加后即可在此作答。',
  },
  work: {
    en: '{count} more are work to be done, not judged: see This week.',
    zh: '另有 {count} 项是要做的工作，不作判断：见“本周”。',
  },
  sign: { en: 'Date and signature', zh: '日期与签字' },
});
