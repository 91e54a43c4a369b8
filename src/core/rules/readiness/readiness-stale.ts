import { dateOf } from '../../kinds/roadmap/periods.ts';
import { daysBetween } from '../../when/dates.ts';
import { defineRule } from '../../lint/define.ts';
import { supportedPhases } from '../../kinds/roadmap/phases.ts';
import { assessmentFor } from '../../kinds/roadmap/assessments.ts';

export default defineRule({
  id: 'readiness-stale',
  kinds: ['readiness'],
  severity: 'warning',
  effort: 30,
  core: true,
  options: {
    days: {
      type: 'integer',
      default: 90,
      minimum: 1,
      description: {
        en: 'Most days between an assessment and the phase it supports',
        zh: '评估与其支持的阶段之间最多间隔的天数',
      },
    },
  },
  messages: {
    default: {
      en: 'This assessment of {date} is {found|day|days} older than the start of {phase} ({start}); {limit|is|are} the most: assess again before it starts',
      zh: '本次评估（{date}）比“{phase}”的开始（{start}）早 {found} 天，最多应为 {limit} 天：请在开始前重新评估',
    },
  },
  why: { en: 'People and circumstances change within a quarter', zh: '一个季度里，人和环境都会变化' },
  fix: { en: 'Assess again', zh: '重新评估' },
  source: { en: 'a convention of Changebook', zh: 'Changebook 的约定' },
  check(context) {
    const { playbook, options, today, report } = context;
    for (const { name, start, roadmap, pointer } of supportedPhases(context)) {
      const assessment = assessmentFor(context, start);
      if (assessment?.playbook !== playbook) continue;
      const found = daysBetween(assessment.date, start);
      // Who will assess again in time needs no telling.
      const next = dateOf(context, playbook, playbook.data['reassess-by'], 'end');
      if (found <= options.days || (next && next >= today && next <= start)) continue;
      const params = { date: assessment.date, found, phase: name, start, limit: options.days };
      report('/date', params, { related: [{ playbook: roadmap, pointer }] });
      return;
    }
  },
});
