/** What an element of a picture stands for: its pointer, that of the cell it is in, and the line of a finding. */
export interface Target {
  pointer: string;
  cell: string | null;
  line: number | null;
}

/** The target at an element, or null where there is none. */
export function targetAt(element: Element): Target | null {
  const target = element.closest<HTMLElement>('[data-pointer]');
  const pointer = target?.dataset.pointer;
  if (!pointer) return null;
  const cell = element.closest<HTMLElement>('td[data-cell]')?.dataset.cell ?? null;
  return { pointer, cell, line: target.dataset.line ? Number(target.dataset.line) : null };
}

/** The element of a pointer, or null where the picture has none. */
export function elementOf(root: HTMLElement | null, pointer: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(pointer)}"]`) ?? null;
}

/** The control of a field of the inspector, or null. */
export function fieldOf(pointer: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.inspector [data-field="${CSS.escape(pointer)}"]`);
}

/** Marks what the cursor of the text is in, and nothing else. */
export function markCursor(root: HTMLElement, pointer: string | null): void {
  for (const element of root.querySelectorAll('[data-pointer]')) {
    element.classList.toggle('here', element.getAttribute('data-pointer') === pointer);
  }
}

/** Scrolls an element out from under the inspector that speaks of it. */
export function uncover(element: HTMLElement | null): void {
  const top = document.querySelector('.inspector')?.getBoundingClientRect().top;
  if (element && top !== undefined) {
    scrollBy(0, Math.max(0, element.getBoundingClientRect().bottom + 16 - top));
  }
}
