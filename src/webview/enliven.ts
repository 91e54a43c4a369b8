import { matchesFilter, type Filter } from './filter.ts';
import { setStops } from './rove.ts';
import { word } from './words.ts';

/** What cannot be told to the components: boxes work here, things take the keyboard, filters fade. */
export function enliven(root: HTMLElement, lang: 'en' | 'zh', filter: Filter): void {
  for (const box of root.querySelectorAll<HTMLInputElement>('input[type=checkbox][data-pointer]')) {
    box.disabled = false;
  }
  for (const thing of root.querySelectorAll<SVGGElement>('svg g[data-pointer]')) {
    if (thing.querySelector('g[data-pointer]')) continue;
    // An image cannot hold buttons; a group can.
    thing.ownerSVGElement?.setAttribute('role', 'group');
    thing.setAttribute('role', 'button');
    const lines = [...thing.querySelectorAll('text')];
    // The title says all that the lines say, in full and in order.
    for (const line of lines) line.setAttribute('aria-hidden', 'true');
    const name = thing.querySelector('title')?.textContent ?? lines.map((line) => line.textContent).join(' ');
    thing.setAttribute('aria-label', `${name}. ${word(lang, thing.dataset.bar ? 'barHelp' : 'workHelp')}`);
  }
  for (const cell of root.querySelectorAll<HTMLElement>('td[data-cell]')) cell.title = word(lang, 'workHelp');
  for (const element of root.querySelectorAll<HTMLElement | SVGElement>('[data-state]')) {
    const phase = element.closest<HTMLElement | SVGElement>('[data-phase]')?.dataset.phase ?? '';
    const matches = matchesFilter({ ...element.dataset, text: element.textContent ?? '', phase }, filter);
    element.classList.toggle(element instanceof SVGElement ? 'faded' : 'hidden', !matches);
  }
  setStops(root);
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
