import { bandWords } from '../../kinds/readiness/bands.ts';
import { dateOf } from '../../kinds/roadmap/periods.ts';
import { defineRule } from '../../lint/define.ts';
import { supportedPhases } from '../../kinds/roadmap/phases.ts';
import { assessmentFor } from '../../kinds/roadmap/assessments.ts';

export default defineRule({
  id: 'start-despite-readiness',
  kinds: ['roadmap'],
  severity: 'error',
  effort: 60,
  core: true,
  messages: {
    default: {
      en: '{phase} starts {start}, but the readiness of {date} says "{decision}": close the gaps and assess again first, or move the phase',
      zh: '“{phase}”定于 {start} 开始，而 {date} 的准备度结论是“{decision}”：请先弥补短板并重新评估，或推迟该阶段',
    },
  },
  why: {
    en: 'A change that starts unprepared spends its credit in the first weeks',
    zh: '准备不足就启动，会在最初几周耗尽信任',
  },
  fix: { en: 'Close the gaps and assess again, or move the dates', zh: '弥补短板并重新评估，或调整日期' },
  source: { en: 'Change management toolkit, tool 1', zh: '《变革管理工具包》工具 1' },
  check(context) {
    const { playbook, today, scoreOf, report } = context;
    for (const { type, name, start, roadmap, pointer } of supportedPhases(context)) {
      const assessment = assessmentFor(context, start);
      if (roadmap !== playbook || !assessment) continue;
      const decision = scoreOf(assessment.playbook)?.decision;
      const tooLow = decision === 'prepare' || decision === 'stop';
      if (!tooLow && !(type === 'rollout' && decision === 'pilot')) continue;
      const next = dateOf(context, assessment.playbook, assessment.playbook.data['reassess-by'], 'end');
      // A new assessment that is still to come before the roll-out will decide.
      if (type === 'rollout' && next && next >= today && next <= start) continue;
      report(
        pointer,
        { phase: name, start, date: assessment.date, decision: bandWords(String(decision)) },
        {
          severity: tooLow ? 'error' : 'warning',
          cap: decision === 'stop' ? 39 : 59,
          related: [{ playbook: assessment.playbook, pointer: '/dimensions' }],
        },
      );
    }
  },
});
