import { labelForms, partForms } from '../naming/heading-forms.ts';
import type { Header } from './evidence.ts';
import type { Bilingual } from '../types.ts';

/** Tables that plans hold and no kind reads yet: what they are called, and by which columns they are known. */
const FOREIGN: readonly { name: Bilingual; headings: string[]; columns: string[]; key: string[] }[] = [
  {
    name: { en: 'training plan', zh: '培训计划' },
    headings: ['Training', 'Training plan', 'Training matrix', '培训计划', '培训安排'],
    key: ['Training type', 'Training focus', 'Session', 'Module', 'Course', '场次', '课程', '培训内容'],
    columns: [
      'Audience',
      'Persona',
      'Duration',
      'Format',
      'Delivery',
      'Trainer',
      '对象',
      '形式',
      '地点',
      '时间',
      '内容',
      '讲师',
    ],
  },
  {
    name: { en: 'responsibility matrix', zh: '职责矩阵' },
    headings: ['RACI', 'Responsibility matrix', '职责矩阵'],
    key: ['Task', 'Activity', 'Deliverable', '任务', '活动'],
    columns: ['Responsible', 'Accountable', 'Consulted', 'Informed', 'R', 'A', 'C', 'I'],
  },
  {
    name: { en: 'list of lessons', zh: '经验教训表' },
    headings: ['Lessons', 'Lessons learned', '经验教训', '复盘'],
    key: ['Lesson', 'What happened', '经验', '教训'],
    columns: ['Recommendation', 'Impact', 'Cause', 'Owner', '建议', '改进措施', '原因'],
  },
];

const keysOf = (labels: string[]): Set<string> => new Set(labels.flatMap(labelForms));
const KNOWN = FOREIGN.map(({ name, headings, key, columns }) => ({
  name,
  headings: keysOf(headings),
  key: keysOf(key),
  columns: keysOf(columns),
}));

/** Names of a method in a heading, whatever is written around them: `RACI (draft)`, `RACI矩阵`. */
const ACRONYM = /[A-Z]{3,}s?/g;

/** What a table that no kind reads looks like by its columns or the heading above it, or null. */
export function foreignName(header: Header, heading: string): Bilingual | null {
  const has = (known: Set<string>): number =>
    header.filter(({ forms }) => forms.some((key) => known.has(key))).length;
  const acronyms = (heading.match(ACRONYM) ?? []).flatMap(labelForms);
  const named = [...labelForms(heading), ...partForms(heading).ends, ...acronyms];
  const found = KNOWN.find(
    ({ headings, key, columns }) =>
      (has(key) > 0 && has(columns) > 1) ||
      (named.some((one) => headings.has(one)) && (header.length === 0 || has(key) + has(columns) > 1)) ||
      (has(key) > 0 && has(columns) > 0 && header.length === 2),
  );
  return found?.name ?? null;
}
