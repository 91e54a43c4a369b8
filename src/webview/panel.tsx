import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { AgendaTools } from '../render/pictures/agenda/tools.ts';
import { NOT_BEGUN, type JobTools } from '../render/pictures/job-aid/tools.ts';
import type { LayerTools } from '../render/pictures/timeline/layers.ts';
import type { Field } from '../service/preview/edit-messages.ts';
import { askUpdate } from './ask-update.ts';
import { useDepth } from './depth.ts';
import { saveState, savedState, type Editor } from './editor.ts';
import { useExports } from './export.ts';
import { useDrawing } from './drawing/use-drawing.tsx';
import { gestureHandlers } from './gestures.ts';
import { Lists } from './grid/lists.tsx';
import { Inspector } from './inspector.tsx';
import { NO_FILTER } from './filter.ts';
import { Meeting } from './meeting/meeting.tsx';
import { viewOf } from './meeting/steps.ts';
import { useMeeting } from './meeting/use-meeting.ts';
import { initialState, pictureOf, reduce, zoomIn } from './panel-state.ts';
import { Notice } from './notice.tsx';
import { Picture } from './picture.tsx';
import type { Received } from './received.ts';
import { editRequest, fieldRequest } from './requests.ts';
import { SinceChoice } from './since-choice.tsx';
import type { Shown } from './sources.ts';
import { viewName } from './tabs.ts';
import { elementOf, fieldOf } from './targets.ts';
import { Toolbar } from './toolbar.tsx';
import { useInspected } from './use-inspected.ts';
import { useLists } from './use-lists.ts';
import { usePicture } from './use-picture.ts';
import { useSince } from './use-since.ts';
import { useWidth } from './use-width.ts';

export interface PanelProps extends Pick<Received, 'notice' | 'cursor' | 'row' | 'list' | 'meeting'> {
  shown: Shown;
  editor: Editor;
}

