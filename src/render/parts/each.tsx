import { createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { jsxTemplate } from 'preact/jsx-runtime';

/** What writes an element as HTML; null in a panel, which keeps its elements. */
export const Writer = createContext<((element: VNode) => string) | null>(null);

/** How many rows are written before their text is put into one piece. */
const BATCH = 100;

/**
 * An element for each row of a list that may be long. A page writes them in batches: the elements of thousands of
 * rows, and the pieces that a text is put together from, take many times the memory of the page.
 */
export function Each<T>({ of, children }: { of: readonly T[]; children(one: T): VNode }) {
  const write = useContext(Writer);
  if (!write) return <>{of.map((one) => children(one))}</>;
  const batches: string[] = [];
  for (let start = 0; start < of.length; start += BATCH) {
    batches.push(
      of
        .slice(start, start + BATCH)
        .map((one) => write(children(one)))
        .join(''),
    );
  }
  return jsxTemplate([batches.join('')]);
}
