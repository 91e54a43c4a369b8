import type { ViewType } from '../core/generated/views.ts';
import { pictures } from '../render/generated/pictures.ts';
import type { Shown } from './sources.ts';

/** A picture's name; some have another one where they are of a whole programme. */
export function viewName({ scope, lang }: Pick<Shown, 'scope' | 'lang'>, type: ViewType): string {
  const { name, programmeName } = pictures[type];
  return ((scope === 'programme' && programmeName) || name)[lang];
}

/** The tab that an arrow key leads to, counted from 0; null where it leads nowhere. */
export function nextTab(key: string, at: number, count: number): number | null {
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1 }[key];
  return next !== undefined && next >= 0 && next < count ? next : null;
}
