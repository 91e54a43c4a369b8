import { useContext } from 'preact/hooks';
import { labelled } from '../../../core/message.ts';
import type { Lang } from '../../../core/playbook/types.ts';
import type { FlowStep, FlowView } from '../../../core/views/shapes/flow.ts';
import { empty } from './empty.ts';
import { exceptionText, stepName } from './captions.ts';
import { Lanes } from './lanes.tsx';
import { hasRoom, isLegible, layoutOf } from './layout.ts';
import { Steps } from './steps.tsx';
import { readable } from '../../parts/dates.ts';
import { PanelRoom } from '../../parts/room.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Said } from '../../parts/said.tsx';
import { AsTable, Empty, Frame } from '../../parts/frame.tsx';
import { word } from './words.ts';

/** Width of a page, in pixels. */
const PAGE = 1100;

type Column = Exclude<keyof FlowStep, 'pointer' | 'no' | 'action' | 'minutes' | 'exits'>;

/** What a step has that no drawing shows. */
const BESIDE: readonly Column[] = ['input', 'output', 'record'];
const ALL: readonly Column[] = ['role', 'input', 'output', 'timeLimit', 'check', 'record', 'ifItFails'];
/** Columns that are there where a step has them. */
const FURTHER: readonly Column[] = ['command', 'branches'];

function StepTable({ view, lang, columns }: { view: FlowView; lang: Lang; columns: readonly Column[] }) {
  return (
    <DataTable
      lang={lang}
      label={view.title}
      columns={(['step', ...columns] as const).map((id) => ({ label: word(lang, id) }))}
      rows={view.steps.map((step) => ({
        pointer: step.pointer,
        cells: [stepName(step), ...columns.map((id) => step[id] ?? null)],
      }))}
    />
  );
}

/** What the drawing leaves out, and all of it for whoever prefers a table; where paper has no drawing, that alone. */
function Tables({ view, lang, room }: { view: FlowView; lang: Lang; room: number }) {
  const inUse = (id: Column): boolean => view.steps.some((step) => step[id]);
  const whole = <StepTable view={view} lang={lang} columns={[...ALL, ...FURTHER.filter(inUse)]} />;
  if (!isLegible(layoutOf(view, lang, room))) return whole;
  const beside = [...BESIDE, 'command' as const].filter(inUse);
  return (
    <>
      {beside.length > 0 ? <StepTable view={view} lang={lang} columns={beside} /> : null}
      <AsTable lang={lang} lazy={false} table={() => whole} />
    </>
  );
}

/** What it is for, and where it applies. */
function Words({ view, lang }: { view: FlowView; lang: Lang }) {
  return (
    <>
      {(['purpose', 'scope'] as const).map((id) =>
        view[id] ? (
          <p class="said">
            <b>{labelled(word(lang, id), '', lang)}</b> <Said text={view[id]} lang={lang} />
          </p>
        ) : null,
      )}
    </>
  );
}

/** What to do otherwise in the cases that leave no step of the drawing. */
function Exceptions({ view, lang }: { view: FlowView; lang: Lang }) {
  const drawn = new Set(view.steps.flatMap(({ exits }) => exits.map(({ pointer }) => pointer)));
  const others = view.exceptions
    .map((row, index) => ({ ...row, pointer: `/exceptions/${index}` }))
    .filter(({ pointer }) => !drawn.has(pointer));
  if (others.length === 0) return null;
  return (
    <>
      <h3>{word(lang, 'exceptions')}</h3>
      <ul>
        {others.map((row) => (
          <li data-pointer={row.pointer}>
            {row.step === null ? null : <b>{labelled(word(lang, 'atStep', { no: row.step }), '', lang)}</b>}{' '}
            <Said text={exceptionText(row)} lang={lang} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the form says of the procedure: number, version, who stands behind it, from when to when. */
function Control({ view, lang }: { view: FlowView; lang: Lang }) {
  const control = view.control.filter(({ value }) => value !== null);
  if (control.length === 0) return null;
  return (
    <dl class="control">
      {control.map(({ label, value, pointer }) => (
        <div data-pointer={pointer}>
          <dt>{label}</dt>
          <dd>{readable(lang, value ?? '')}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The flow as the room allows: lanes, or a step under the other; a page has both, and its width decides. */
function Drawing({ view, lang }: { view: FlowView; lang: Lang }) {
  const panel = useContext(PanelRoom);
  const room = panel?.width ?? PAGE;
  const lanes = (
    <div class="wide">
      <div class="scroll lanes" tabIndex={0} role="group" aria-label={view.title}>
        <Lanes view={view} lang={lang} room={room} />
      </div>
      <Tables view={view} lang={lang} room={room} />
    </div>
  );
  if (panel) return hasRoom(view, room) ? lanes : <Steps view={view} lang={lang} />;
  return (
    <>
      {lanes}
      <div class="narrow">
        <Steps view={view} lang={lang} />
      </div>
    </>
  );
}

/** A procedure: control block, lanes, steps and exceptions; prints as the controlled form. */
export function Flow({ view, lang }: { view: FlowView; lang: Lang }) {
  return (
    <Frame view={view} lang={lang}>
      <Control view={view} lang={lang} />
      <Words view={view} lang={lang} />
      {view.steps.length === 0 ? (
        <Empty lang={lang} {...empty} notRead={view.notRead} />
      ) : (
        <Drawing view={view} lang={lang} />
      )}
      <Exceptions view={view} lang={lang} />
    </Frame>
  );
}
