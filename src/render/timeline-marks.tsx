import type { ComponentChildren } from 'preact';
import type { Lang } from '../core/playbook/types.ts';
import type { Mark, TimelineView } from '../core/views/types.ts';
import { word, type Word } from './text.ts';

/** The sign of a milestone, gate or win; each has a form of its own, so that colour is not needed. */
export function MarkShape({ type, at, y }: { type: Mark['type']; at: number; y: number }) {
  if (type === 'gate') {
    return (
      <path
        d={`M${at} ${y - 8}l8 8l-8 8l-8 -8z`}
        fill="var(--bg)"
        stroke="var(--attention)"
        stroke-width="2"
      />
    );
  }
  if (type === 'milestone') return <path d={`M${at} ${y - 6}l6 6l-6 6l-6 -6z`} fill="var(--accent)" />;
  const points = Array.from({ length: 10 }, (_, i) => {
    const r = i % 2 === 0 ? 7 : 3;
    const angle = (Math.PI / 5) * i - Math.PI / 2;
    return `${(at + r * Math.cos(angle)).toFixed(1)},${(y + r * Math.sin(angle)).toFixed(1)}`;
  });
  return <polygon points={points.join(' ')} fill="var(--good)" />;
}

function Sample({ children }: { children: ComponentChildren }) {
  return (
    <svg width="22" height="18" aria-hidden="true">
      {children}
    </svg>
  );
}

/** What the signs of a timeline mean; only those that it has. */
export function Legend({ view, lang }: { view: TimelineView; lang: Lang }) {
  const bars = view.lanes.flatMap((lane) => lane.bars);
  const entries: [boolean, Word, ComponentChildren][] = [
    ...(['milestone', 'gate', 'win'] as const).map((type): [boolean, Word, ComponentChildren] => [
      view.marks.some((mark) => mark.type === type),
      type,
      <MarkShape type={type} at={11} y={9} />,
    ]),
    [
      bars.some(({ critical }) => critical),
      'critical',
      <>
        <path d="M1 4l6 5l-6 5z" fill="var(--critical)" />
        <rect x="8" y="4" width="13" height="10" rx="2" fill="var(--bar)" stroke="var(--critical)" />
      </>,
    ],
    [
      bars.some(({ state }) => state === 'overdue'),
      'overdue',
      <rect
        x="2"
        y="4"
        width="18"
        height="10"
        rx="2"
        fill="var(--bar)"
        stroke="var(--critical)"
        stroke-dasharray="4 2"
      />,
    ],
    [
      bars.some(({ baseline }) => baseline !== null),
      'baseline',
      <rect x="2" y="7" width="18" height="4" fill="none" stroke="var(--muted)" />,
    ],
  ];
  return (
    <p class="legend">
      {entries
        .filter(([shown]) => shown)
        .map(([, id, sample]) => (
          <span>
            <Sample>{sample}</Sample> {word(lang, id)}
          </span>
        ))}
    </p>
  );
}
