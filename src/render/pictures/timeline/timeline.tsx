import { useContext } from 'preact/hooks';
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
import { NARROW, PanelRoom } from '../../parts/room.ts';
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

/** Phases, work and marks in time, with the same as a table. What zooms is a panel: it is wide, or a strip. */
export function Timeline({ view, lang, zoom }: { view: TimelineView; lang: Lang; zoom?: Zoom }) {
  const room = useContext(PanelRoom);
  const strip = zoom && room && room.width < NARROW ? room : null;
  const section = useContext(SectionId);
  const drawing = section === null ? undefined : `${section}-drawing`;
  return (
    <Frame view={view} lang={lang} subtitle={timelineSubtitle(view, lang)}>
      {view.start ? (
        <>
          {zoom ? <CoarserZoom view={view} lang={lang} zoom={zoom} /> : null}
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
