import { judgedItems } from '../../kinds/checklist/items.ts';
import { defineRule } from '../../lint/define.ts';

/** What says of something that it is so: two things of which that is said are two checks, `salt and pepper` is one. */
const CLAIM = /\b(?:is|are|has|have|can|works?)\b|[已均]|是否/i;
const JOINT = / and |并且|以及|且/i;

export default defineRule({
  id: 'item-double-barrelled',
  kinds: ['checklist'],
  severity: 'info',
  messages: {
    default: {
      en: 'Item “{item}” asks for two things at once: make two items of it, since one may be so and the other not',
      zh: '检查项“{item}”一次问了两件事：请拆成两项，以免一件做到、一件没做到时无法作答',
    },
  },
  why: { en: 'Half true has no answer', zh: '一半做到，无从作答' },
  fix: { en: 'Split it', zh: '拆成两项' },
  source: { en: 'Design of questionnaires', zh: '问卷设计常识' },
  check(context) {
    for (const { pointer, name } of judgedItems(context)) {
      const claims = String(name)
        .split(JOINT)
        .filter((part) => CLAIM.test(part));
      if (claims.length > 1) context.report(`${pointer}/name`, { item: name });
    }
  },
});
