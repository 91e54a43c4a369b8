import type { Lang } from '../../../core/playbook/types.ts';
import type { FlowView } from '../../../core/views/shapes/flow.ts';
import { empty } from './empty.ts';
import { Lanes } from './lanes.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Empty, Frame } from '../../parts/frame.tsx';
import { word } from './words.ts';

const COLUMNS = ['role', 'input', 'output', 'timeLimit', 'check', 'record', 'ifItFails'] as const;
/** Columns that are there where a step has them. */
const FURTHER = ['command', 'branches'] as const;

function Steps({ view, lang }: { view: FlowView; lang: Lang }) {
  const columns = [...COLUMNS, ...FURTHER.filter((id) => view.steps.some((step) => step[id]))];
  return (
    <DataTable
      lang={lang}
      label={view.title}
      columns={(['step', ...columns] as const).map((id) => ({ label: word(lang, id) }))}
      rows={view.steps.map((step) => ({
        pointer: step.pointer,
        cells: [`${step.no}. ${step.action}`, ...columns.map((id) => step[id] ?? null)],
      }))}
    />
  );
}

/** What stands beside the lanes: what it is for, where it applies, what to do otherwise. */
function Words({ view, lang }: { view: FlowView; lang: Lang }) {
  return (
    <div>
      {(['purpose', 'scope'] as const).map((id) =>
        view[id] ? (
          <p>
            <b>
              {word(lang, id)}
              {lang === 'zh' ? '：' : '.'}
            </b>{' '}
            {view[id]}
          </p>
        ) : null,
      )}
      {view.exceptions.length > 0 ? (
        <>
          <h3>{word(lang, 'exceptions')}</h3>
          <ul>
            {view.exceptions.map((row) => (
              <li>{[row.when, row.do, row.who].filter(Boolean).join(' → ')}</li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

/** A procedure: control block, lanes, steps and exceptions; prints as the controlled form. */
export function Flow({ view, lang }: { view: FlowView; lang: Lang }) {
  const control = view.control.filter(({ value }) => value !== null || view.steps.length > 0);
  return (
    <Frame view={view} lang={lang}>
      {control.length > 0 ? (
        <DataTable
          lang={lang}
          label={view.subtitle || view.title}
          columns={control.map(({ label }) => ({ label }))}
          rows={[{ cells: control.map(({ value }) => value ?? '–') }]}
        />
      ) : null}
      {view.steps.length === 0 ? (
        <>
          <Words view={view} lang={lang} />
          <Empty lang={lang} {...empty} notRead={view.notRead} />
        </>
      ) : (
        <>
          <div class="beside">
            <div class="scroll lanes" tabIndex={0} role="group" aria-label={view.title}>
              <Lanes view={view} lang={lang} />
            </div>
            <Words view={view} lang={lang} />
          </div>
          <Steps view={view} lang={lang} />
        </>
      )}
    </Frame>
  );
}
