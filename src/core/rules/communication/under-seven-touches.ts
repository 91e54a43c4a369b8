import { isUncountable } from '../../schedule/rhythm.ts';
import { TOUCHES, touchesOf } from '../../kinds/comms/touches.ts';
import { valueName } from '../../playbook/naming/names.ts';
import { textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'under-seven-touches',
  kinds: ['comms'],
  whole: true,
  severity: 'warning',
  effort: 30,
  core: true,
  options: { touches: TOUCHES.schema },
  messages: {
    default: {
      en: '{audience} is reached {found|time|times} before go-live on {goLive}, {touches|is|are} expected: add touches',
      zh: '“{audience}”在 {goLive} 上线前只触达 {found} 次，应有 {touches} 次：请增加触达',
    },
    uncounted: {
      en: '`{freq}` cannot be counted beforehand, so that no touch of it counts for {audience}: add the dates or the rhythm that is planned, if there is one',
      zh: '“{freq}”无法预先计数，因此不计入“{audience}”的触达：如有计划好的日期或频率，请补充',
    },
  },
  why: { en: 'A message must be heard five to seven times', zh: '一条信息要听到五到七次才会被记住' },
  fix: { en: 'Add touches before go-live', zh: '在上线前增加触达' },
  source: { en: 'Change management toolkit, principle 1; Prosci', zh: '《变革管理工具包》原则 1；Prosci' },
  check(context) {
    // Said once: what is true of one row is true of the others.
    const uncounted = context.rows('audiences').find(({ row }) => isUncountable(textOf(row.freq) ?? ''));
    if (uncounted) {
      const { row, pointer, name: audience } = uncounted;
      const extra = { message: 'uncounted', severity: 'info' } as const;
      context.report(
        `${pointer}/freq`,
        { audience, freq: valueName(context.playbook.schema, 'audiences', 'freq', textOf(row.freq) ?? '') },
        extra,
      );
    }
    for (const { index, pointer, name: audience } of context.rows('audiences')) {
      const { before, goLive, complete, isBriefed } = touchesOf(context, index);
      const { touches } = context.options;
      if (!goLive || !complete || before >= touches || isBriefed) continue;
      context.report(pointer, { audience, found: before, goLive, touches });
    }
  },
});
