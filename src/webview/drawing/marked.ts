import { placeOf, type Shown } from '../sources.ts';

/** What is chosen together after a row was chosen too, or no longer: rows of one document, since they are changed in one step. */
export function toggled(shown: Shown, marked: readonly string[], pointer: string): string[] {
  if (marked.includes(pointer)) return marked.filter((one) => one !== pointer);
  const { uri } = placeOf(shown, pointer);
  return [...marked.filter((one) => placeOf(shown, one).uri === uri), pointer];
}

/** Shows what is chosen together. */
export function showMarked(root: HTMLElement, marked: readonly string[]): void {
  const chosen = new Set(marked);
  for (const element of root.querySelectorAll<SVGElement>('g[data-bar], g[data-mark]')) {
    const is = chosen.has(element.dataset.pointer ?? '');
    element.classList.toggle('marked', is);
    if (is) element.setAttribute('aria-pressed', 'true');
    else element.removeAttribute('aria-pressed');
  }
}
