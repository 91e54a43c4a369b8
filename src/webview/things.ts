/** What an element stands for: its pointer, that of the cell it is in, and the line of a finding. */
export interface ThingAt {
  pointer: string;
  cell: string | null;
  line: number | null;
}

/** The thing at an element, or null where there is none. */
export function thingAt(element: Element): ThingAt | null {
  const thing = element.closest<HTMLElement>('[data-pointer]');
  const pointer = thing?.dataset.pointer;
  if (!pointer) return null;
  const cell = element.closest<HTMLElement>('td[data-cell]')?.dataset.cell ?? null;
  return { pointer, cell, line: thing.dataset.line ? Number(thing.dataset.line) : null };
}

/** The element of a pointer, or null where the picture has none. */
export function thingOf(root: HTMLElement | null, pointer: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(pointer)}"]`) ?? null;
}

/** Marks what the cursor of the text is in, and nothing else. */
export function markHere(root: HTMLElement, pointer: string | null): void {
  for (const element of root.querySelectorAll('[data-pointer]')) {
    element.classList.toggle('here', element.getAttribute('data-pointer') === pointer);
  }
}

/** Scrolls a thing out from under the inspector that speaks of it. */
export function uncover(thing: HTMLElement | null): void {
  const top = document.querySelector('.inspector')?.getBoundingClientRect().top;
  if (thing && top !== undefined) scrollBy(0, Math.max(0, thing.getBoundingClientRect().bottom + 16 - top));
}
