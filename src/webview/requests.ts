import type { Intent } from '../core/generated/intents.ts';
import type { FromPanel } from '../service/preview/panel-messages.ts';
import type { EditParams, Field, RowResult } from '../service/preview/edit-messages.ts';
import type { Selection } from './panel-state.ts';
import { placeOf, type Shown } from './sources.ts';
import type { Target } from './targets.ts';
import { word } from './words.ts';

/** Every pointer that an intent names. */
function pointersOf(intent: Intent): string[] {
  if (intent.type === 'follow') return [intent.pointer, intent.target];
  if (intent.type === 'set-phase') return [intent.pointer, intent.phase];
  if (intent.type === 'place-row' && intent.within !== '') return [intent.pointer, intent.within];
  return [intent.pointer];
}

/** What some intents ask of the document that the pointers in them speak of; null where these are several, or parts of one. */
export function askedOf(shown: Shown, intents: readonly Intent[]): EditParams | null {
  const places = intents.map((intent) => pointersOf(intent).map((pointer) => placeOf(shown, pointer)));
  const first = places[0]?.[0];
  const isOne = places.every(([own, ...others]) =>
    others.every(({ uri, part }) => uri === own?.uri && part === own.part),
  );
  if (!first || !isOne || places.flat().some(({ uri }) => uri !== first.uri)) return null;
  const { uri, version } = first;
  return { uri, version, intents: intents.map((intent) => inDocument(shown, intent)) };
}

/** An intent with the pointers of its document, or of the part that it is in, instead of those of the picture. */
function inDocument(shown: Shown, intent: Intent): Intent {
  const { part, pointer } = placeOf(shown, intent.pointer);
  const own = { ...intent, pointer, ...(part === null ? {} : { part }) };
  const inside = (one: string): string => (one === '' ? '' : placeOf(shown, one).pointer);
  if (own.type === 'follow') return { ...own, target: inside(own.target) };
  if (own.type === 'set-phase') return { ...own, phase: inside(own.phase) };
  return own.type === 'place-row' ? { ...own, within: inside(own.within) } : own;
}

/** Asks for an edit of the document that a picture's pointer speaks of. */
export function editRequest(shown: Shown, intent: Intent): FromPanel {
  const { uri, version } = placeOf(shown, intent.pointer);
  return { type: 'edit', uri, version, intents: [inDocument(shown, intent)] };
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
      intents: [{ type: 'set-value', pointer, value, ...(part === undefined ? {} : { part }) }],
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

/**
 * What a form of a picture asks for: a row more in a list (`data-add` is its pointer), of what is filled in, by property.
 * Null for a form that asks for nothing.
 */
export function formRequest(shown: Shown, form: HTMLFormElement): FromPanel | null {
  const { add } = form.dataset;
  if (add === undefined) return null;
  const values = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  return editRequest(shown, { type: 'add-row', pointer: add, values });
}
