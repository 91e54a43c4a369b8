import type { PlacedView } from '../service/preview/panel-messages.ts';
import type { Shown } from './sources.ts';
import { word, type Word } from './words.ts';

type ViewType = PlacedView['view']['type'];

/** A picture's name; some have another one where they are of a whole programme. */
export function viewName({ scope, lang }: Pick<Shown, 'scope' | 'lang'>, type: ViewType): string {
  const named: Partial<Record<ViewType, Word>> =
    scope === 'programme'
      ? { health: 'programme-health', checklist: 'programme-checklist', table: 'programme-table' }
      : {};
  return word(lang, named[type] ?? type);
}

/** The tab that an arrow key leads to, counted from 0; null where it leads nowhere. */
export function nextTab(key: string, at: number, count: number): number | null {
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1 }[key];
  return next !== undefined && next >= 0 && next < count ? next : null;
}
