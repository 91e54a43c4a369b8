import { useEffect, useState } from 'preact/hooks';

/** What a page leaves free at its left and right, and the border of a frame, in pixels. */
const MARGIN = 26;

const widthNow = (): number => innerWidth - MARGIN;

/** The width that the panel has for a picture, in pixels. */
export function useWidth(): number {
  const [width, setWidth] = useState(widthNow);
  useEffect(() => {
    const follow = (): void => setWidth(widthNow());
    addEventListener('resize', follow);
    return () => removeEventListener('resize', follow);
  }, []);
  return width;
}
