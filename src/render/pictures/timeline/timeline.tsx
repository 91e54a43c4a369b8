import { useContext, useMemo } from 'preact/hooks';
import { inWords, labelled } from '../../../core/message.ts';
import type { Lang } from '../../../core/playbook/types.ts';
import type { TimelineView } from '../../../core/views/shapes/timeline.ts';
import { Empty, Frame } from '../../parts/frame.tsx';
import { SectionId } from '../../parts/section.ts';
import type { Zoom } from '../../parts/zoom.ts';
import { empty } from './empty.ts';
import { TimelineNarrow } from './narrow.tsx';
import { OnPaper } from './paper.tsx';
import { scaleOf } from './scale.ts';
import { GatesAhead } from './gates.tsx';
import { NARROW, PanelRoom, type Room } from '../../parts/room.ts';
import { axisOf } from './layout.ts';
import { AxisLabels } from './axis.tsx';
import { LayerChoice } from './choice.tsx';
import { LayerToolsContext, withLayers } from './layers.ts';
import { StickyAxis } from './sticky-axis.tsx';
import { Axis } from './strip-ground.tsx';
import { AXIS, stripAxisOf } from './strip-layout.ts';
import { Strip } from './strip.tsx';
import { TimelineSvg } from './svg.tsx';
import { TimelineTable } from './table.tsx';
import { timelineSubtitle } from './captions.ts';
import { word } from './words.ts';

/** Says that a plan is too long for the zoom that was asked for, and what it is drawn at. */
function CoarserZoom({ view, lang, zoom }: { view: TimelineView; lang: Lang; zoom: Zoom }) {
  const shown = scaleOf(view, { zoom })?.zoom ?? zoom;
  return shown === zoom ? null : <p class="muted">{word(lang, `coarser-${shown}` as const)}</p>;
}

/** The axis of a drawing, which stays in sight while a panel is scrolled. */
function Sticky({
  view,
  lang,
  zoom,
  room,
}: {
  view: TimelineView;
  lang: Lang;
  zoom: Zoom;
  room: Room | null;
}) {
  if (room) {
    const axis = stripAxisOf(view, lang, zoom, room.width);
    return (
      axis && (
        <StickyAxis width={axis.width} top={0} bottom={AXIS} fitted={false}>
          <Axis layout={axis} view={view} lang={lang} />
        </StickyAxis>
      )
    );
  }
  const axis = axisOf(view, lang, zoom);
  return (
    axis && (
      <StickyAxis width={axis.width} top={axis.axisY - 20} bottom={axis.lanesTop} fitted={zoom === 'fit'}>
        <AxisLabels axis={axis} view={view} lang={lang} />
      </StickyAxis>
    )
  );
}

/** Phases, work and marks in time, with the same as a table. What zooms is a panel: it is wide, or a strip. */
export function Timeline({ view: plan, lang, zoom }: { view: TimelineView; lang: Lang; zoom?: Zoom }) {
  const room = useContext(PanelRoom);
  const tools = useContext(LayerToolsContext);
  const view = useMemo(() => (tools ? withLayers(plan, tools) : plan), [plan, tools]);
  const strip = zoom && room && room.width < NARROW ? room : null;
  const section = useContext(SectionId);
  const drawing = section === null ? undefined : `${section}-drawing`;
  return (
    <Frame view={view} lang={lang} subtitle={timelineSubtitle(view, lang)}>
      {view.start ? (
        <>
          {zoom ? <CoarserZoom view={view} lang={lang} zoom={zoom} /> : null}
          <LayerChoice view={plan} lang={lang} />
          <div class="drawn">
            {zoom ? <Sticky view={view} lang={lang} zoom={zoom} room={strip} /> : null}
            <div
              class={strip || (zoom && zoom !== 'fit') ? 'frame wide zoomed' : 'frame wide'}
              tabIndex={0}
              role="group"
              aria-label={view.title}
            >
              {strip && zoom ? (
                <Strip view={view} lang={lang} zoom={zoom} room={strip} />
              ) : (
                <TimelineSvg view={view} lang={lang} zoom={zoom} id={drawing} />
              )}
            </div>
          </div>
          {drawing ? <OnPaper view={view} lang={lang} drawing={drawing} /> : null}
          {zoom ? null : <TimelineNarrow view={view} lang={lang} />}
          {strip ? null : <GatesAhead view={view} lang={lang} />}
        </>
      ) : (
        <Empty lang={lang} {...empty} notRead={view.notRead} />
      )}
      {view.undated.length > 0 ? (
        <p class="muted">
          {labelled(
            word(lang, 'undated'),
            inWords(
              view.undated.map(({ name }) => name),
              lang,
            ),
            lang,
          )}
        </p>
      ) : null}
      <TimelineTable view={view} lang={lang} lazy={zoom !== undefined} />
    </Frame>
  );
}
