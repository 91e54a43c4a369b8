import type { Lang } from '../../../core/playbook/types.ts';
import type { IssueBoardView, RiskMark } from '../../../core/views/shapes/issue-board.ts';
import { day } from '../../parts/dates.ts';
import { Days } from '../../parts/days.tsx';
import { Each } from '../../parts/each.tsx';
import { RiskMap, type NumberedRisk } from './risk-map.tsx';
import { word } from './words.ts';

/** How likely and how bad a risk is: as a product where both are numbers, else in the words of its author. */
export function levelText({ probability, impact, product, rating }: RiskMark, lang: Lang): string {
  if (probability === null && impact === null) return rating ?? '';
  const notSaid = word(lang, 'notSaid');
  const params = { probability: probability ?? notSaid, impact: impact ?? notSaid };
  return product === null ? word(lang, 'pair', params) : word(lang, 'product', { ...params, product });
}

function Risk({ risk, no, lang }: NumberedRisk & { lang: Lang }) {
  const { pointer, name, response, trigger, owner, due, status } = risk;
  const facts = [levelText(risk, lang), status, owner, due === null ? null : day(lang, due)];
  return (
    <li data-pointer={pointer} data-owner={owner ?? ''} value={no}>
      <b>{name}</b>{' '}
      <span class="muted">
        <Days text={facts.filter(Boolean).join(' · ')} />
      </span>
      {response === null ? (
        <p class="attention">! {word(lang, 'noResponse')}</p>
      ) : (
        <p>
          {word(lang, 'response')}: {response}
        </p>
      )}
      {trigger === null ? null : (
        <p class="muted">
          {word(lang, 'trigger')}: {trigger}
        </p>
      )}
    </li>
  );
}

function RiskList({ risks, lang }: { risks: NumberedRisk[]; lang: Lang }) {
  return (
    <ol class="risk-list">
      <Each of={risks}>{({ risk, no }) => <Risk risk={risk} no={no} lang={lang} />}</Each>
    </ol>
  );
}

/** The risks on their map and by name; those that have no place on it, and those that are over, apart. */
export function Risks({ view, lang }: { view: IssueBoardView; lang: Lang }) {
  const numbered = view.risks.map((risk, index) => ({ risk, no: index + 1 }));
  const open = numbered.filter(({ risk }) => risk.isOpen);
  const placed = open.filter(({ risk }) => risk.at !== null);
  const others = open.filter(({ risk }) => risk.at === null);
  const over = numbered.filter(({ risk }) => !risk.isOpen);
  return (
    <>
      <h3>{word(lang, 'risks')}</h3>
      {placed.length > 0 ? (
        <div class="risk-columns">
          <RiskMap risks={placed} lang={lang} />
          <RiskList risks={placed} lang={lang} />
        </div>
      ) : null}
      {placed.length > 0 && others.length > 0 ? <p class="muted">{word(lang, 'notPlaced')}</p> : null}
      {others.length > 0 ? <RiskList risks={others} lang={lang} /> : null}
      {over.length > 0 ? (
        <details>
          <summary>{word(lang, 'closedRisks', { count: over.length })}</summary>
          <RiskList risks={over} lang={lang} />
        </details>
      ) : null}
    </>
  );
}
