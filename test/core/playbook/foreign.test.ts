import { expect, test } from 'vitest';
import { foreignName } from '../../../src/core/playbook/evidence/foreign.ts';
import { labelForms } from '../../../src/core/playbook/naming/heading-forms.ts';

/** What a table looks like by its heading and columns. */
function nameOf(heading: string, columns: string): string | undefined {
  const header = columns.split(' | ').map((text) => ({ text, forms: labelForms(text) }));
  return foreignName(header, heading)?.en;
}

test.each([
  ['Training plan', 'Course | Audience | Duration | Trainer', 'training plan'],
  ['培训安排', '场次 | 时间 | 对象 | 讲师', 'training plan'],
  ['RACI (draft)', 'Work | R | A | C | I', 'responsibility matrix'],
  ['职责矩阵', '任务 | R | A | C | I', 'responsibility matrix'],
  ['复盘', '经验 | 原因 | 建议', 'list of lessons'],
])('below “%s” the columns %s are a %s', (heading, columns, name) => {
  expect(nameOf(heading, columns)).toBe(name);
});

test.each([
  ['Ports', 'Port | Protocol | Service'],
  ['Assessment', 'Element | Score | Action'],
  ['评估', '要素 | 分数 | 改进措施'],
])('below “%s” the columns %s are nothing that is known', (heading, columns) => {
  expect(nameOf(heading, columns)).toBeUndefined();
});
