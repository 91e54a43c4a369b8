import { matchesFilter, NO_FILTER, type Filter } from './filter.ts';
import { setStops } from './roving-tabindex.ts';
import { word } from './words.ts';

/** What cannot be told to the components: boxes work here, cells can be reached, filters fade. */
export function attachInteractions(root: HTMLElement, lang: 'en' | 'zh', filter: Filter): void {
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
