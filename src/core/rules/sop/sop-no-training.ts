import { slug } from '../../playbook/naming/normalise.ts';
import { isPartial } from '../../playbook/missing-fields.ts';
import { membersOf } from '../../programme/programme.ts';
import type { Playbook } from '../../playbook/types.ts';
import { dateOf } from '../../kinds/roadmap/periods.ts';
import { placedRows, rowsOf, textOf } from '../../playbook/rows.ts';
import { addDays } from '../../when/dates.ts';
import type { IsoDate } from '../../when/types.ts';
import { defineRule } from '../../lint/define.ts';
import type { SopData } from '../../generated/data.ts';
import type { DocumentContext } from '../../context.ts';

type Context = DocumentContext<SopData>;

/** Day of the latest revision: of the history, else the day the procedure takes effect. */
function revisedOn({ data, date, playbook }: Context): IsoDate | null {
  const rows = rowsOf(playbook, 'history');
  const dates = rows.flatMap((row) => date(textOf(row.when), 'start') ?? []);
  return dates.sort().at(-1) ?? date(textOf(data.effective) ?? textOf(data['approved-on']), 'start');
}

/** Ways in which other documents name the procedure. */
function namesOf(playbook: Playbook<SopData>): string[] {
  const { id, data, title } = playbook;
  return [id, textOf(data.number) ?? '', title].map(slug).filter((name) => name !== '');
}

/** Work and events of the programme that name the procedure, each with its last day, where it is known. */
function occasions(context: Context): (IsoDate | null)[] {
  const { programme, playbook, scheduleOf } = context;
  const own = namesOf(playbook);
  const meant = (reference: unknown): boolean => own.includes(slug(textOf(reference) ?? ''));
  const mentioned = (text: unknown): boolean => own.some((name) => slug(textOf(text) ?? '').includes(name));
  return membersOf(programme).flatMap((document) => [
    ...placedRows(document, 'activities').flatMap(({ row, pointer }) => {
      if (row.status === 'cancelled' || !(meant(row.sop) || mentioned(row.name))) return [];
      return scheduleOf(document).byPointer.get(pointer)?.end ?? null;
    }),
    ...rowsOf(document, 'events').flatMap((row) => {
      if (row.status === 'cancelled' || !(mentioned(row.name) || mentioned(row.message))) return [];
      return dateOf(context, document, row.when, 'end');
    }),
    ...document.tasks.flatMap(({ facts, text, state }) =>
      state !== 'cancelled' && (meant(facts.sop) || mentioned(text))
        ? [dateOf(context, document, facts.done ?? facts.due, 'end')]
        : [],
    ),
  ]);
}

export default defineRule({
  id: 'sop-no-training',
  kinds: ['sop'],
  whole: true,
  severity: 'warning',
  effort: 30,
  core: true,
  options: {
    days: {
      type: 'integer',
      default: 90,
      minimum: 1,
      description: { en: 'Days for which a revision is new', zh: '修订后多少天内视为新版本' },
    },
  },
  messages: {
    default: {
      en: 'Revised on {date}, and no training, briefing or activity after it names {name}: plan one for its roles',
      zh: '{date} 修订后，没有培训、宣贯或活动提到“{name}”：请为相关岗位安排',
    },
  },
  why: { en: 'A procedure nobody was shown is not followed', zh: '没有人讲解过的流程不会被执行' },
  fix: {
    en: 'Plan a training, a briefing event or an activity that names the procedure',
    zh: '安排一次提到该 SOP 的培训、宣贯或活动',
  },
  source: { en: 'practice; ISO 9001:2015, 7.2', zh: '实践经验；ISO 9001:2015 第 7.2 条' },
  check(context) {
    const { data, playbook, programme, today, options, report } = context;
    const holds = data.status === 'approved' || data.status === 'active';
    // Without a plan its absence is the finding (programme-incomplete).
    const plan = programme.latest('roadmap');
    if (!holds || !plan || isPartial(plan)) return;
    const revised = revisedOn(context);
    if (!revised || revised > today || revised < addDays(today, -options.days)) return;
    if (occasions(context).some((day) => day === null || day >= revised)) return;
    report('', { date: revised, name: textOf(data.number) ?? playbook.title });
  },
});
