import { useContext } from 'preact/hooks';
import type { Lane } from '../../../core/views/shapes/timeline.ts';
import { InteractionContext } from '../../parts/target.tsx';

/** The room of each phase, where something can be put; nothing is seen of it. */
export function LaneRooms({
  lanes,
  width,
}: {
  lanes: readonly { lane: Lane; y: number; height: number }[];
  width: number;
}) {
  if (!useContext(InteractionContext)) return null;
  return (
    <>
      {lanes.map(({ lane, y, height }) => (
        <rect data-lane={lane.pointer} x="0" y={y} width={width} height={height} fill="transparent" />
      ))}
    </>
  );
}
