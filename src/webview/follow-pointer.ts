/** What is done while a pointer that went down moves, and when it goes up. */
export interface Drag {
  moved(event: PointerEvent): void;
  /** It went up where it was meant to. */
  dropped(): void;
  /** The drag is over, however it ended: dropped, or taken away by the browser, as for a drag of text. */
  ended(): void;
}

/** Follows one pointer over an element to its end; what is cancelled drops nothing, and other pointers say nothing. */
export function followPointer(element: EventTarget, pointer: number, drag: Drag): void {
  const listening = new AbortController();
  const on = (type: string, act: (event: PointerEvent) => void): void => {
    const listen = (event: Event): void => {
      if ((event as PointerEvent).pointerId === pointer) act(event as PointerEvent);
    };
    element.addEventListener(type, listen, { signal: listening.signal });
  };
  const end = (): void => {
    listening.abort();
    drag.ended();
  };
  on('pointermove', drag.moved);
  on('pointerup', () => {
    end();
    drag.dropped();
  });
  on('pointercancel', end);
}
