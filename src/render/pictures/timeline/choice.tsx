import { useContext } from 'preact/hooks';
import type { Lang } from '../../../core/playbook/types.ts';
import type { SinceView } from '../../../core/views/shapes/since.ts';
import type { TimelineView } from '../../../core/views/shapes/timeline.ts';
import { day } from '../../parts/dates.ts';
import { LayerToolsContext, type LayerTools, type Layers } from './layers.ts';
import { word } from './words.ts';

/** What is to be seen of an earlier day, in words. */
function sinceText({ layers, since }: LayerTools, view: TimelineView, lang: Lang): string {
  if (!layers.since || !since) return '';
  if (since.fault !== undefined) return since.fault;
  if (since.pending) return word(lang, 'comparing');
  const drawn = new Set([
    ...view.lanes.flatMap(({ bars }) => bars.map(({ pointer }) => pointer)),
    ...view.marks.map(({ pointer }) => pointer),
  ]);
  const count = since.moved.filter(({ pointer }) => drawn.has(pointer)).length;
  return word(lang, count === 0 ? 'nothingMoved' : 'movedSince', { count, day: sinceName(since, lang) });
}

/** The revision or the day that is compared with. */
const sinceName = ({ name, since }: SinceView, lang: Lang): string => name ?? day(lang, since);

/** What can be laid over a plan: its critical path, and where things stood. */
export function LayerChoice({ view, lang }: { view: TimelineView; lang: Lang }) {
  const tools = useContext(LayerToolsContext);
  if (!tools) return null;
  const { layers, setLayers, since } = tools;
  const hasCritical = view.lanes.some(({ bars }) => bars.some(({ critical }) => critical));
  const choices: (keyof Layers)[] = [
    ...(hasCritical ? (['critical'] as const) : []),
    ...(since && view.axis === 'dated' ? (['since'] as const) : []),
  ];
  if (choices.length === 0) return null;
  const said = sinceText(tools, view, lang);
  return (
    <p class="layers">
      {choices.map((id) => (
        <button aria-pressed={layers[id]} onClick={() => setLayers({ ...layers, [id]: !layers[id] })}>
          {layers[id] ? '✓ ' : ''}
          {id === 'critical'
            ? word(lang, 'criticalPath')
            : word(lang, 'sinceDay', { day: since ? sinceName(since, lang) : '' })}
        </button>
      ))}
      <span aria-live="polite">{said}</span>
    </p>
  );
}
