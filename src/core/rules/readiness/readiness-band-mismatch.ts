import { bandWords } from '../../kinds/readiness/bands.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'readiness-band-mismatch',
  kinds: ['readiness'],
  severity: 'error',
  effort: 1,
  core: true,
  messages: {
    default: {
      en: 'The band is written as "{declared}", but the scores give "{band}": use the computed band',
      zh: '区间写的是“{declared}”，而按得分应为“{band}”：请采用计算出的区间',
    },
  },
  why: { en: 'A wrong band leads to a wrong decision', zh: '区间错误会导致错误的决定' },
  fix: { en: 'Use the computed band', zh: '采用计算出的区间' },
  fixTitle: { en: 'Write {text}', zh: '改为 {text}' },
  fixable: 'doubtful',
  source: { en: 'the readiness model (docs/scoring.md)', zh: '准备度模型（docs/scoring.md）' },
  check({ playbook, data, scoreOf, report }) {
    const declared = data['declared-band'];
    const band = scoreOf(playbook)?.band ?? null;
    if (typeof declared !== 'string' || band === null || declared === band) return;
    const pointer = '/declared-band';
    report(
      pointer,
      // The title of the fix names what it writes.
      { declared: bandWords(declared), band: bandWords(band), text: band },
      { fix: [{ range: playbook.locate(pointer), text: band }] },
    );
  },
});
