import type { Lang } from '../../core/playbook/types.ts';
import type { AgendaView } from '../../core/views/shapes/agenda.ts';
import { dayOfWeek } from '../../render/parts/dates.ts';
import { dayText } from '../../render/pictures/agenda/day-text.ts';
import { SECTIONS, takesPlace, type Section, type Step } from './steps.ts';
import { word } from './words.ts';

/** What a section is called. */
export const sectionText = (lang: Lang, section: Section): string =>
  word(lang, section === 'today' ? 'due-today' : section);

interface OverviewProps {
  lang: Lang;
  agenda: AgendaView;
  steps: readonly Step[];
  /** Goes to a step. */
  go(step: Step): void;
}

/** How a meeting begins: how much there is of what, and what takes place this week. */
export function Overview({ lang, agenda, steps, go }: OverviewProps) {
  const { today } = agenda;
  const isCalm = !steps.some(
    ({ section }) => section === 'late' || section === 'today' || section === 'week',
  );
  const places = takesPlace(agenda);
  return (
    <article>
      <p class="kind">{dayOfWeek(lang, today, today)}</p>
      <h3>{agenda.title}</h3>
      {isCalm ? <p class="stands">✓ {word(lang, 'nothing')}</p> : null}
      {steps.length === 0 ? <p>{word(lang, 'alone')}</p> : null}
      <ul class="meeting-sections">
        {SECTIONS.map((section) => {
          const own = steps.filter((step) => step.section === section);
          const [first] = own;
          return first ? (
            <li>
              <button type="button" class={section === 'late' ? 'late' : undefined} onClick={() => go(first)}>
                <b>{own.length}</b> {section === 'late' ? '▲ ' : ''}
                {sectionText(lang, section)}
              </button>
            </li>
          ) : null;
        })}
      </ul>
      {places.length > 0 ? (
        <>
          <h4>{word(lang, 'also')}</h4>
          <ul>
            {places.map((item) => (
              <li>
                {item.name} <span class="muted">{dayText(item, today, lang)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {agenda.notRead === undefined ? null : <p class="attention">! {agenda.notRead}</p>}
      <p class="muted keys">{word(lang, 'keys')}</p>
    </article>
  );
}
