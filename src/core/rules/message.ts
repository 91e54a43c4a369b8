import type { Params } from './define.ts';

/** Fills `{name}` in a message. A name without a value stays visible, so that the fault is seen. */
export function fill(template: string, params: Params): string {
  return template.replace(/\{([\w-]+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
