import { issuesOf } from '../../kinds/issues/issue.ts';
import { valueName } from '../../playbook/naming/names.ts';
import { defineRule } from '../../lint/define.ts';
import { textOf } from '../../playbook/rows.ts';

/** Causes that knowing better does not remove. */
const NOT_BY_TRAINING = new Set(['process', 'resource']);

/** What may be a second part of the work, of which nothing is known. */
const JOINT = /[,;，；、并且和及与]|\b(?:and|then|plus)\b/i;

const TRAINING = [/^(?:re-?)?train(?:ing)? /i, /^(?:重新|再次|组织)?培训/, /^(?!取消|减少|暂停|缩短).*培训$/];

const isTraining = (text: string): boolean =>
  !JOINT.test(text) && TRAINING.some((pattern) => pattern.test(text));

export default defineRule({
  id: 'cause-action-mismatch',
  kinds: ['issues'],
  whole: true,
  severity: 'info',
  effort: 15,
  messages: {
    default: {
      en: 'The cause of issue “{issue}” is {cause}, and all that is done is training ({actions}): change the {cause} too, or name another cause',
      zh: '问题“{issue}”的原因是“{cause}”，措施却只有培训（{actions}）：请同时改变“{cause}”，或更正原因',
    },
  },
  why: {
    en: 'Training does not mend a process, nor bring what is lacking',
    zh: '培训改不了流程，也补不上缺少的资源',
  },
  fix: { en: 'Act on the cause', zh: '针对原因采取措施' },
  source: {
    en: 'Change management toolkit, mistake 2; CAPA practice',
    zh: '《变革管理工具包》错误 2；纠正与预防措施实践',
  },
  check(context) {
    const { playbook, report } = context;
    for (const { pointer, name, row, remedies } of issuesOf(context)) {
      const cause = textOf(row['cause-class']);
      if (cause === undefined || !NOT_BY_TRAINING.has(cause)) continue;
      const actions = remedies.filter(({ type }) => type !== 'containment').map((one) => one.name ?? '');
      if (actions.length === 0 || !actions.every(isTraining)) continue;
      report(`${pointer}/cause-class`, {
        issue: name,
        cause: valueName(playbook.schema, 'issues', 'cause-class', cause),
        actions,
      });
    }
  },
});
