import { useLayoutEffect, useRef } from 'preact/hooks';

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Between a notice and what it speaks of, and the edges of the window, in pixels. */
const GAP = 6;

/**
 * Where a notice stands: right below what it speaks of, above it where there is no room, always in sight; in the first
 * corner where what it speaks of is not there any more.
 */
export function noticePlace(
  about: Box | null,
  { width, height }: Pick<Box, 'width' | 'height'>,
  screen: Pick<Box, 'width' | 'height'>,
): { left: number; top: number } {
  const { left, top, height: own } = about ?? { left: GAP, top: GAP, height: 0 };
  const below = top + own + GAP;
  const wanted = below + height + GAP <= screen.height ? below : top - GAP - height;
  const within = (at: number, most: number): number => Math.max(GAP, Math.min(at, most - GAP));
  return { left: within(left, screen.width - width), top: within(wanted, screen.height - height) };
}

/** Why an edit was not made, at the place where it was tried; read out at once. */
export function Notice({ text, at }: { text: string; at(): Element | null | '' }) {
  const root = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element || text === '') return;
    const about = at() || null;
    const box = about?.isConnected ? about.getBoundingClientRect() : null;
    const place = noticePlace(box, element.getBoundingClientRect(), {
      width: innerWidth,
      height: innerHeight,
    });
    element.style.left = `${place.left}px`;
    element.style.top = `${place.top}px`;
  }, [text]);
  return (
    <p ref={root} class="notice" role="alert">
      {text}
    </p>
  );
}
