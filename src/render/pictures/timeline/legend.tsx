import type { Lang } from '../../../core/playbook/types.ts';
import type { TimelineView } from '../../../core/views/shapes/timeline.ts';
import { day } from '../../parts/dates.ts';
import { textWidth } from '../../parts/text-fit.ts';
import { BarShape } from './bar.tsx';
import { hatch } from './blackouts.tsx';
import { MarkShape } from './marks.tsx';
import { word, type Word } from './words.ts';

const ROW = 20;

/** Only what the picture shows needs a word. */
function shown(view: TimelineView, links: boolean, offDays: boolean): Word[] {
  const bars = view.lanes.flatMap((lane) => lane.bars);
  const state = (id: string): boolean => bars.some((bar) => bar.state === id);
  const type = (id: string): boolean => view.marks.some((mark) => mark.type === id);
  const all: [Word, boolean][] = [
    ['planned', state('planned')],
    ['active', state('active')],
    ['done', state('done') || bars.some(({ progress }) => progress)],
    ['overdue', state('overdue')],
    ['cancelled', state('cancelled')],
    ['postponed', state('postponed')],
    ['critical', bars.some((bar) => bar.critical)],
    ['dependency', links && bars.some(({ dependsOn }) => dependsOn.length > 0)],
    ['baseline', bars.some(({ baseline }) => baseline)],
    ['blackout', view.blackouts.length > 0],
    ['dayOff', offDays],
    ['gate', type('gate')],
    ['milestone', type('milestone')],
    ['win', type('win')],
  ];
  return all.filter(([, there]) => there).map(([id]) => id);
}

function Sample({ id, x, y }: { id: Word; x: number; y: number }) {
  if (id === 'gate' || id === 'milestone' || id === 'win')
    return <MarkShape mark={{ type: id }} at={x + 13} y={y} />;
  if (id === 'dependency')
    return <path d={`M${x} ${y - 4}V${y}H${x + 20}m-4 -3l4 3l-4 3`} fill="none" stroke="var(--muted)" />;
  if (id === 'baseline')
    return (
      <rect x={x} y={y - 2} width="26" height="4" fill="none" stroke="var(--muted)" stroke-dasharray="3 2" />
    );
  if (id === 'dayOff') return <rect x={x} y={y - 6} width="26" height="12" class="off holiday" />;
  if (id === 'blackout')
    return <path d={hatch(x, y - 6, 26, 12)} stroke="var(--muted)" stroke-opacity="0.6" />;
  const state =
    id === 'done' || id === 'active' || id === 'overdue' || id === 'cancelled' || id === 'postponed'
      ? id
      : 'planned';
  const critical = id === 'critical';
  return (
    <BarShape
      bar={{ state, critical, progress: null }}
      x={critical ? x + 9 : x}
      y={y - 5}
      width={critical ? 17 : 26}
      height={10}
    />
  );
}

export interface PlacedLegend {
  items: { id: Word; text: string; x: number; y: number }[];
  height: number;
}

const SIGNS: Partial<Record<Word, string>> = { done: ' ✓', overdue: ' ▲', cancelled: ' ✕', postponed: ' »' };

/**
 * Items of the legend in as many rows as they need.
 *
 * @param drawn what of the plan the picture has
 */
export function placeLegend(
  view: TimelineView,
  lang: Lang,
  top: number,
  { width: most, links, offDays }: { width: number; links: boolean; offDays: boolean },
): PlacedLegend {
  let x = 10;
  let y = top + 12;
  const items = shown(view, links, offDays).map((id) => {
    const name =
      id === 'baseline' && view.ghostsOf
        ? word(lang, 'asOfDay', { day: day(lang, view.ghostsOf) })
        : word(lang, id);
    const text = name + (SIGNS[id] ?? '');
    const width = 34 + textWidth(text) + 18;
    if (x + width > most) {
      x = 10;
      y += ROW;
    }
    const item = { id, text, x, y };
    x += width;
    return item;
  });
  return { items, height: items.length > 0 ? y - top + 12 : 0 };
}

export function Legend({ items }: { items: PlacedLegend['items'] }) {
  return (
    <g class="legend">
      {items.map(({ id, text, x, y }) => (
        <>
          <Sample id={id} x={x} y={y} />
          <text x={x + 34} y={y + 4} class="muted">
            {text}
          </text>
        </>
      ))}
    </g>
  );
}
