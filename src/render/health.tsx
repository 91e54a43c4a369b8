import type { Lang } from '../core/playbook/types.ts';
import type { HealthView } from '../core/views/types.ts';
import { Frame, Grid } from './parts.tsx';
import { word } from './text.ts';

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(1));

/** A charter on one page: its facts, what the health is made of, its documents. */
export function Health({ view, lang }: { view: HealthView; lang: Lang }) {
  const num = (id: 'weight' | 'value' | 'loss' | 'score') => ({ label: word(lang, id), numeric: true });
  return (
    <Frame view={view}>
      {view.cap ? (
        <p class="late">
          ▲ ≤ {view.cap.value}: {view.cap.rule}
        </p>
      ) : null}
      <table>
        <tbody>
          {view.facts.map(({ label, value, pointer }) => (
            <tr data-pointer={pointer}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{word(lang, 'healthBy')}</h3>
      <Grid
        columns={[{ label: word(lang, 'component') }, num('weight'), num('value'), num('loss')]}
        rows={view.components.map(({ name, weight, value, loss }) => ({
          cells: [name, String(weight), figure(value), figure(loss)],
        }))}
      />
      <h3>{word(lang, 'documents')}</h3>
      <Grid
        columns={[
          { label: word(lang, 'document') },
          num('score'),
          { label: word(lang, 'findings'), numeric: true },
        ]}
        rows={view.documents.map(({ path, title, score, errors, warnings }) => ({
          cells: [`${title} (${path})`, figure(score), `${errors} / ${warnings}`],
        }))}
      />
    </Frame>
  );
}
