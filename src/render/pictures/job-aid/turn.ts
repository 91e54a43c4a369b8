/** The step that a key leads to, counted from 0; null for a key that leads nowhere, or at the end. */
export function stepFor(key: string, at: number, count: number): number | null {
  const to = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    PageDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    PageUp: at - 1,
    Home: 0,
    End: count - 1,
  }[key];
  return to !== undefined && to >= 0 && to < count && to !== at ? to : null;
}
