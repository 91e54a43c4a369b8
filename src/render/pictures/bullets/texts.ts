import type { Lang } from '../../../core/playbook/types.ts';
import type { Bullet, BulletStatus } from '../../../core/views/shapes/bullets.ts';
import { day, readable } from '../../parts/dates.ts';
import { inLine } from '../../parts/prose.ts';
import { word } from './words.ts';

/** A sign beside the word of a status, so that colour is not the only one. */
export const SIGNS: Record<BulletStatus, string> = {
  met: '✓',
  'on-track': '●',
  'at-risk': '◐',
  'off-track': '▲',
  missed: '✕',
  regressing: '▼',
  'too-early': '○',
  'no-data': '–',
  open: '?',
};

/** Which of the theme's states a status has. */
export function stateOf(status: BulletStatus): 'good' | 'attention' | 'critical' | 'neutral' {
  if (status === 'met' || status === 'on-track') return 'good';
  if (status === 'at-risk' || status === 'open') return 'attention';
  return status === 'off-track' || status === 'missed' || status === 'regressing' ? 'critical' : 'neutral';
}

/** The values of a metric, each with what it is and its day. */
export function valuesOf({ baseline, expected, target }: Bullet, lang: Lang): string[] {
  const at = (text: string, date: string | null): string =>
    date === null ? text : word(lang, 'on', { text, date: day(lang, date) });
  return [
    ...(baseline ? [`${word(lang, 'baseline')} ${at(baseline.text, baseline.date)}`] : []),
    ...(expected ? [`${word(lang, 'expected')} ${expected.text}`] : []),
    ...(target
      ? [
          `${word(lang, 'target')} ${
            target.date === null
              ? word(lang, 'undated', { text: target.text })
              : word(lang, 'by', { text: target.text, date: day(lang, target.date) })
          }`,
        ]
      : []),
  ];
}

/** What gates ask of a metric, each as a sentence. */
export function gatesOf({ gates }: Bullet, lang: Lang): string[] {
  return gates.map(({ name, text, date }) =>
    date === null
      ? word(lang, 'asks', { name, text })
      : word(lang, 'asksOn', { name, text, date: day(lang, date) }),
  );
}

/** The readings of copies of the dashboard, with what is none of them; null where the trend is not theirs. */
export function copiesOf({ copies }: Bullet, lang: Lang): string | null {
  if (!copies) return null;
  const list = copies.steps.map(({ date, text }) => `${day(lang, date)} ${text}`).join(' → ');
  return inLine(word(lang, 'copies', { list }), copies.left && readable(lang, copies.left));
}
