import { render } from 'preact-render-to-string';
import { finishedMarkup } from '../core/escape/markup.ts';
import { shorten, textWidth } from './parts/text-fit.ts';

/** A small sign for a README: what it is about, and how that stands. */
export interface Badge {
  label: string;
  value: string;
  state: 'good' | 'attention' | 'critical' | 'neutral';
}

/** White text is readable on each (4.5:1 at least); the sign before the value says the same without colour. */
const COLOURS = { good: '#1a6e33', attention: '#845306', critical: '#b3261e', neutral: '#57606a' };
const SIGNS = { good: '✓ ', attention: '! ', critical: '▲ ', neutral: '' };
const PADDING = 7;
const LONGEST = 260;

/** A badge as a file of SVG. */
export function renderBadge({ label, value, state }: Badge): string {
  const parts = [shorten(label, LONGEST), SIGNS[state] + shorten(value, LONGEST)];
  const [left = 0, right = 0] = parts.map((text) => Math.round(textWidth(text)) + 2 * PADDING);
  const svg = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={left + right}
      height="20"
      viewBox={`0 0 ${left + right} 20`}
      role="img"
      aria-label={`${label}: ${value}`}
      font-family="Verdana,'Noto Sans','Noto Sans CJK SC','Microsoft YaHei',sans-serif"
      font-size="11"
      fill="#fff"
      text-anchor="middle"
    >
      <title>{`${label}: ${value}`}</title>
      <rect width={left + right} height="20" rx="3" fill="#333" />
      <rect x={left} width={right} height="20" rx="3" fill={COLOURS[state]} />
      <rect x={left} width="4" height="20" fill={COLOURS[state]} />
      {parts.map((text, index) => (
        <text x={index === 0 ? left / 2 : left + right / 2} y="14">
          {text}
        </text>
      ))}
    </svg>
  );
  return `${finishedMarkup(render(svg))}\n`;
}
