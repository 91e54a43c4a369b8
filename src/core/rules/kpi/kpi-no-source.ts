import { defineRule } from '../../lint/define.ts';
import { measuresOf, type Measure } from '../../kinds/kpi/measures.ts';
import { splitByColumn, type AbsentColumn } from '../../playbook/evidence/absent-columns.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';

export default defineRule({
  id: 'kpi-no-source',
  kinds: ['kpi'],
  severity: 'warning',
  effort: 15,

  whole: true,
  messages: {
    default: {
      en: 'It is not written where {metric} comes from and how often it is read: add source and cadence',
      zh: '未写明“{metric}”的数据来源和频率：请补充',
    },
    source: {
      en: 'It is not written where {metric} comes from: add the source',
      zh: '未写明“{metric}”的数据来源：请补充',
    },
    cadence: {
      en: 'It is not written how often {metric} is read: add the cadence',
      zh: '未写明“{metric}”多久读取一次：请补充频率',
    },
    columns: {
      en: 'The table has neither Source nor Cadence: add both columns and write where each of its {count} metrics comes from and how often it is read',
      zh: '表格没有“数据来源”列和“频率”列：请增加这两列，写明 {count} 个指标各自的数据来源和频率',
    },
    'source-column': {
      en: 'The table has no column Source: add it and write where each of its {count} metrics comes from',
      zh: '表格没有“数据来源”列：请增加该列，写明 {count} 个指标各自的数据来源',
    },
    'cadence-column': {
      en: 'The table has no column Cadence: add it and write how often each of its {count} metrics is read',
      zh: '表格没有“频率”列：请增加该列，写明 {count} 个指标各自多久读取一次',
    },
  },
  why: {
    en: 'A figure that cannot be read again the same way cannot be compared',
    zh: '不能以同样方式再次读取的数字无法比较',
  },
  fix: { en: 'Add source and cadence', zh: '补充数据来源和频率' },
  source: { en: 'Change management toolkit, tool 6', zh: '《变革管理工具包》工具 6' },
  supersedes: ['evidence-missing'],
  check({ playbook, derived, report }) {
    const lackingIn = (field: 'source' | 'cadence') =>
      splitByColumn(
        playbook,
        field,
        derived(measuresOf).filter(({ pointer }) => isLacking(playbook, `${pointer}/${field}`)),
      );
    const [source, cadence] = [lackingIn('source'), lackingIn('cadence')];
    const untimed = new Set(cadence.cells);
    for (const row of source.cells) {
      const message = untimed.delete(row) ? 'default' : 'source';
      report(row.pointer, { metric: row.name }, { message });
    }
    for (const { pointer, name } of untimed) report(pointer, { metric: name }, { message: 'cadence' });
    // A table without both columns is told of once.
    const timeless = new Map(cadence.columns.map((column) => [column.range.start, column]));
    const tell = (
      { range, rows }: AbsentColumn<Measure>,
      message: 'columns' | 'source-column' | 'cadence-column',
    ): void => report(rows[0]?.pointer ?? '/metrics', { count: rows.length }, { message, range });
    for (const column of source.columns)
      tell(column, timeless.delete(column.range.start) ? 'columns' : 'source-column');
    for (const column of timeless.values()) tell(column, 'cadence-column');
  },
});
