import { isOpen } from '../../playbook/work-state.ts';
import { textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'sop-superseded-referenced',
  kinds: ['*'],
  severity: 'error',
  core: true,
  messages: {
    default: {
      en: '{activity} uses {sop}, which is superseded: link the procedure that replaced it',
      zh: '“{activity}”引用的 {sop} 已被取代：请改为现行的 SOP',
    },
  },
  why: { en: 'An obsolete copy in use undoes the change', zh: '继续使用旧版会让变革前功尽弃' },
  fix: { en: 'Link the current procedure', zh: '改为引用现行的 SOP' },
  source: { en: 'ISO 9001:2015, 7.5', zh: 'ISO 9001:2015 第 7.5 条' },
  check({ playbook, programme, rows, report }) {
    const procedures = programme.of('sop');
    const activities = rows('activities').map(({ row, pointer, name }) => ({
      pointer: `${pointer}/sop`,
      name,
      sop: row.status === 'cancelled' ? undefined : textOf(row.sop),
    }));
    const tasks = playbook.tasks.map(({ text, state, facts, index }) => ({
      pointer: `/tasks/${index}`,
      name: text,
      sop: isOpen(state) ? facts.sop : undefined,
    }));
    for (const { pointer, name, sop } of [...activities, ...tasks]) {
      if (sop === undefined) continue;
      const meant = procedures.filter(
        (procedure) => sop === procedure.id || sop === textOf(procedure.data.number),
      );
      const [obsolete] = meant;
      if (!obsolete || meant.some(({ data }) => data.status !== 'superseded')) continue;
      report(pointer, { activity: name, sop }, { related: [{ playbook: obsolete, pointer: '/status' }] });
    }
  },
});
