/** Pixels on the screen of one unit of a drawing. */
export function scaleOf(svg: SVGSVGElement): number {
  return svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
}

/** Names stay in sight while a wide drawing is scrolled; the label of a month does until the next one comes. */
export function keepNames(frame: Element): void {
  const svg = frame.querySelector('svg');
  if (!svg) return;
  const left = frame.scrollLeft / scaleOf(svg);
  for (const names of svg.querySelectorAll('g.names'))
    names.setAttribute('transform', `translate(${left} 0)`);
  for (const label of svg.querySelectorAll<SVGTextElement>('text.sticky')) {
    const [from, to] = [Number(label.dataset.from), Number(label.dataset.to)];
    label.setAttribute('x', String(Math.max(from, Math.min(left, to)) + 4));
  }
}

/** What has been lies left of today, and twice as much of what comes right of it. */
const PAST = 1 / 3;

/** Scrolls a wide drawing to today, or to the end of the plan that is nearer to it. */
export function showToday(root: HTMLElement): void {
  const svg = root.querySelector<SVGSVGElement>('.frame svg[data-focus]');
  const frame = svg?.closest('.frame');
  if (!svg || !frame) return;
  frame.scrollLeft = Number(svg.dataset.focus) * scaleOf(svg) - frame.clientWidth * PAST;
  keepNames(frame);
}
