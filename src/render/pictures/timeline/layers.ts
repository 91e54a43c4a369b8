import { createContext } from 'preact';
import type { SinceView } from '../../../core/views/shapes/since.ts';
import type { Bar, Mark, TimelineView } from '../../../core/views/shapes/timeline.ts';
import { daysBetween } from '../../../core/when/dates.ts';

/** What a reader lays over a plan. */
export interface Layers {
  /** The critical path. */
  critical: boolean;
  /** Where things stood at an earlier day. */
  since: boolean;
}

export const NO_LAYERS: Layers = { critical: false, since: false };

/** What a panel gives to a timeline beside its data. */
export interface LayerTools {
  layers: Layers;
  setLayers(layers: Layers): void;
  /** What changed since an earlier day, as far as it is known; null where there is nothing to compare with. */
  since: SinceView | null;
}

/** Null on a page, which shows what a plan has of itself. */
export const LayerToolsContext = createContext<LayerTools | null>(null);

/** A plan with what is laid over it, and no more: ghosts are those of the earlier day, or else of the baseline. */
export function withLayers(view: TimelineView, { layers, since }: LayerTools): TimelineView {
  const was = layers.since && since && !since.pending && since.fault === undefined ? since : null;
  if (layers.critical && !was) return view;
  const before = new Map(was?.moved.map(({ pointer, ...days }) => [pointer, days]));
  const barOf = (bar: Bar): Bar => ({
    ...bar,
    critical: layers.critical && bar.critical,
    baseline: was ? (before.get(bar.pointer) ?? null) : bar.baseline,
  });
  const markOf = (mark: Mark): Mark => {
    const days = before.get(mark.pointer);
    return { ...mark, slip: days ? daysBetween(days.end, mark.date) : null };
  };
  return {
    ...view,
    lanes: view.lanes.map((lane) => ({ ...lane, bars: lane.bars.map(barOf) })),
    ...(was ? { marks: view.marks.map(markOf), ghostsOf: was.since } : {}),
  };
}
