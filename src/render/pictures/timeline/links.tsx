import { BAR, type Layout, type PlacedBar } from './layout.ts';

interface Anchor {
  x: number;
  top: number;
  bottom: number;
  critical: boolean;
}

function anchors({ lanes, marks, axisY }: Layout): Map<string, Anchor> {
  const all = new Map<string, Anchor>();
  for (const { mark, at } of marks) all.set(mark.id, { x: at, top: axisY, bottom: axisY, critical: false });
  for (const { lane, to, y } of lanes)
    if (to !== null) all.set(lane.id, { x: to - 3, top: y + 6, bottom: y + 11, critical: false });
  for (const { bar, from, to, y } of lanes.flatMap((lane) => lane.bars))
    all.set(bar.id, { x: Math.max(to - 5, from + 2), top: y, bottom: y + BAR, critical: bar.critical });
  return all;
}

/** Down (or up) from the end of the one, along the gap between two rows, into the beginning of the other. */
function path(source: Anchor, target: PlacedBar): string {
  const x = target.from + 4;
  if (source.bottom <= target.y) {
    const gap = target.y - 6;
    return `M${source.x} ${source.bottom}V${gap}H${x}V${target.y - 1}m-3 -4l3 4l3 -4`;
  }
  const gap = target.y + BAR + 8;
  return `M${source.x} ${source.top}V${gap}H${x}V${target.y + BAR + 1}m-3 4l3 -4l3 4`;
}

/** What waits for what; behind bars and text. On the critical path heavier, not only in another colour. */
export function Links({ layout }: { layout: Layout }) {
  const byId = anchors(layout);
  const bars = layout.lanes.flatMap((lane) => lane.bars);
  const links = bars.flatMap((target) =>
    target.bar.dependsOn.flatMap((id) => {
      const source = byId.get(id);
      return source ? [{ d: path(source, target), critical: source.critical && target.bar.critical }] : [];
    }),
  );
  const of = (critical: boolean): string =>
    links
      .filter((link) => link.critical === critical)
      .map(({ d }) => d)
      .join('');
  return (
    <>
      <path class="links" d={of(false)} fill="none" stroke="var(--muted)" />
      <path class="links critical" d={of(true)} fill="none" stroke="var(--critical)" stroke-width="2" />
    </>
  );
}
