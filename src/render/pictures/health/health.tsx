import type { Lang } from '../../../core/playbook/types.ts';
import { labelled } from '../../../core/message.ts';
import type { CharterSection, HealthView, NextDecision } from '../../../core/views/shapes/health.ts';
import { criterionText } from '../../parts/criterion.ts';
import { day, readable } from '../../parts/dates.ts';
import { Days } from '../../parts/days.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Said } from '../../parts/said.tsx';
import { Empty, Frame } from '../../parts/frame.tsx';
import { empty } from './empty.ts';
import { word } from './words.ts';

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(1));

/** What the health is made of, the largest loss first. */
function Components({ view, lang }: { view: HealthView; lang: Lang }) {
  const sorted = [...view.components].sort((a, b) => (b.loss ?? -1) - (a.loss ?? -1));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{word(lang, 'component')}</th>
          <th scope="col" class="num">
            {word(lang, 'weight')}
          </th>
          <th scope="col" class="num">
            {word(lang, 'value')}
          </th>
          <td class="bars" aria-hidden="true" />
          <th scope="col" class="num">
            {word(lang, 'loss')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ name, weight, value, loss }) => (
          <tr>
            <th scope="row">{name}</th>
            <td class="num">{weight}</td>
            <td class="num">{figure(value)}</td>
            <td class="bars" aria-hidden="true">
              {value === null ? null : (
                <span class="meter">
                  <i style={`width:${Math.round(value)}%`} />
                </span>
              )}
            </td>
            <td class="num">{figure(loss)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Questions of a board, each with what the charter says to it. */
function Section({ section: { id, points }, lang }: { section: CharterSection; lang: Lang }) {
  return (
    <section class={id === 'change' ? 'asked figures' : 'asked'}>
      <h3>{word(lang, id)}</h3>
      <ul>
        {points.map(({ name, text, pointer }) => (
          <li data-pointer={pointer}>
            <b>
              <Said text={name} lang={lang} />
            </b>{' '}
            <span>
              <Said text={text} lang={lang} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The gate that comes next, with what it asks for and what is known of that today. */
function Decision({ decision, lang }: { decision: NextDecision; lang: Lang }) {
  const { name, date, decider, criteria, pointer } = decision;
  return (
    <section class="asked">
      <h3>{word(lang, 'decision')}</h3>
      <ul>
        <li data-pointer={pointer}>
          <b>{name}</b>{' '}
          <span>
            <Days
              text={[date ? day(lang, date) : word(lang, 'undated'), decider].filter(Boolean).join(' · ')}
            />
          </span>
          <ul>
            {criteria.map((one) => (
              <li>
                <Days text={criterionText(one, lang)} />
              </li>
            ))}
          </ul>
        </li>
      </ul>
    </section>
  );
}

/** The heaviest findings: what is to be put right before a board meets. */
function First({ first, lang }: { first: HealthView['first']; lang: Lang }) {
  return (
    <section class="asked">
      <h3>{word(lang, 'first')}</h3>
      <ul>
        {first.map(({ message, severity, document, pointer, line }) => (
          <li data-pointer={pointer} data-line={line}>
            <b>{severity === 'error' ? '■' : '▲'}</b> <Said text={message} lang={lang} />{' '}
            <span>· {document}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the health is or what it wants to be told, then what to do first. */
function HealthNow({ view, lang }: { view: HealthView; lang: Lang }) {
  return (
    <section class="asked">
      <h3>{word(lang, 'health')}</h3>
      <p>
        {view.value === null ? null : (
          <>
            <b>{figure(view.value)}</b> {view.band}
            {view.reason === null ? null : ' · '}
          </>
        )}
        {view.reason === null ? null : <Said text={view.reason} lang={lang} />}
      </p>
      {view.cap ? (
        <p class="late">
          ▲ ≤ {view.cap.value}: {view.cap.rule}
        </p>
      ) : null}
      {view.steps.length > 0 ? (
        <>
          <h4>{word(lang, 'firstSteps')}</h4>
          <ol>
            {view.steps.map(({ text, points, absent, pointer }) => (
              <li data-pointer={pointer === '' ? undefined : pointer}>
                <Said text={text} lang={lang} />
                {absent ? null : <span> · {word(lang, 'upTo', { points: points.toFixed(1) })}</span>}
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </section>
  );
}

/** A charter as a board reads it: the promise, then each question with its answer, then the health and the documents. */
export function Health({ view, lang }: { view: HealthView; lang: Lang }) {
  const vision = view.facts.find(({ pointer }) => pointer.endsWith('/vision'));
  const facts = view.facts.filter((fact) => fact !== vision);
  const of = (...ids: CharterSection['id'][]): CharterSection[] =>
    view.sections.filter(({ id }) => ids.includes(id));
  return (
    <Frame view={view} lang={lang}>
      {vision ? (
        <p class="lead" data-pointer={vision.pointer}>
          <Said text={vision.value} lang={lang} />
        </p>
      ) : (
        <Empty lang={lang} {...empty} notRead={view.notRead} />
      )}
      {facts.length > 0 ? (
        <p class="muted">
          {facts.map(({ label, value, pointer }, index) => (
            <>
              {index > 0 ? ' · ' : ''}
              <span data-pointer={pointer}>
                <Days text={labelled(label, readable(lang, value), lang)} />
              </span>
            </>
          ))}
        </p>
      ) : null}
      <div class="questions">
        {of('change', 'why').map((section) => (
          <Section section={section} lang={lang} />
        ))}
        {view.decision ? <Decision decision={view.decision} lang={lang} /> : null}
        {view.first.length > 0 ? <First first={view.first} lang={lang} /> : null}
        {of('who', 'money', 'behind', 'risks', 'ends').map((section) => (
          <Section section={section} lang={lang} />
        ))}
        <HealthNow view={view} lang={lang} />
      </div>
      <details class="printed">
        <summary>{word(lang, 'breakdown')}</summary>
        <Components view={view} lang={lang} />
      </details>
      <details class="printed">
        <summary>{word(lang, 'countedDocuments', { count: view.documents.length })}</summary>
        <DataTable
          lang={lang}
          label={word(lang, 'document')}
          columns={[
            { label: word(lang, 'document') },
            { label: word(lang, 'standing') },
            { label: word(lang, 'findings'), numeric: true },
          ]}
          rows={view.documents.map(({ pointer, path, title, standing, worst, errors, warnings }) => ({
            pointer: worst ?? pointer,
            cells: [`${title} (${path})`, standing, `${errors} / ${warnings}`],
          }))}
        />
      </details>
    </Frame>
  );
}
