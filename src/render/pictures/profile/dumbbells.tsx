import type { Lang } from '../../../core/playbook/types.ts';
import type { ProfileAxis, ProfileView } from '../../../core/views/shapes/profile.ts';
import { day, readable } from '../../parts/dates.ts';
import { Said } from '../../parts/said.tsx';
import { BeforeSign, ExecutivesSign, ScoreSign, StaffSign, Track } from './track.tsx';
import { word } from './words.ts';

/** What is furthest below its line first; what nobody assessed before all. */
function byGap({ axes }: ProfileView): ProfileAxis[] {
  const gap = ({ score, threshold }: ProfileAxis): number => (score === null ? -Infinity : score - threshold);
  return axes.toSorted((a, b) => gap(a) - gap(b) || 0);
}

/** How a score stands to its line, with its sign. */
function standing({ score, threshold }: ProfileAxis, lang: Lang): { text: string; low: boolean } {
  if (score === null) return { text: word(lang, 'notAssessed'), low: true };
  const gap = Math.abs(score - threshold);
  if (score < threshold) return { text: `▼ ${word(lang, 'below', { gap })}`, low: true };
  return { text: `✓ ${gap === 0 ? word(lang, 'atLine') : word(lang, 'above', { gap })}`, low: false };
}

function Row({ axis, lang }: { axis: ProfileAxis; lang: Lang }) {
  const { pointer, name, score, executives, staff, evidence, action, owner, due } = axis;
  const { text, low } = standing(axis, lang);
  const groups = [
    executives === null ? null : `${word(lang, 'executives')} ${executives}`,
    staff === null ? null : `${word(lang, 'staff')} ${staff}`,
  ].filter(Boolean);
  const done = [action ?? (low ? word(lang, 'noAction') : null), owner, due && readable(lang, due)];
  const words = done.filter(Boolean).join(' · ');
  return (
    <li data-pointer={pointer}>
      <div class="axis-name">
        <b>{name}</b> <span class="figure">{score === null ? '–' : `${score} / 5`}</span>
        <span class={low ? 'late' : 'muted'}>{text}</span>
      </div>
      <div>
        <Track axis={axis} />
        {groups.length > 0 ? <span class="muted">{groups.join(' · ')}</span> : null}
      </div>
      <div>
        {words === '' ? null : (
          <div>
            → <Said text={words} lang={lang} />
          </div>
        )}
        {evidence ? (
          <div class="muted">
            <Said text={evidence} lang={lang} />
          </div>
        ) : null}
      </div>
    </li>
  );
}

function Legend({ view, lang }: { view: ProfileView; lang: Lang }) {
  const sample = (sign: preact.ComponentChildren, text: string) => (
    <li>
      <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
        {sign}
      </svg>{' '}
      {text}
    </li>
  );
  const some = (key: 'executives' | 'staff' | 'previous'): boolean =>
    view.axes.some((axis) => axis[key] !== null);
  const was = view.before ? word(lang, 'beforeOn', { date: day(lang, view.before) }) : word(lang, 'previous');
  return (
    <ul class="legend-line" aria-label={word(lang, 'legend')}>
      {sample(<ScoreSign x={10} y={15} />, word(lang, 'total'))}
      {sample(<path d="M10 1v18" stroke="var(--attention)" stroke-width="3" />, word(lang, 'line'))}
      {some('executives') ? sample(<ExecutivesSign x={10} y={10} />, word(lang, 'executives')) : null}
      {some('staff') ? sample(<StaffSign x={10} y={10} />, word(lang, 'staff')) : null}
      {some('previous') ? sample(<BeforeSign x={10} y={15} />, was) : null}
    </ul>
  );
}

/** Who gave the scores. */
function Raters({ raters }: Pick<ProfileView, 'raters'>, lang: Lang): string {
  if (raters.length === 0) return word(lang, 'noRaters');
  const said = raters.map(({ role, count }) =>
    count === null ? role : word(lang, 'rater', { role, count }),
  );
  return word(lang, 'ratedBy', { raters: said });
}

/** Each dimension on a line from 1 to 5 against what it has to reach, the largest gap first, with what is done about it. */
export function Dumbbells({ view, lang }: { view: ProfileView; lang: Lang }) {
  return (
    <>
      <p class="muted">{Raters(view, lang)}</p>
      <Legend view={view} lang={lang} />
      <ul class="axes" aria-label={view.title}>
        {byGap(view).map((axis) => (
          <Row axis={axis} lang={lang} />
        ))}
      </ul>
    </>
  );
}
