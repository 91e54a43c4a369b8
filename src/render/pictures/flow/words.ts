import { vocabulary } from '../../parts/text.ts';

/** Words of this picture, and those that it shares with others. */
export const word = vocabulary({
  step: { en: 'Step', zh: '步骤' },
  role: { en: 'Role', zh: '角色' },
  input: { en: 'Input', zh: '输入' },
  output: { en: 'Output', zh: '输出' },
  timeLimit: { en: 'Time limit', zh: '时限' },
  check: { en: 'Check', zh: '检查标准' },
  record: { en: 'Record', zh: '记录' },
  ifItFails: { en: 'If it fails', zh: '不合格时' },
  command: { en: 'Command', zh: '命令' },
  branches: { en: 'Branches', zh: '分支' },
  time: { en: 'Time', zh: '用时' },
  noLimit: { en: 'no time limit', zh: '未定时限' },
  total: { en: '{total} in all', zh: '合计 {total}' },
  totalOf: { en: '{total} of {limit}', zh: '{total} / {limit}' },
  atStep: { en: 'Step {no}', zh: '步骤 {no}' },
  nobody: { en: 'no role', zh: '未指定角色' },
  purpose: { en: 'Purpose', zh: '目的' },
  scope: { en: 'Scope', zh: '适用范围' },
  tooLong: {
    en: 'The flow is too long to be read as a drawing on paper; its steps follow as a table.',
    zh: '流程过长，打印成图无法看清；各步骤见下表。',
  },
  exceptions: { en: 'Exceptions', zh: '异常处理' },
});
