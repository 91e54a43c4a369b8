import type { Intent } from '../core/edits/types.ts';
import type { View } from '../core/views/types.ts';

/** A picture, with the line (from 0) of each pointer in it. */
export interface PlacedView {
  view: View;
  lines: Record<string, number>;
}

/** What the editor tells the panel. */
export type ToPanel =
  | { type: 'show'; uri: string; version: number; lang: 'en' | 'zh'; views: PlacedView[]; pinned: boolean }
  /** There is no playbook to show. */
  | { type: 'empty'; lang: 'en' | 'zh' }
  /** The cursor stands on that line of the text. */
  | { type: 'cursor'; line: number }
  /** An edit was not made. */
  | { type: 'refused'; reason: string }
  /** Asks for what is shown as a file. */
  | { type: 'export'; format: ExportFormat };

export type ExportFormat = 'html' | 'svg' | 'png';

/** What the panel tells the editor. */
export type FromPanel =
  | { type: 'ready' }
  | { type: 'reveal'; pointer: string }
  | { type: 'edit'; version: number; intent: Intent }
  | { type: 'pin' }
  /** `content` is text, or a data address of a picture. */
  | { type: 'exported'; format: ExportFormat; content: string; name: string };

const INTENTS = new Set(['tick-task', 'set-value', 'add-row', 'move-bar', 'resize-bar']);
const FORMATS = new Set(['html', 'svg', 'png']);

/** A message of the panel, where it has a shape that is known; anything else is null. */
export function fromPanel(message: unknown): FromPanel | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, pointer, version, intent, format, content, name } = message as Record<string, unknown>;
  if (type === 'ready' || type === 'pin') return { type };
  if (type === 'reveal' && typeof pointer === 'string') return { type, pointer };
  if (type === 'edit' && typeof version === 'number' && typeof intent === 'object' && intent !== null) {
    const known = INTENTS.has(String((intent as { type?: unknown }).type));
    return known ? { type, version, intent: intent as Intent } : null;
  }
  if (type === 'exported' && FORMATS.has(String(format)) && typeof content === 'string') {
    return { type, format: format as ExportFormat, content, name: String(name) };
  }
  return null;
}
