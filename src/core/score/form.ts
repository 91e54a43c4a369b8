import type { Absent, Form } from './types.ts';

/** One thing that a form asks for, and whether it is there. */
export interface FormItem extends Absent {
  isThere: boolean;
}

/** What a form asks for, counted. */
export function formOf(items: readonly FormItem[]): Form {
  const missing = items.flatMap(({ isThere, pointer, text }) => (isThere ? [] : [{ pointer, text }]));
  return { have: items.length - missing.length, of: items.length, missing };
}
