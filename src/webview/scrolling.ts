/** Pixels on the screen of one unit of a drawing. */
export function scaleOf(svg: SVGSVGElement): number {
  return svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
}

/** The names of the lanes stay in sight while a wide drawing is scrolled. */
export function keepNames(frame: Element): void {
  const names = frame.querySelector<SVGGElement>('g.names');
  const svg = names?.ownerSVGElement;
  if (names && svg) names.setAttribute('transform', `translate(${frame.scrollLeft / scaleOf(svg)} 0)`);
}

/** Scrolls a wide drawing to today, where that is in it. */
export function showToday(root: HTMLElement): void {
  const svg = root.querySelector<SVGSVGElement>('.frame svg[data-today]');
  const frame = svg?.closest('.frame');
  if (svg && frame) frame.scrollLeft = Number(svg.dataset.today) * scaleOf(svg) - frame.clientWidth / 2;
}
