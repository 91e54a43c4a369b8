import { columnName } from '../../playbook/naming/names.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'no-wiifm',
  kinds: ['comms'],
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: 'For {audience} nothing is written under {missing}: say what matters to them and what it means for them',
      zh: '“{audience}”没有写“{missing}”：请写明他们关心什么、这对他们意味着什么',
    },
  },
  why: { en: 'People first ask what is in it for them', zh: '人们首先关心与自己的关系' },
  fix: { en: 'Fill both', zh: '两项都填写' },
  source: { en: 'Change management toolkit, principle 4', zh: '《变革管理工具包》原则 4' },
  check(context) {
    for (const { pointer, name: audience } of context.rows('audiences')) {
      const missing = (['cares-about', 'message'] as const).filter((key) =>
        isLacking(context.playbook, `${pointer}/${key}`),
      );
      if (missing.length > 0)
        context.report(pointer, {
          audience,
          missing: missing.map((key) => columnName(context.playbook.schema, 'audiences', key)),
        });
    }
  },
});
