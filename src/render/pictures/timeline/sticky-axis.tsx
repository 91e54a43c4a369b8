import type { ComponentChildren } from 'preact';

interface StickyAxisProps {
  /** Width of the drawing that it is the axis of, and where it stands in it, in its units. */
  width: number;
  top: number;
  bottom: number;
  /** True for a drawing that is as wide as its frame, at least as wide as `LEAST`. */
  fitted: boolean;
  children: ComponentChildren;
}

/** A fitted drawing is at least that wide, in pixels (`.frame svg`). */
const LEAST = 860;

/**
 * The axis of a drawing once more, over it, where it stays in sight while the page is scrolled. It is scrolled to the
 * side with the frame that follows it (`scrolling.ts`).
 */
export function StickyAxis({ width, top, bottom, fitted, children }: StickyAxisProps) {
  const inPixels = (units: number): string =>
    fitted ? `calc(max(${LEAST}px, 100%) * ${(units / width).toFixed(5)})` : `${units}px`;
  return (
    <div
      class={fitted ? 'axis frame' : 'axis frame zoomed'}
      aria-hidden="true"
      style={`margin-top:calc(${inPixels(top)} + 1px);margin-bottom:calc(${inPixels(-bottom)} - 1px)`}
    >
      <svg viewBox={`0 ${top} ${width} ${bottom - top}`} width={width} height={bottom - top}>
        <rect x="0" y={top} width={width} height={bottom - top} fill="var(--bg)" />
        {children}
      </svg>
    </div>
  );
}
