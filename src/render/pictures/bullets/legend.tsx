import type { ComponentChildren } from 'preact';
import type { Lang } from '../../../core/playbook/types.ts';
import type { BulletsView } from '../../../core/views/shapes/bullets.ts';
import { day } from '../../parts/dates.ts';
import { aside } from '../../parts/text.ts';
import { BaselineSign, ExpectedSign, NowSign, TargetSign } from './line.tsx';
import { word } from './words.ts';

/** What the signs and lines mean, of those that there are. */
export function Legend({ view, lang }: { view: BulletsView; lang: Lang }) {
  const sample = (sign: ComponentChildren, text: string) => (
    <li>
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
        {sign}
      </svg>{' '}
      {text}
    </li>
  );
  const has = (key: 'baseline' | 'expected' | 'current' | 'target'): boolean =>
    view.rows.some((row) => row[key] !== null);
  const trends = view.rows.some(({ trend }) => trend.length > 0);
  const { from, to } = view;
  const marks = view.marks.filter(({ date }) => from !== null && to !== null && date >= from && date <= to);
  return (
    <ul class="legend-line" aria-label={word(lang, 'legend')}>
      {has('baseline') ? sample(<BaselineSign x={12} y={12} />, word(lang, 'baseline')) : null}
      {has('expected') ? sample(<ExpectedSign x={12} y={12} />, word(lang, 'expected')) : null}
      {has('current') ? sample(<NowSign x={12} y={18} />, word(lang, 'now')) : null}
      {has('target') ? sample(<TargetSign x={12} y={12} />, word(lang, 'target')) : null}
      {trends ? sample(<path d="M2 20L22 4" class="path-line" />, word(lang, 'path')) : null}
      {trends
        ? marks.map(({ type, name, date }) =>
            sample(
              <path d="M12 2V22" class={`${type}-line`} />,
              name + aside((type === 'gate' ? `${word(lang, 'gate')} ` : '') + day(lang, date), lang),
            ),
          )
        : null}
      <li class="muted">{word(lang, 'better')}</li>
    </ul>
  );
}
