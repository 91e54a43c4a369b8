import { vocabulary } from '../../../parts/text.ts';

/** Words of a weekly update, in the panel and in a terminal. */
export const word = vocabulary({
  weekly: { en: 'Weekly update', zh: '每周更新' },
  position: { en: '{at} of {all}', zh: '第 {at} 项，共 {all} 项' },
  done: { en: 'Done', zh: '已完成' },
  'goes-on': { en: 'Goes on', zh: '继续进行' },
  later: { en: 'Later', zh: '推迟' },
  'new-day': { en: 'New date', zh: '新日期' },
  progress: { en: 'Progress in %', zh: '进度（%）' },
  note: { en: 'One line for the log', zh: '写入日志的一句话' },
  optional: { en: 'optional', zh: '选填' },
  'said-done': { en: 'done', zh: '已完成' },
  'said-goes-on': { en: 'goes on', zh: '继续进行' },
  'said-later': { en: 'now by {date}', zh: '改为 {date} 前' },
  'said-progress': { en: '{progress} % done', zh: '进度 {progress}%' },
  'count-done': { en: '{count} done', zh: '{count} 项已完成' },
  'count-goes-on': { en: '{count} go on', zh: '{count} 项继续进行' },
  'count-goes-on-one': { en: '1 goes on', zh: '1 项继续进行' },
  'count-later': { en: '{count} moved', zh: '{count} 项推迟' },
  'moved-to': { en: '1 moved to {date}', zh: '1 项推迟到 {date}' },
  'count-left': { en: '{count} left as they are', zh: '{count} 项保持不变' },
  'count-left-one': { en: '1 left as it is', zh: '1 项保持不变' },
  'fault-day': { en: 'Give the new date: year-month-day.', zh: '请填写新日期：年-月-日。' },
  'fault-past': {
    en: 'The new date has to be later than the old one, and not in the past.',
    zh: '新日期要晚于原日期，且不能早于今天。',
  },
  'fault-progress': { en: 'Progress is a whole number from 0 to 100.', zh: '进度是 0 到 100 的整数。' },
  'fault-no-progress': { en: 'Its table has no column for progress.', zh: '它所在的表格没有进度列。' },
  'fault-status': {
    en: 'Its table has no column “{column}”, so it cannot be written that it is done. Add the column in the text.',
    zh: '它所在的表格没有“{column}”列，无法写入“已完成”。请在文本中添加该列。',
  },
});
