import { INTENTS, type Intent } from '../../core/generated/intents.ts';
import type { PlacedView, RowResult, Source, ViewResult } from './protocol.ts';

export type { PlacedView, Source };

/** One document, or all of its programme. */
export type Scope = 'document' | 'programme';

/** What the editor tells the panel. */
export type ToPanel =
  | ({ type: 'show'; scope: Scope; pinned: boolean } & NonNullable<ViewResult>)
  /** There is no playbook to show. */
  | { type: 'empty'; lang: 'en' | 'zh' }
  /** The cursor stands on that line of a text. */
  | { type: 'cursor'; uri: string; line: number }
  /** What can be set at a pointer that the panel asked for. */
  | { type: 'row'; pointer: string; row: RowResult }
  /** An edit was not made. */
  | { type: 'refused'; reason: string }
  /** Asks for what is shown as a file; formats are those of `render/formats`, which a host looks up by their id. */
  | { type: 'export'; format: string };

/** What the panel tells the editor. Pointers may name their document (`core/views/programme/qualify.ts`). */
export type FromPanel =
  | { type: 'ready' }
  /** `line` counts from 1 and is more exact than the pointer; `focus` goes to the text. */
  | { type: 'reveal'; pointer: string; line?: number; focus: boolean }
  | { type: 'row'; pointer: string }
  | { type: 'edit'; uri: string; version: number; intent: Intent }
  | { type: 'pin' }
  | { type: 'scope'; scope: Scope }
  /** `content` is text, or a data address where the format is binary. */
  | { type: 'exported'; format: string; content: string; name: string };

const INTENT_NAMES: ReadonlySet<string> = new Set(INTENTS);

/** A message of the panel, where it has a shape that is known; anything else is null. */
export function fromPanel(message: unknown): FromPanel | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, pointer, line, focus, uri, version, intent, scope, format, content, name } =
    message as Record<string, unknown>;
  if (type === 'ready' || type === 'pin') return { type };
  if (type === 'scope' && (scope === 'document' || scope === 'programme')) return { type, scope };
  if (type === 'row' && typeof pointer === 'string') return { type, pointer };
  if (type === 'reveal' && typeof pointer === 'string') {
    const place = typeof line === 'number' ? { line } : {};
    return { type, pointer, ...place, focus: focus === true };
  }
  if (type === 'edit' && typeof uri === 'string' && typeof version === 'number') {
    const known = typeof intent === 'object' && intent !== null && INTENT_NAMES.has((intent as Intent).type);
    return known ? { type, uri, version, intent: intent as Intent } : null;
  }
  if (type === 'exported' && typeof format === 'string' && typeof content === 'string') {
    return { type, format, content, name: String(name) };
  }
  return null;
}
