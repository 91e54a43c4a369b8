import { useMemo } from 'preact/hooks';
import { ViewBody } from '../render/page.tsx';
import { InteractionContext } from '../render/parts/target.tsx';
import type { Zoom } from '../render/parts/zoom.ts';
import { AgendaToolsContext, type AgendaTools } from '../render/pictures/agenda/tools.ts';
import { PanelRoom, type Room } from '../render/parts/room.ts';
import { JobToolsContext, type JobTools } from '../render/pictures/job-aid/tools.ts';
import { LayerToolsContext, type LayerTools } from '../render/pictures/timeline/layers.ts';
import type { View } from '../core/generated/views.ts';
import { word } from './words.ts';

interface PictureProps extends Room {
  view: View;
  lang: 'en' | 'zh';
  zoom: Zoom;
  tools: AgendaTools;
  layerTools: LayerTools;
  jobTools: JobTools;
}

/** A picture whose targets take the keyboard. It is drawn again for these properties alone: that takes time. */
export function Picture(props: PictureProps) {
  const { view, lang, zoom, width, depth, searched, tools, layerTools, jobTools } = props;
  return useMemo(
    () => (
      <InteractionContext.Provider value={{ target: word(lang, 'workHelp'), bar: word(lang, 'barHelp') }}>
        <PanelRoom.Provider value={{ width, depth, searched }}>
          <AgendaToolsContext.Provider value={tools}>
            <LayerToolsContext.Provider value={layerTools}>
              <JobToolsContext.Provider value={jobTools}>
                <ViewBody view={view} lang={lang} zoom={zoom} />
              </JobToolsContext.Provider>
            </LayerToolsContext.Provider>
          </AgendaToolsContext.Provider>
        </PanelRoom.Provider>
      </InteractionContext.Provider>
    ),
    // Only an agenda, a timeline and a job aid have tools: the other pictures are not drawn again for them.
    [
      view,
      lang,
      zoom,
      width,
      depth,
      searched,
      view.type === 'agenda' ? tools : null,
      view.type === 'timeline' ? layerTools : null,
      view.type === 'job-aid' ? jobTools : null,
    ],
  );
}
