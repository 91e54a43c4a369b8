import type { Lang } from '../../../core/playbook/types.ts';
import type { HealthView } from '../../../core/views/shapes/health.ts';
import { readable } from '../../parts/dates.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Inline } from '../../parts/inline.tsx';
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

/** A charter on one page: its vision, its facts, what the health is made of, its documents. */
export function Health({ view, lang }: { view: HealthView; lang: Lang }) {
  const vision = view.facts.find(({ pointer }) => pointer.endsWith('/vision'));
  const facts = view.facts.filter((fact) => fact !== vision);
  return (
    <Frame view={view} lang={lang}>
      {view.cap ? (
        <p class="late">
          ▲ ≤ {view.cap.value}: {view.cap.rule}
        </p>
      ) : null}
      {vision ? (
        <p class="lead" data-pointer={vision.pointer}>
          <Inline text={readable(lang, vision.value)} />
        </p>
      ) : (
        <Empty lang={lang} {...empty} notRead={view.notRead} />
      )}
      <div class="columns">
        {facts.length > 0 ? (
          <div>
            <h3>{word(lang, 'facts')}</h3>
            <table class="facts">
              <tbody>
                {facts.map(({ label, value, pointer }) => (
                  <tr data-pointer={pointer}>
                    <th scope="row">{label}</th>
                    <td>
                      <Inline text={readable(lang, value)} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ) : null}
        <div>
          <h3>{word(lang, 'health')}</h3>
          <Components view={view} lang={lang} />
        </div>
      </div>
      <h3>{word(lang, 'documents')}</h3>
      <DataTable
        lang={lang}
        label={word(lang, 'document')}
        columns={[
          { label: word(lang, 'document') },
          { label: word(lang, 'score'), numeric: true },
          { label: word(lang, 'findings'), numeric: true },
        ]}
        rows={view.documents.map(({ pointer, path, title, score, errors, warnings }) => ({
          pointer,
          cells: [`${title} (${path})`, figure(score), `${errors} / ${warnings}`],
        }))}
      />
    </Frame>
  );
}
