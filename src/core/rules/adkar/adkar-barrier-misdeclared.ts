import { subjectsOf } from '../../kinds/adkar/card.ts';
import { elementName } from '../../kinds/adkar/names.ts';
import { barrierAt } from '../../kinds/adkar/thresholds.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'adkar-barrier-misdeclared',
  kinds: ['adkar'],
  severity: 'error',
  effort: 1,
  core: true,
  messages: {
    default: {
      en: '{name}: the barrier is said to be {declared}, but the first element at {limit} or below is {computed}: correct the barrier or a score',
      zh: '“{name}”填写的卡点是{declared}，但第一个不高于 {limit} 分的要素是{computed}：请更正卡点或得分',
    },
    clear: {
      en: '{name}: the barrier is said to be {declared}, but no element is at {limit} or below: remove the barrier or correct a score',
      zh: '“{name}”填写的卡点是{declared}，但没有不高于 {limit} 分的要素：请删除卡点或更正得分',
    },
  },
  why: {
    en: 'What is done about the wrong element helps nobody',
    zh: '针对错误的要素采取措施无济于事',
  },
  fix: { en: 'Use the computed barrier, or correct the scores', zh: '采用计算出的卡点，或更正得分' },
  source: { en: 'Prosci', zh: 'Prosci' },
  check(context) {
    const { playbook } = context;
    const limit = barrierAt(context.thresholds);
    for (const { name, declared, diagnosis, written } of subjectsOf(context)) {
      if (!declared || !diagnosis || written.every((score) => score === null)) continue;
      const { status, element } = diagnosis;
      if (status === 'incomplete' || element === declared.element) continue;
      const said = { name, limit, declared: elementName(playbook.schema, declared.element) };
      if (element === null) context.report(declared.pointer, said, { message: 'clear' });
      else context.report(declared.pointer, { ...said, computed: elementName(playbook.schema, element) });
    }
  },
});
