import { phasesOfType, pilotEnd } from '../../kinds/roadmap/periods.ts';
import { defineRule } from '../../lint/define.ts';
import { isPartial } from '../../playbook/missing-fields.ts';
import { slug } from '../../playbook/naming/normalise.ts';
import { placedRows, rowsOf, textOf } from '../../playbook/rows.ts';

export default defineRule({
  id: 'sop-not-piloted',
  kinds: ['sop'],
  whole: true,
  severity: 'info',
  effort: 30,
  messages: {
    default: {
      en: '{name} is {status}, its programme has had a pilot until {end}, and nothing says that it was tried there: write `pilot-date` and `pilot-sites`, or let work of the pilot name it',
      zh: '“{name}”已{status}，项目试点已于 {end} 结束，却没有它试行过的记录：请填写 `pilot-date` 和 `pilot-sites`，或在试点工作中注明该 SOP',
    },
  },
  why: {
    en: 'A procedure that nobody has tried fails where everybody works by it',
    zh: '没人试过的流程，会在所有人照做时才出错',
  },
  fix: { en: 'Try it at a few sites first', zh: '先在少数门店试行' },
  source: { en: 'Supervisor handbook, SOP in three stores', zh: '《运营督导手册》：SOP 先在三家店试行' },
  check(context) {
    const { data, playbook, programme, today, report } = context;
    const status = textOf(data.status);
    const plan = programme.latest('roadmap');
    const end = pilotEnd(context);
    if ((status !== 'approved' && status !== 'active') || !plan || isPartial(plan) || !end || end >= today)
      return;
    if (data['pilot-date'] !== undefined || data['pilot-sites'] !== undefined) return;
    // A later version of what is in use was tried by using it.
    if (rowsOf(playbook, 'history').length > 1) return;
    const created = textOf(data.created) ?? textOf(data.effective) ?? textOf(data['approved-on']);
    if (created === undefined || created > end) return;
    const own = [playbook.id, textOf(data.number) ?? '', playbook.title]
      .map(slug)
      .filter((name) => name !== '');
    const says = (value: unknown): boolean => {
      const text = slug(textOf(value) ?? '');
      return own.some((name) => text.includes(name));
    };
    const pilots = phasesOfType(plan, 'pilot').flatMap(({ phase }) =>
      [phase.id, phase.name].flatMap((one) => (one ? slug(one) : [])),
    );
    const isInPilot = (phase: unknown): boolean => {
      const text = textOf(phase);
      return text === undefined || pilots.includes(slug(text));
    };
    const tried =
      placedRows(plan, 'activities').some(
        ({ row }) => row.status !== 'cancelled' && isInPilot(row.phase) && (says(row.sop) || says(row.name)),
      ) ||
      plan.tasks.some(({ facts, text, state }) => state !== 'cancelled' && (says(facts.sop) || says(text)));
    if (tried) return;
    const word = status === 'active' ? { en: 'in use', zh: '生效' } : { en: 'approved', zh: '批准' };
    report('/status', { name: playbook.title, status: word, end });
  },
});
