import { expect, test } from 'vitest';
import { readPlaybook } from '../../../src/core/index.ts';

const data = (text: string): unknown => readPlaybook({ path: 'a.md', text })?.data;

/** A list below its heading with one row. */
const list = (heading: string, row: Record<string, string>): string =>
  `## ${heading}\n\n| ${Object.keys(row).join(' | ')} |\n|${' - |'.repeat(Object.keys(row).length)}\n| ${Object.values(row).join(' | ')} |\n`;

const GATE = ['2026-04-30', '首次修复率 >= 90%'] as const;

// Documents that were written before a word was changed go on being read.
test.each([
  [
    'roadmap',
    list('阶段门', { 阶段门: 'G', 日期: GATE[0], 准则: GATE[1], 结论: '待定决策' }),
    list('评审点', { 评审点: 'G', 日期: GATE[0], 通过标准: GATE[1], 结论: '待评审' }),
  ],
  [
    'roadmap',
    list('短期胜利', { 短期胜利: 'W', 时间: '2026-04-30' }),
    list('速赢', { 速赢: 'W', 时间: '2026-04-30' }),
  ],
  [
    'roadmap',
    list('里程碑', { 里程碑: 'M', 依据: '覆盖率 >= 20%' }),
    list('里程碑', { 里程碑: 'M', 验收标准: '覆盖率 >= 20%' }),
  ],
  [
    'comms',
    list('沟通事件', { 沟通事件: 'E', 日期: '2026-04-30', 类型: '请求', 发送人: '店长', 告别内容: '纸表' }),
    list('沟通活动', {
      沟通活动: 'E',
      日期: '2026-04-30',
      类型: '需要大家做的事',
      宣讲人: '店长',
      停用的旧做法: '纸表',
    }),
  ],
  [
    'comms',
    list('受众', { 受众: 'A', 群体: 'g', 起: '2026-01-12', 截止: '2026-07-05', 发送人: '店长' }),
    list('受众', { 受众: 'A', 人群: 'g', 开始日期: '2026-01-12', 结束日期: '2026-07-05', 宣讲人: '店长' }),
  ],
  [
    'change',
    list('群体', { 群体: 'G', 人数: '4' }) + list('角色', { 角色: 'R', 管理群体: 'G' }),
    list('人群', { 人群: 'G', 人数: '4' }) + list('角色', { 角色: 'R', 管辖人群: 'G' }),
  ],
  [
    'change',
    list('沟通机制', { 会议: '例会', 频率: '周度' }) + list('将要结束的做法', { 做法: '纸表' }),
    list('例会机制', { 会议: '例会', 频率: '周度' }) + list('要停掉的旧做法', { 做法: '纸表' }),
  ],
  ['sop', list('例外处理', { 情形: 'a', 处理办法: 'b' }), list('异常处理', { 情形: 'a', 处理办法: 'b' })],
  ['adkar', list('群体得分', { 群体: 'G', 认知: '4' }), list('人群得分', { 人群: 'G', 认知: '4' })],
])('%s is read by its former words as by those of today', (kind, former, present) => {
  const head = `---\nplaybook: ${kind}\ntitle: T\nlang: zh-CN\n---\n\n`;
  const now = data(head + present);
  expect(Object.values(now ?? {}).some(Array.isArray)).toBe(true);
  expect(data(head + former)).toEqual(now);
});
