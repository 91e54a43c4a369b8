import { useMemo } from 'preact/hooks';
import { ViewBody } from '../render/page.tsx';
import { InteractionContext } from '../render/parts/target.tsx';
import type { Zoom } from '../render/parts/zoom.ts';
import { AgendaToolsContext, type AgendaTools } from '../render/pictures/agenda/tools.ts';
import { PanelRoom, type Room } from '../render/parts/room.ts';
import { LayerToolsContext, type LayerTools } from '../render/pictures/timeline/layers.ts';
import type { View } from '../core/generated/views.ts';
import { word } from './words.ts';

interface PictureProps extends Room {
  view: View;
  lang: 'en' | 'zh';
  zoom: Zoom;
  tools: AgendaTools;
  layerTools: LayerTools;
}

/** A picture whose targets take the keyboard. It is drawn again for these properties alone: that takes time. */
export function Picture({ view, lang, zoom, width, depth, searched, tools, layerTools }: PictureProps) {
  return useMemo(
    () => (
      <InteractionContext.Provider value={{ target: word(lang, 'workHelp'), bar: word(lang, 'barHelp') }}>
        <PanelRoom.Provider value={{ width, depth, searched }}>
          <AgendaToolsContext.Provider value={tools}>
            <LayerToolsContext.Provider value={layerTools}>
              <ViewBody view={view} lang={lang} zoom={zoom} />
            </LayerToolsContext.Provider>
          </AgendaToolsContext.Provider>
        </PanelRoom.Provider>
      </InteractionContext.Provider>
    ),
    // Only an agenda and a timeline have tools: the other pictures are not drawn again for them.
    [
      view,
      lang,
      zoom,
      width,
      depth,
      searched,
      view.type === 'agenda' ? tools : null,
      view.type === 'timeline' ? layerTools : null,
    ],
  );
}
