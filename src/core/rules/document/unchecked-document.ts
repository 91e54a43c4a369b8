import { defineRule } from '../../lint/define.ts';
import { UNCHECKED_MESSAGE } from '../../lint/faults.ts';

/** Its findings come from whoever reads, checks and draws documents; what throws cannot report. */
export default defineRule({
  id: 'unchecked-document',
  kinds: ['*'],
  severity: 'error',
  core: true,
  messages: { default: UNCHECKED_MESSAGE },
  why: { en: 'What is not checked may be wrong', zh: '未检查的内容可能有误' },
  fix: {
    en: 'Report it with the document, or with as much of it as shows the fault',
    zh: '请报告此问题，并附上文档或能重现问题的部分',
  },
  source: { en: 'a convention of Changebook', zh: 'Changebook 的约定' },
  check: () => {},
});
