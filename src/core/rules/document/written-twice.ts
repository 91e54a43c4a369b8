import { defineRule } from '../../lint/define.ts';
import { reportBound } from '../../lint/bound.ts';

export default defineRule({
  id: 'written-twice',
  kinds: ['*'],
  severity: 'error',
  effort: 1,
  messages: {
    column: {
      en: '`{column}` holds the same as the column `{read}`, which is read; keep one of the two',
      zh: '“{column}”与“{read}”列是同一项内容，只读取后者；请只保留一列',
    },
    key: {
      en: '`{key}` is the same key as `{first}` above, which counts; keep one of the two',
      zh: '“{key}”与上文的“{first}”是同一个键，以上文为准；请只保留一个',
    },
    default: {
      en: '`{list}` is written in the front matter and as a table; keep one of the two',
      zh: '“{list}”既写在文件头又写成表格；请只保留一处',
    },
    control: {
      en: 'This says {found} for `{field}`, and the front matter says {known}, which counts; keep one of the two',
      zh: '此处“{field}”为“{found}”，文件头为“{known}”，以文件头为准；请只保留一处',
    },
    fact: {
      en: '`{key}` is written twice in one task, and the first is read; keep one of the two',
      zh: '同一任务中“{key}”写了两次，只读取第一处；请只保留一处',
    },
  },
  why: {
    en: 'Two places for one thing will come to say two things',
    zh: '同一内容写在两处，迟早会互相矛盾',
  },
  fix: { en: 'Delete one of the two notations', zh: '删除其中一种写法' },
  source: { en: 'the format (docs/format.md)', zh: '格式说明（docs/format.md）' },
  check(context) {
    reportBound(context, 'written-twice');
  },
});
