import type { Lang } from '../core/playbook/types.ts';
import type { ProfileView } from '../core/views/types.ts';
import { Empty, Frame, Grid } from './parts.tsx';
import { word } from './text.ts';

const R = 120;
const CX = 330;
const CY = 165;
const MOST = 5;

function point(index: number, of: number, value: number): [number, number] {
  const angle = (2 * Math.PI * index) / of - Math.PI / 2;
  const r = (R * value) / MOST;
  return [Math.round(CX + r * Math.cos(angle)), Math.round(CY + r * Math.sin(angle))];
}

function polygon(values: number[]): string {
  return values.map((value, index) => point(index, values.length, value).join(',')).join(' ');
}

/** Radar of the dimensions with the polygon of thresholds. */
export function ProfileSvg({ view }: { view: ProfileView }) {
  const { axes } = view;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 660 330"
      width="660"
      height="330"
      role="img"
      aria-label={view.title}
    >
      {[1, 2, 3, 4, 5].map((ring) => (
        <polygon points={polygon(axes.map(() => ring))} fill="none" class="grid" />
      ))}
      <polygon
        points={polygon(axes.map(({ threshold }) => threshold))}
        fill="none"
        stroke="var(--attention)"
        stroke-dasharray="5 4"
      />
      <polygon
        points={polygon(axes.map(({ score }) => score ?? 0))}
        fill="var(--accent)"
        fill-opacity="0.25"
        stroke="var(--accent)"
        stroke-width="2"
      />
      {axes.map(({ name, score, threshold, pointer }, index) => {
        const [x, y] = point(index, axes.length, 5.6);
        const anchor = Math.abs(x - CX) < 10 ? 'middle' : x > CX ? 'start' : 'end';
        const low = score !== null && score < threshold;
        return (
          <text
            x={x}
            y={y + 4}
            text-anchor={anchor}
            data-pointer={pointer}
            font-weight={low ? 600 : undefined}
          >
            {`${name} ${score ?? '–'}${low ? ' ▼' : ''}`}
          </text>
        );
      })}
    </svg>
  );
}

function Bands({ view }: { view: ProfileView }) {
  const span = view.maximum - view.minimum;
  const x = (total: number): number => 10 + ((total - view.minimum) / span) * 620;
  const [low, high] = view.range ?? [0, 0];
  return (
    <svg
      viewBox="0 0 660 60"
      width="660"
      height="60"
      role="img"
      aria-label={view.bands.map(({ name, from, to }) => `${name} ${from}–${to}`).join(', ')}
    >
      {view.bands.map(({ id, name, from, to }) => (
        <g>
          <rect
            x={x(from)}
            y="22"
            width={x(Math.min(to + 1, view.maximum)) - x(from)}
            height="14"
            fill={id === view.band ? 'var(--bar)' : 'var(--panel)'}
            stroke="var(--line)"
          />
          <text x={x(from) + 4} y="52" class="muted">
            {`${name} ${from}–${to}`}
          </text>
        </g>
      ))}
      {view.range ? (
        <rect x={x(low) - 2} y="18" width={Math.max(x(high) - x(low), 4)} height="22" fill="var(--accent)" />
      ) : null}
      {view.total === null ? null : (
        <text x={x(view.total)} y="13" text-anchor="middle" font-weight="600">
          {view.total}
        </text>
      )}
    </svg>
  );
}

/** Readiness as a radar, its band, and what is done about each dimension. */
export function Profile({ view, lang }: { view: ProfileView; lang: Lang }) {
  const known = view.axes.some(({ score }) => score !== null);
  if (!known) {
    return (
      <Frame view={view}>
        <Empty lang={lang} hint="empty-profile" />
      </Frame>
    );
  }
  const columns = [
    { label: word(lang, 'name') },
    { label: word(lang, 'score'), numeric: true },
    { label: word(lang, 'threshold'), numeric: true },
    { label: word(lang, 'evidence') },
    { label: word(lang, 'action') },
    { label: word(lang, 'owner') },
    { label: word(lang, 'due') },
  ];
  return (
    <Frame view={view}>
      <div class="scroll" tabIndex={0}>
        <ProfileSvg view={view} />
        <Bands view={view} />
      </div>
      <Grid
        columns={columns}
        rows={view.axes.map(({ pointer, name, score, threshold, evidence, action, owner, due }) => ({
          pointer,
          cells: [
            name,
            score === null ? '–' : String(score),
            String(threshold),
            evidence,
            action,
            owner,
            due,
          ],
        }))}
      />
    </Frame>
  );
}
