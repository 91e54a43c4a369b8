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
 * Where a notice stands: right below what it speaks of, above it where there is no room or that is preferred, always in sight; in the first
 * corner where what it speaks of is not there any more.
 */
export function noticePlace(
  about: Box | null,
  { width, height }: Pick<Box, 'width' | 'height'>,
  screen: Pick<Box, 'width' | 'height'>,
  prefersAbove = false,
): { left: number; top: number } {
  const { left, top, height: own } = about ?? { left: GAP, top: GAP, height: 0 };
  const below = top + own + GAP;
  const above = top - GAP - height;
  const isAbove = prefersAbove ? above >= GAP : below + height + GAP > screen.height;
  const wanted = isAbove ? above : below;
  const within = (at: number, most: number): number => Math.max(GAP, Math.min(at, most - GAP));
  return { left: within(left, screen.width - width), top: within(wanted, screen.height - height) };
}

/**
 * Why an edit was not made, at the place where it was tried, read out at once; or what would come of one that is under
 * way, read out when there is time.
 */
export function Notice({
  text,
  at,
  isAhead = false,
}: {
  text: string;
  at(): Element | null | '';
  isAhead?: boolean;
}) {
  const root = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element || text === '') return;
    const about = at() || null;
    const box = about?.isConnected ? about.getBoundingClientRect() : null;
    const place = noticePlace(
      box,
      element.getBoundingClientRect(),
      {
        width: innerWidth,
        height: innerHeight,
      },
      isAhead,
    );
    element.style.left = `${place.left}px`;
    element.style.top = `${place.top}px`;
  }, [text]);
  return (
    <p
      ref={root}
      class={isAhead ? 'notice quiet' : 'notice'}
      role={isAhead ? undefined : 'alert'}
      aria-live={isAhead ? 'polite' : undefined}
    >
      {text}
    </p>
  );
}
