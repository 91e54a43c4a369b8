import { pilotStart } from '../../kinds/roadmap/periods.ts';
import { defineRule } from '../../lint/define.ts';
import { assessedOn } from '../../kinds/roadmap/assessments.ts';

export default defineRule({
  id: 'pilot-before-readiness',
  kinds: ['change', 'readiness'],
  severity: 'warning',
  effort: 30,
  core: true,
  messages: {
    default: {
      en: 'The pilot starts {pilot} and the programme has no readiness assessment: assess the six dimensions first',
      zh: '试点定于 {pilot} 开始，而项目没有准备度评估：请先评估六个维度',
    },
    late: {
      en: 'The first readiness assessment is of {date}, after the pilot starts ({pilot}): assess before the pilot, or move it',
      zh: '首次准备度评估在 {date}，晚于试点开始（{pilot}）：请在试点前评估，或推迟试点',
    },
  },
  why: { en: 'The assessment decides whether a pilot may start', zh: '评估决定试点能否开始' },
  fix: { en: 'Assess readiness before the pilot', zh: '在试点前评估准备度' },
  source: { en: 'Change management toolkit, tool 1', zh: '《变革管理工具包》工具 1' },
  creates: { documents: ['readiness'] },
  check(context) {
    const { playbook, programme, standalone, report } = context;
    const pilot = standalone ? null : pilotStart(context);
    if (!pilot) return;
    const dated = programme
      .of('readiness')
      .map((assessment) => ({ assessment, date: assessedOn(context, assessment) }));
    if (playbook.kind === 'change') {
      if (!playbook.host && dated.length === 0) report('', { pilot });
      return;
    }
    const [first] = dated;
    if (first?.assessment !== playbook || !first.date) return;
    const allLate = dated.every(({ date }) => date !== null && date > pilot);
    if (allLate) report('/date', { date: first.date, pilot }, { message: 'late' });
  },
});
