import { vocabulary } from '../../parts/text.ts';

/** Words of this picture, and those that it shares with others. */
export const word = vocabulary({
  stepOf: { en: 'Step {no} of {all}', zh: '第 {no} 步，共 {all} 步' },
  input: { en: 'You need', zh: '需要' },
  output: { en: 'You get', zh: '得到' },
  record: { en: 'Note it in', zh: '记录在' },
  before: { en: 'Before you begin', zh: '开始之前' },
  done: { en: 'Done', zh: '已完成' },
  check: { en: 'Check', zh: '检查' },
  otherwise: { en: 'Otherwise', zh: '其他情况' },
  until: { en: 'done {end} after the start', zh: '开始后 {end} 完成' },
  untilOf: {
    en: 'done {end} after the start, {limit} allowed',
    zh: '开始后 {end} 完成，总时限 {limit}',
  },
  previous: { en: 'Previous step', zh: '上一步' },
  next: { en: 'Next step', zh: '下一步' },
  again: { en: 'Start again', zh: '重新开始' },
  ticked: { en: '{count} of {all} ticked', zh: '已勾选 {count} / {all}' },
  allDone: { en: 'All done ✓ ({all|step|steps})', zh: '{all} 步全部完成 ✓' },
  keys: {
    en: 'Arrow keys lead from step to step. What is ticked here stays here: it is not written into the document.',
    zh: '用方向键切换步骤。此处的勾选只供当前使用，不写入文档。',
  },
});
