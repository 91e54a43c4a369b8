import { defineRule } from '../../lint/define.ts';
import { reportBound } from '../../lint/bound.ts';

export default defineRule({
  id: 'score-out-of-range',
  kinds: ['*'],
  severity: 'error',
  effort: 1,
  core: true,
  supersedes: ['invalid-value'],
  messages: {
    default: {
      en: '`{found}` is not a score of `{field}`; write a whole number from {minimum} to {maximum}',
      zh: '“{found}”不是“{field}”的有效得分；请写 {minimum} 到 {maximum} 的整数',
    },
    score: {
      en: '`{found}` is not a score of `{field}`; write a whole number from {minimum} to {maximum}',
      zh: '“{found}”不是“{field}”的有效得分；请写 {minimum} 到 {maximum} 的整数',
    },
    word: {
      en: '`{found}` in `{field}` is a word, and the scale has numbers from {minimum} to {maximum}; write the one that is meant',
      zh: '“{field}”中的“{found}”是文字，而量表是 {minimum} 到 {maximum} 的整数；请写出对应的数',
    },
    sign: {
      en: '`{found}` in `{field}` is a sign, and which number from {minimum} to {maximum} it means is not sure; write that number',
      zh: '“{field}”中的“{found}”是符号，无法确定它代表 {minimum} 到 {maximum} 中的哪个数；请直接写出该数',
    },
  },
  why: {
    en: 'The scale has whole steps; a value outside it makes totals and bands meaningless',
    zh: '量表只有整数档；超出范围的值会让总分和区间失去意义',
  },
  fix: {
    en: 'Write a whole number of the scale, or leave it blank if it is not known yet',
    zh: '写量表内的整数；尚不清楚则留空',
  },
  source: { en: 'Change management toolkit, tool 1', zh: '《变革管理工具包》工具 1' },
  check(context) {
    reportBound(context, 'score-out-of-range');
  },
});
