import type { Lang } from '../../../core/playbook/types.ts';
import type { ProfileView } from '../../../core/views/shapes/profile.ts';
import { aside, inTurn } from '../../parts/text.ts';
import { Target, useDrawingRole } from '../../parts/target.tsx';
import { word } from './words.ts';

const R = 105;
const CX = 240;
const CY = 155;
const MOST = 5;
const WIDTH = 480;
const HEIGHT = 350;

function point(index: number, of: number, value: number): [number, number] {
  const angle = (2 * Math.PI * index) / of - Math.PI / 2;
  const r = (R * value) / MOST;
  return [Math.round(CX + r * Math.cos(angle)), Math.round(CY + r * Math.sin(angle))];
}

function polygon(values: number[]): string {
  return values.map((value, index) => point(index, values.length, value).join(',')).join(' ');
}

function Legend({ view, lang }: { view: ProfileView; lang: Lang }) {
  const earlier = view.axes.some(({ previous }) => previous !== null);
  const items = [
    { text: word(lang, 'score'), line: { stroke: 'var(--accent)', 'stroke-width': 2 } },
    {
      text: word(lang, 'threshold'),
      line: { stroke: 'var(--attention)', 'stroke-width': 2, 'stroke-dasharray': '6 4' },
    },
    ...(earlier
      ? [{ text: word(lang, 'previous'), line: { stroke: 'var(--muted)', 'stroke-dasharray': '1 3' } }]
      : []),
  ];
  return (
    <g>
      {items.map(({ text, line }, index) => (
        <>
          <line x1={60 + index * 130} x2={86 + index * 130} y1={HEIGHT - 12} y2={HEIGHT - 12} {...line} />
          <text x={92 + index * 130} y={HEIGHT - 8} class="muted">
            {text}
          </text>
        </>
      ))}
    </g>
  );
}

/** Radar of the dimensions with the polygon of thresholds and, where there was one, the last assessment. */
export function ProfileSvg({ view, lang }: { view: ProfileView; lang: Lang }) {
  const role = useDrawingRole();
  const { axes } = view;
  const earlier = axes.every(({ previous }) => previous !== null);
  const scores = axes.map(
    ({ name, score, threshold }) =>
      `${name} ${score ?? '–'} / ${MOST}${aside(`${word(lang, 'threshold')} ${threshold}`, lang)}`,
  );
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="fit"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role={role}
      aria-label={view.title}
      style="font-size:13px"
    >
      <title>{view.title}</title>
      <desc>{inTurn(scores, lang)}</desc>
      {[1, 2, 3, 4, 5].map((ring) => (
        <polygon points={polygon(axes.map(() => ring))} fill="none" class="grid" />
      ))}
      {axes.map((_, index) => {
        const [x, y] = point(index, axes.length, MOST);
        return <line x1={CX} y1={CY} x2={x} y2={y} class="grid" />;
      })}
      {earlier ? (
        <polygon
          points={polygon(axes.map(({ previous }) => previous ?? 0))}
          fill="none"
          stroke="var(--muted)"
          stroke-dasharray="1 3"
        />
      ) : null}
      <polygon
        points={polygon(axes.map(({ score }) => score ?? 0))}
        fill="var(--accent)"
        fill-opacity="0.2"
        stroke="var(--accent)"
        stroke-width="2"
      />
      <polygon
        class="threshold"
        points={polygon(axes.map(({ threshold }) => threshold))}
        fill="none"
        stroke="var(--attention)"
        stroke-width="2"
        stroke-dasharray="6 4"
      />
      {[1, 3, 5].map((ring) => (
        <text x={CX + 4} y={point(0, axes.length, ring)[1] + 11} class="muted halo" font-size="10">
          {ring}
        </text>
      ))}
      {axes.map(({ name, score, threshold, previous, pointer }, index) => {
        const [x, y] = point(index, axes.length, 5.5);
        const anchor = Math.abs(x - CX) < 10 ? 'middle' : x > CX ? 'start' : 'end';
        const top = y < CY - R ? y - 17 : y > CY + R ? y + 12 : y;
        const low = score !== null && score < threshold;
        const change = score === null || previous === null ? 0 : score - previous;
        const delta = change === 0 ? '' : aside(`${change > 0 ? '+' : '−'}${Math.abs(change)}`, lang);
        const figure =
          score === null ? word(lang, 'notAssessed') : `${score} / ${MOST}${delta}${low ? ' ▼' : ''}`;
        return (
          <Target pointer={pointer} lines={[name, figure]}>
            <text x={x} y={top} text-anchor={anchor} font-weight={low ? 600 : undefined} class="halo">
              {name}{' '}
              <tspan x={x} dy="1.2em">
                {figure}
              </tspan>
            </text>
          </Target>
        );
      })}
      <Legend view={view} lang={lang} />
    </svg>
  );
}
