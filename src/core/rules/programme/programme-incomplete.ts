import { kindName } from '../../playbook/naming/names.ts';
import { textOf } from '../../playbook/rows.ts';
import { pilotStart } from '../../kinds/roadmap/periods.ts';
import { defineRule } from '../../lint/define.ts';
import { isRetired } from '../../lint/required.ts';

/** What shows early what is wrong in it. */
const ADVISED = ['issues'];

/** What a pilot cannot do without. */
const KINDS = ['roadmap', 'comms', 'stakeholders', 'kpi'];

export default defineRule({
  id: 'programme-incomplete',
  kinds: ['change'],
  whole: true,
  severity: 'warning',
  effort: 60,
  core: true,
  messages: {
    default: {
      en: 'The pilot has been running since {pilot} and the programme has no {missing}: create it from the template',
      zh: '试点已于 {pilot} 开始，而项目还没有{missing}：请用模板创建',
    },
    live: {
      en: 'People have worked the new way since {start} and the programme has no {missing}: create it from the template',
      zh: '新做法已于 {start} 上线，而项目还没有{missing}：请用模板创建',
    },
  },
  why: { en: 'A pilot without its plans is an experiment on people', zh: '没有计划的试点，等于拿员工做实验' },
  fix: { en: 'Create the document from its template', zh: '用模板创建该文档' },
  source: { en: 'Change management toolkit', zh: '《变革管理工具包》' },
  creates: { documents: [...KINDS, ...ADVISED] },
  check(context) {
    const { data, programme, standalone, kinds, today, report } = context;
    const pilot = pilotStart(context);
    const start = pilot ?? context.date(textOf(data['go-live']), 'start');
    if (standalone || isRetired(data) || !start || start > today) return;
    // A missing readiness assessment is the matter of pilot-before-readiness.
    const isMissing = (kind: string): boolean => programme.of(kind).length === 0;
    const needed = KINDS.filter(isMissing);
    // A programme that says it goes by ADKAR promises its cards.
    const advised = [...ADVISED, ...(data.method === 'adkar' ? ['adkar'] : [])].filter(isMissing);
    const missing = [...needed, ...advised].map((kind) => kindName(kinds, kind));
    if (missing.length === 0) return;
    const extra = needed.length > 0 ? {} : { severity: 'info' as const };
    if (pilot) report('', { pilot, missing }, extra);
    else report('', { start, missing }, { ...extra, message: 'live' });
  },
});
