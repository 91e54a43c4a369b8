import { matchesFilter, NO_FILTER, type Filter } from './filter.ts';
import { setStops } from './rove.ts';
import { word } from './words.ts';

/** What cannot be told to the components: boxes work here, cells can be reached, filters fade. */
export function enliven(root: HTMLElement, lang: 'en' | 'zh', filter: Filter): void {
  for (const box of root.querySelectorAll<HTMLInputElement>('input[type=checkbox][data-pointer]')) {
    box.disabled = false;
  }
  for (const cell of root.querySelectorAll<HTMLElement>('td[data-cell]')) {
    cell.title = word(lang, 'workHelp');
    if (!cell.hasAttribute('tabindex')) cell.tabIndex = -1;
  }
  // Where nothing is filtered and nothing was, every element is as it should be.
  if (filter !== NO_FILTER || root.dataset.filtered) fade(root, filter);
  setStops(root);
}

/** Takes away, or makes faint, what a filter leaves out. */
function fade(root: HTMLElement, filter: Filter): void {
  for (const element of root.querySelectorAll<HTMLElement | SVGElement>('[data-state]')) {
    const phase = element.closest<HTMLElement | SVGElement>('[data-phase]')?.dataset.phase ?? '';
    const matches = matchesFilter({ ...element.dataset, text: element.textContent ?? '', phase }, filter);
    element.classList.toggle(element instanceof SVGElement ? 'faded' : 'hidden', !matches);
  }
  if (filter === NO_FILTER) delete root.dataset.filtered;
  else root.dataset.filtered = 'true';
}

/** The names of the lanes stay in sight while a wide drawing is scrolled. */
export function keepNames(frame: Element): void {
  const names = frame.querySelector<SVGGElement>('g.names');
  const svg = names?.ownerSVGElement;
  if (!names || !svg) return;
  const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  names.setAttribute('transform', `translate(${frame.scrollLeft / scale} 0)`);
}

/** Scrolls a wide drawing to today, where that is in it. */
export function showToday(root: HTMLElement): void {
  const svg = root.querySelector<SVGSVGElement>('.frame svg[data-today]');
  const frame = svg?.closest('.frame');
  if (!svg || !frame) return;
  const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  frame.scrollLeft = Number(svg.dataset.today) * scale - frame.clientWidth / 2;
}
