import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'evidence-missing',
  kinds: ['*'],
  severity: 'info',
  effort: 15,
  options: {
    claims: {
      type: 'integer',
      default: 4,
      minimum: 1,
      description: {
        en: 'Fewest claims, scores and statuses of a document that are judged as a whole',
        zh: '说法、分数和状态至少有多少项，才对文档整体作出判断',
      },
    },
    percent: {
      type: 'integer',
      default: 50,
      minimum: 1,
      maximum: 100,
      description: {
        en: 'Fewest of them, in percent, that name a source, a reading or a date',
        zh: '其中写明来源、读数或日期的最低占比（%）',
      },
    },
  },
  messages: {
    default: {
      en: '{have} of {of} claims, scores and statuses of this document name a source, a reading or a date ({percent}% at least): say what each rests on',
      zh: '本文档的 {of} 项说法、分数和状态中，只有 {have} 项写明了来源、读数或日期（至少 {percent}%）：请写明其余各项的依据',
    },
  },
  why: {
    en: 'What nobody can look up is an opinion, however exact its number',
    zh: '无从查证的说法只是看法，数字再精确也一样',
  },
  fix: {
    en: 'Name where each claim comes from: a source, a reading or a date',
    zh: '写明每项说法的出处：来源、读数或日期',
  },
  source: { en: 'practice', zh: '实践经验' },
  supersedes: ['readiness-extreme-without-evidence', 'adkar-no-evidence'],
  check({ playbook, scoreOf, options, report }) {
    const evidence = scoreOf(playbook)?.evidence;
    if (!evidence) return;
    const { have, of, missing } = evidence;
    if (of < options.claims || 100 * have >= options.percent * of) return;
    const rowOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));
    const [first] = missing;
    if (first === undefined) return;
    report(
      first,
      { have, of, percent: options.percent },
      {
        related: missing.slice(1).map((pointer) => ({ playbook, pointer })),
        covers: missing.flatMap((pointer) => [pointer, rowOf(pointer)]),
      },
    );
  },
});