/** The pictures of one playbook or of a programme, with everything that can be done in them. */
export function Panel({
  shown,
  notice,
  cursor,
  row: answer,
  list: asksFor,
  meeting: wanted,
  editor,
}: PanelProps) {
  const { lang, views, uri, scope } = shown;
  const [state, dispatch] = useReducer(reduce, editor, (from) => initialState(savedState(from)));
  const { chosen, filter, lens, layers, pass, jobs, selection, spoken, asked, faulty, marked, ahead } = state;
  const width = useWidth();
  const zoom = zoomIn(state, width);
  const root = useRef<HTMLDivElement>(null);
  const placed = pictureOf(state, views, width);
  const depth = useDepth(`${uri} ${scope} ${placed?.view.type}`);

  useEffect(
    () => saveState(editor, { chosen, lens, layers, jobs: [...jobs], zoom: state.zoom }),
    [chosen, lens, layers, jobs, state.zoom],
  );
  usePicture(root, { shown, placed, zoom, width, depth, filter, cursor, marked });
  const row = useInspected(root, { shown, selection, answer, editor });
  useEffect(() => dispatch({ type: 'turn' }), [uri, scope]);
  const tools = useMemo(
    (): AgendaTools => ({
      lens,
      setLens: (next) => dispatch({ type: 'lens', lens: next }),
      pass,
      setPass: (next) => dispatch({ type: 'pass', pass: next }),
      update: (rows, today, write) => askUpdate(editor, shown, rows, today, write),
      act: (intent) => {
        dispatch({ type: 'asked', pointer: intent.pointer });
        editor.postMessage(editRequest(shown, intent));
      },
    }),
    [lens, pass, shown],
  );
  const since = views.find(({ view }) => view.type === 'since')?.view;
  const layerTools = useMemo(
    (): LayerTools => ({
      layers,
      setLayers: (next) => dispatch({ type: 'layers', layers: next }),
      since: since?.type === 'since' ? since : null,
    }),
    [layers, since],
  );
  const job = jobs.get(uri);
  const jobTools = useMemo(
    (): JobTools => ({
      progress: job ?? NOT_BEGUN,
      setProgress: (progress) => dispatch({ type: 'job', uri, progress }),
    }),
    [job, uri],
  );
  const exports = useExports(placed, shown, editor);
  const compared = placed?.view.type;
  const comparing = compared === 'since' || (compared === 'timeline' && layers.since && since !== undefined);
  useEffect(() => {
    if (!comparing) return;
    editor.postMessage({ type: 'comparing', on: true });
    return () => editor.postMessage({ type: 'comparing', on: false });
  }, [comparing]);
  const listing = placed?.view.type === 'table';
  // While they are on their way nothing is drawn in their place: 5,000 rows would take seconds.
  const hasLists = placed?.view.type === 'table' && placed.view.tables.length > 0;
  useEffect(() => {
    if (!listing) return;
    editor.postMessage({ type: 'lists', on: true });
    return () => editor.postMessage({ type: 'lists', on: false });
  }, [listing]);
  const choose = useSince(editor, shown);
  const lists = useLists(editor, uri);
  useEffect(() => {
    if (!asksFor) return;
    dispatch({ type: 'choose', views, name: 'table' });
    lists.choose(asksFor.pointer);
  }, [asksFor]);
  useEffect(() => {
    if (notice !== '') dispatch({ type: 'refused' });
  }, [notice]);

  const set = (field: Field, value: string): void => {
    if (!row) return;
    const { request, spoken: text } = fieldRequest(row, field, value, lang);
    dispatch({ type: 'speak', text });
    dispatch({ type: 'asked', pointer: field.pointer });
    editor.postMessage(request);
  };
  const meeting = useMeeting(wanted);
  const agenda = viewOf(shown, 'agenda');
  const drawing = useDrawing({ root, shown, placed, editor, state, dispatch });
  /** Where somebody works: in the meeting that covers the picture, else in the picture. */
  const workplace = (): HTMLElement | null =>
    meeting.isOpen ? document.querySelector<HTMLElement>('.meeting') : root.current;
  const close = (): void => {
    const element = elementOf(workplace(), selection?.pointer ?? '');
    dispatch({ type: 'select', selection: null });
    (element?.querySelector<HTMLElement>('[tabindex="0"]') ?? element)?.focus();
  };
  return (
    <>
      {/* Nobody reaches with keys or a screen reader what a meeting covers. */}
      <div class="covered" inert={meeting.isOpen}>
        <Toolbar
          {...{ shown, placed, zoom, filter, exports }}
          choose={(name) => dispatch({ type: 'choose', views, name })}
          setZoom={(next) => dispatch({ type: 'zoom', zoom: next })}
          setFilter={(next) => dispatch({ type: 'filter', filter: next })}
          request={(message) => editor.postMessage(message)}
          add={drawing.add}
          meet={agenda && meeting.begin}
        />
        {comparing && shown.since ? (
          <SinceChoice
            key={uri}
            lang={lang}
            since={shown.since}
            name={since?.type === 'since' ? since.name : undefined}
            choose={choose}
          />
        ) : null}
        <h1 class="sr">{placed?.view.title}</h1>
        <div
          ref={root}
          role="tabpanel"
          aria-label={placed ? viewName(shown, placed.view.type) : ''}
          {...gestureHandlers(drawing.tools)}
        >
          {hasLists ? (
            <Lists
              {...lists}
              {...{ lang, notice }}
              lists={shown.lists ?? []}
              state={shown}
              edit={(intent, pointer) => {
                dispatch({ type: 'asked', pointer });
                editor.postMessage(editRequest(shown, intent));
              }}
              inspect={(pointer) => dispatch({ type: 'select', selection: { pointer, focus: pointer } })}
              speak={(text) => dispatch({ type: 'speak', text })}
            />
          ) : placed ? (
            <Picture
              view={placed.view}
              {...{ lang, zoom, width, depth, tools, layerTools, jobTools }}
              searched={filter !== NO_FILTER}
            />
          ) : null}
        </div>
      </div>
      {meeting.isOpen && agenda ? (
        <Meeting
          key={`${uri} ${scope}`}
          {...{ shown, agenda, editor, dispatch }}
          {...meeting}
          act={tools.act}
        />
      ) : null}
      <Notice text={notice} at={() => asked && (fieldOf(asked) ?? elementOf(workplace(), asked))} />
      <Notice text={ahead} at={() => drawing.beside.current} isAhead />
      <div role="status">{spoken}</div>
      {drawing.open}
      {selection && row ? (
        <Inspector
          {...{ row, lang, faulty, set, close }}
          focus={selection.focus}
          more={(button) => drawing.openBeside(button, [selection.pointer])}
          goToText={() => editor.postMessage({ type: 'reveal', pointer: selection.pointer, focus: true })}
        />
      ) : null}
    </>
  );
}
