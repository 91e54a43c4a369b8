import type { KindRegistry } from '../../core/kinds/kind.ts';
import type { Property, SchemaNode } from '../../core/playbook/schema.ts';

function node(title: string, description: string, zh: [title: string, description: string]): SchemaNode {
  return { title, description, 'x-zh': { title: zh[0], description: zh[1] } };
}

/** Facts of tasks that no kind has a column for. */
const OWN: Readonly<Record<string, SchemaNode>> = {
  start: node('Start', 'The day from which it is worked on', ['开始', '开始处理的日期']),
  due: node('Due', 'The day by which it is done', ['截止', '应完成的日期']),
  done: node('Done', 'The day on which it was done', ['完成', '实际完成的日期']),
  metric: node('Metric', 'What it is to improve', ['指标', '要改善的指标']),
  id: node('Id', 'Short name by which others refer to it', ['编号', '其他内容引用时使用的短名']),
  est: node('Estimate', 'How long it takes', ['预计用时', '需要多长时间']),
};
const TIMES = new Set(['start', 'due', 'done']);

/** A fact of a task as a field: of its own, or as the column of the plan of work; null for a key that is none. */
export function factField(kinds: KindRegistry, key: string): Property | null {
  const own = Object.hasOwn(OWN, key) ? OWN[key] : undefined;
  if (own) {
    const cell = TIMES.has(key) ? 'when' : key === 'est' ? 'duration' : 'text';
    return { name: key, cell, node: { ...own, 'x-cell': cell }, values: null, words: null, own: false };
  }
  return kinds.get('roadmap')?.schema.lists.get('activities')?.columns.get(key) ?? null;
}
