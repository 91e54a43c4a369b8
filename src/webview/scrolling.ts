/** Pixels on the screen of one unit of a drawing. */
export function scaleOf(svg: SVGSVGElement): number {
  return svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
}

/** Names stay in sight while a wide drawing is scrolled; the label of a month does until the next one comes. */
export function keepNames(frame: Element): void {
  const axis = frame.previousElementSibling;
  if (axis?.matches('.axis')) axis.scrollLeft = frame.scrollLeft;
  const svg = frame.querySelector('svg');
  if (!svg) return;
  const left = frame.scrollLeft / scaleOf(svg);
  for (const names of frame.querySelectorAll('g.names'))
    names.setAttribute('transform', `translate(${left} 0)`);
  for (const label of frame.querySelectorAll<SVGTextElement>('text.sticky')) {
    const [from, to] = [Number(label.dataset.from), Number(label.dataset.to)];
    label.setAttribute('x', String(Math.max(from, Math.min(left, to)) + 4));
  }
}

/** What has been lies left of today, and twice as much of what comes right of it. */
const PAST = 1 / 3;

/** Scrolls a wide table to its column of today, where it has one. */
function showColumn(root: HTMLElement): void {
  const column = root.querySelector<HTMLElement>('thead .now');
  const frame = column?.closest('.scroll');
  if (!column || !frame) return;
  const names = frame.querySelector<HTMLElement>('thead th')?.offsetWidth ?? 0;
  frame.scrollLeft = column.offsetLeft - names - (frame.clientWidth - names) * PAST;
}

/** Scrolls what is wide to today; a drawing without it to the end of the plan that is nearer to it. */
export function showToday(root: HTMLElement): void {
  showColumn(root);
  const svg = root.querySelector<SVGSVGElement>('.frame svg[data-focus]');
  const frame = svg?.closest('.frame');
  if (!svg || !frame) return;
  frame.scrollLeft = Number(svg.dataset.focus) * scaleOf(svg) - frame.clientWidth * PAST;
  keepNames(frame);
}
