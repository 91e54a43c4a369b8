import type { Lang } from '../../../core/playbook/types.ts';
import type { TimelineView } from '../../../core/views/shapes/timeline.ts';
import { moment } from '../../parts/dates.ts';
import { Days } from '../../parts/days.tsx';
import { criterionText } from '../../parts/criterion.ts';
import { word } from './words.ts';

/** What the gates ask for that are still to be decided, each with the last value of it. */
export function GatesAhead({ view, lang }: { view: TimelineView; lang: Lang }) {
  const gates = view.marks.filter(({ criteria }) => criteria);
  if (gates.length === 0) return null;
  return (
    <section class="gates">
      <h3>{word(lang, 'gatesAhead')}</h3>
      <ul>
        {gates.map(({ pointer, name, date, owner, criteria = [] }) => (
          <li data-pointer={pointer}>
            <b>{name}</b>{' '}
            <span class="muted">
              <Days text={[moment(view, lang, date), owner].filter(Boolean).join(' · ')} />
            </span>
            <ul>
              {criteria.map((one) => (
                <li>
                  <Days text={criterionText(one, lang)} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
