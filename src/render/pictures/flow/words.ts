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
  leads: { en: 'where a failure or a case leads', zh: '不合格或出现某种情况时转到' },
  fails: { en: 'where a failure leads', zh: '不合格时转到' },
  nobody: { en: 'no role', zh: '未指定角色' },
  purpose: { en: 'Purpose', zh: '目的' },
  scope: { en: 'Scope', zh: '适用范围' },
  tooLong: {
    en: 'The flow is too long to be read as a drawing on paper; its steps follow as a table.',
    zh: '流程过长，打印成图无法看清；各步骤见下表。',
  },
  exceptions: { en: 'Exceptions', zh: '例外处理' },
});
