/** What is done while a pointer that went down moves, and when it goes up. */
export interface Drag {
  moved(event: PointerEvent): void;
  /** It went up where it was meant to. */
  dropped(event: PointerEvent): void;
  /** It drops nothing: Escape was pressed, or the browser took it away, as for a drag of text. */
  cancelled(): void;
}

/** Follows one pointer over an element to its end; what is cancelled drops nothing, and other pointers say nothing. */
export function followPointer(
  element: EventTarget,
  pointer: number,
  drag: Drag,
  keys: EventTarget = window,
): void {
  const listening = new AbortController();
  const { signal } = listening;
  const on = (type: string, act: (event: PointerEvent) => void): void => {
    const listen = (event: Event): void => {
      if ((event as PointerEvent).pointerId === pointer) act(event as PointerEvent);
    };
    element.addEventListener(type, listen, { signal });
  };
  const cancel = (): void => {
    listening.abort();
    drag.cancelled();
  };
  on('pointermove', drag.moved);
  on('pointerup', (event) => {
    listening.abort();
    drag.dropped(event);
  });
  on('pointercancel', cancel);
  const escape = (event: Event): void => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  // Before anything else hears it: Escape closes whatever is open, too.
  keys.addEventListener('keydown', escape, { signal, capture: true });
}
