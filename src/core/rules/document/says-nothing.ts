import { columnName } from '../../playbook/naming/names.ts';
import { titlesOf } from '../../playbook/naming/labels.ts';
import { saysNothing } from '../../telling/says-nothing.ts';
import { defineRule } from '../../lint/define.ts';

const TASKS = { en: 'tasks', zh: '任务' };

export default defineRule({
  id: 'says-nothing',
  kinds: ['*'],
  severity: 'warning',
  effort: 15,
  messages: {
    default: {
      en: '"{text}" in {column} says nothing: write what is meant',
      zh: '“{column}”只写了“{text}”，没有说明任何内容：请写明',
    },
    letters: {
      en: '{count} cells such as "{text}" in {column} say nothing: write what each is to say',
      zh: '有 {count} 处没有说明任何内容（如“{column}”中的“{text}”）：请逐一写明',
    },
    repeated: {
      en: 'All {count} rows of {list} have the same {column}, "{text}": write what is true of each',
      zh: '“{list}”的 {count} 行中，“{column}”全部是“{text}”：请按每一行的实际情况填写',
    },
    day: {
      en: 'All {count} rows of {list} are on {text}: write the day of each',
      zh: '“{list}”的 {count} 行日期全部是 {text}：请写明每一行的日期',
    },
    owner: {
      en: '{text} owns all {count} entries of this document: share them among those who do the work',
      zh: '本文档的 {count} 项全部由“{text}”负责：请分给实际承担的人',
    },
    scores: {
      en: 'All scores of {list} are {text}: rate each by its own evidence',
      zh: '“{list}”的全部分数都是 {text}：请依据各自的事实重新打分',
    },
  },
  why: {
    en: 'A cell that is filled and says nothing looks like work that was done',
    zh: '填了却没有内容，看起来像是已经做过',
  },
  fix: {
    en: 'Write what is true of each row, or leave the cell blank',
    zh: '按每一行的实际情况填写，否则留空',
  },
  source: { en: 'practice', zh: '实践经验' },
  supersedes: [
    'placeholder-left',
    'readiness-flat-scores',
    'gate-not-measurable',
    'condition-not-checkable',
    'item-not-verifiable',
  ],
  check(context) {
    const { playbook, report } = context;
    const { schema } = playbook;
    const related = (pointers: readonly string[]) =>
      pointers.slice(1).map((pointer) => ({ playbook, pointer }));
    const hollow = context.derived(saysNothing);
    const words = ({ list, column, text }: (typeof hollow)[number], count: number) => ({
      count,
      text,
      list: list === 'tasks' ? TASKS : titlesOf(schema.lists.get(list)?.node, list),
      column:
        list === 'tasks'
          ? TASKS
          : list === ''
            ? titlesOf(schema.scalars.get(column)?.node, column)
            : columnName(schema, list, column),
    });
    // Letters are all of one form that was filled in without a thought, wherever they stand.
    const letters = hollow.filter(({ reason }) => reason === 'letter');
    const places = letters.flatMap(({ pointers }) => pointers);
    const [first] = letters;
    const [pointer] = places;
    if (first && pointer !== undefined)
      report(pointer, words(first, places.length), {
        message: places.length > 1 ? 'letters' : 'default',
        related: related(places),
        covers: places,
      });
    for (const one of hollow) {
      const { reason, pointers } = one;
      const at = pointers[0] ?? '';
      // Rules of their own tell of criteria, and of what a template asks for.
      if (reason === 'letter' || reason === 'criterion' || reason === 'hint') continue;
      if (reason === 'scores') {
        report(at, words(one, 1), { message: reason, severity: 'info' });
        continue;
      }
      report(at, words(one, pointers.length), {
        message: reason,
        related: related(pointers),
        covers: pointers,
      });
    }
  },
});
