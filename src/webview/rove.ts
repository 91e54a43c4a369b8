/**
 * One stop for the tab key in a picture, and arrow keys from thing to thing: what can be worked on are the
 * innermost elements that speak of the text. Boxes stay stops of their own.
 */
export function stopsIn(root: HTMLElement): (HTMLElement | SVGElement)[] {
  const inner = '[data-pointer]:not(input), td[data-cell]';
  return [...root.querySelectorAll<HTMLElement | SVGElement>(inner)].filter(
    (element) => !element.querySelector('[data-pointer], td[data-cell]') && element.checkVisibility(),
  );
}

/** Lets the tab key reach one of the stops: the one that had it before, else the first. */
export function setStops(root: HTMLElement): void {
  const stops = stopsIn(root);
  const current = stops.find((stop) => stop.tabIndex === 0) ?? stops[0];
  for (const stop of stops) stop.tabIndex = stop === current ? 0 : -1;
}

/** Moves the focus for an arrow key; true where there was somewhere to go. */
export function moveFocus(root: HTMLElement, from: Element, key: string): boolean {
  const stops = stopsIn(root);
  const at = stops.indexOf(from as HTMLElement);
  if (at < 0) return false;
  const last = stops.length - 1;
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }[key];
  const next = target === undefined ? undefined : stops[target];
  if (!next) return false;
  for (const stop of stops) stop.tabIndex = stop === next ? 0 : -1;
  next.focus();
  return true;
}
