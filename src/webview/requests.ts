import type { Intent } from '../core/generated/intents.ts';
import type { FromPanel } from '../service/preview/panel-messages.ts';
import type { Field, RowResult } from '../service/preview/protocol.ts';
import type { Selection } from './panel-state.ts';
import { placeOf, type Shown } from './sources.ts';
import type { Target } from './targets.ts';
import { word } from './words.ts';

/** Asks for an edit of the document that a picture's pointer speaks of. */
export function editRequest(shown: Shown, intent: Intent): FromPanel {
  const { uri, version, part, pointer } = placeOf(shown, intent.pointer);
  return { type: 'edit', uri, version, intent: { ...intent, pointer, ...(part === null ? {} : { part }) } };
}

/**
 * Shows what a target stands for: in the text, and in the inspector where it can be worked on there. A
 * finding and a document are worked on in the text.
 * @param enter whether its field is gone to as well
 * @returns a selection of null where the text is gone to instead
 */
export function targetRequest(
  shown: Shown,
  { pointer, cell, line }: Target,
  enter: boolean,
): { request: FromPanel; selection: Selection | null } {
  const inText = line !== null || placeOf(shown, pointer).pointer === '';
  const place = line === null ? {} : { line };
  const focus = enter ? placeOf(shown, cell ?? '').pointer : null;
  return {
    request: { type: 'reveal', pointer, ...place, focus: inText },
    selection: inText ? null : { pointer, focus },
  };
}

/** Asks for a value of the inspector to be written, and says so to whoever does not see it. */
export function fieldRequest(
  { uri, version, part, title }: NonNullable<RowResult>,
  { pointer, label }: Field,
  value: string,
  lang: 'en' | 'zh',
): { request: FromPanel; spoken: string } {
  return {
    request: {
      type: 'edit',
      uri,
      version,
      intent: { type: 'set-value', pointer, value, ...(part === undefined ? {} : { part }) },
    },
    spoken: word(lang, 'written', { label: `${title}: ${label}`, value }),
  };
}

/**
 * What a button of a picture asks for, by what it says of itself (`data-at` is its pointer): a finding's fix
 * (`data-fix` is the rule), or a value to be written (`data-value`). Null for a button that asks for nothing.
 */
export function buttonRequest(
  shown: Shown,
  { at, fix, line, value }: Partial<Record<'at' | 'fix' | 'line' | 'value', string>>,
): FromPanel | null {
  if (at === undefined) return null;
  if (fix !== undefined) {
    const place = line === undefined ? {} : { line: Number(line) };
    return { type: 'fix', pointer: at, version: placeOf(shown, at).version, rule: fix, ...place };
  }
  return value === undefined ? null : editRequest(shown, { type: 'set-value', pointer: at, value });
}
