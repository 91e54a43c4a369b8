import { useMemo } from 'preact/hooks';
import { ViewBody } from '../render/page.tsx';
import { InteractionContext } from '../render/parts/target.tsx';
import type { Zoom } from '../render/parts/zoom.ts';
import { Depth } from '../render/pictures/timeline/svg.tsx';
import type { View } from '../core/generated/views.ts';
import { word } from './words.ts';

interface PictureProps {
  view: View;
  lang: 'en' | 'zh';
  zoom: Zoom;
  /** How far down it is drawn, in pixels. */
  depth: number;
}

/** A picture whose targets take the keyboard. It is drawn again for these properties alone: that takes time. */
export function Picture({ view, lang, zoom, depth }: PictureProps) {
  return useMemo(
    () => (
      <InteractionContext.Provider value={{ target: word(lang, 'workHelp'), bar: word(lang, 'barHelp') }}>
        <Depth.Provider value={depth}>
          <ViewBody view={view} lang={lang} zoom={zoom} />
        </Depth.Provider>
      </InteractionContext.Provider>
    ),
    [view, lang, zoom, depth],
  );
}
