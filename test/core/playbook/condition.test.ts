import { expect, test } from 'vitest';
import { parseCondition } from '../../../src/core/playbook/values/condition.ts';

test.each([
  ['ftfr >= 90 % and satisfaction > 3.5', ['ftfr', 'satisfaction']],
  ['ftfr >= 90 %, waiting <= 1,200 s', ['ftfr', 'waiting']],
  ['到岗率≥90%，准备度≥24', ['到岗率', '准备度']],
  ['到岗率 ≥ 90 % 且 准备度 ≥ 24', ['到岗率', '准备度']],
  ['到岗率≥90%、准备度≥24', ['到岗率', '准备度']],
  ['速度和质量 >= 3 和准备度 >= 24', ['速度和质量', '准备度']],
])('%s has its terms', (text, metrics) => {
  expect(parseCondition(text)?.terms.map(({ metric }) => metric)).toEqual(metrics);
});

test.each(['everybody is happy', '到岗率≥90% 准备度≥24'])('%s is prose', (text) => {
  expect(parseCondition(text)).toBeNull();
});

test.each([
  ['readiness => 24', '>='],
  ['readiness =< 24', '<='],
  ['readiness ≥ 24', '>='],
  ['readiness = 24', '='],
])('%s compares by %s and by nothing else', (text, op) => {
  expect(parseCondition(text)?.terms).toEqual([expect.objectContaining({ op, value: 24 })]);
});
