import { matchesFilter, NO_FILTER, type Filter } from './filter.ts';
import { setStops } from './roving-tabindex.ts';
import { word } from './words.ts';

/** What cannot be told to the components: boxes work here, cells can be reached, filters hide. */
export function attachInteractions(root: HTMLElement, lang: 'en' | 'zh', filter: Filter): void {
  for (const box of root.querySelectorAll<HTMLInputElement>('input[type=checkbox][data-pointer]')) {
    box.disabled = false;
  }
  for (const cell of root.querySelectorAll<HTMLElement>('td[data-cell]')) {
    cell.title = word(lang, 'workHelp');
    if (!cell.hasAttribute('tabindex')) cell.tabIndex = -1;
  }
  // Where nothing is filtered and nothing was, every element is as it should be.
  if (filter !== NO_FILTER || root.dataset.filtered) hide(root, lang, filter);
  setStops(root);
}

/** Takes away what a filter leaves out, says how much is left, and brings the first of that into sight. */
function hide(root: HTMLElement, lang: 'en' | 'zh', filter: Filter): void {
  let first: Element | null = null;
  let [left, all] = [0, 0];
  for (const element of root.querySelectorAll<HTMLElement | SVGElement>('[data-state]')) {
    const phase = element.closest<HTMLElement | SVGElement>('[data-phase]')?.dataset.phase ?? '';
    const matches = matchesFilter({ ...element.dataset, text: element.textContent ?? '', phase }, filter);
    element.classList.toggle('hidden', !matches);
    all += 1;
    left += Number(matches);
    if (matches) first ??= element;
  }
  const count = document.querySelector('.filter-count');
  if (count) count.textContent = filter === NO_FILTER ? '' : word(lang, 'matching', { left, all });
  if (filter === NO_FILTER) delete root.dataset.filtered;
  else {
    const asked = JSON.stringify(filter);
    // A picture that is drawn again stays where its reader has scrolled it.
    if (root.dataset.filtered !== asked) first?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    root.dataset.filtered = asked;
  }
}
