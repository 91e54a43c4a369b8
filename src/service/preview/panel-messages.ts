import isIntent from '../../core/generated/intent-validator.js';
import type { Intent } from '../../core/generated/intents.ts';
import { areIntents } from './intents.ts';
import type { DocumentUpdates, RowResult, WhatIfResult } from './edit-messages.ts';
import type { PlacedView, Source, ViewResult } from './picture-messages.ts';
import { isScope, type Scope } from './protocol.ts';

export type { PlacedView, Scope, Source };

/** What the editor tells the panel. */
export type ToPanel =
  /** `pinned` is null where the panel is always at its document. */
  | ({ type: 'show'; scope: Scope; pinned: boolean | null } & NonNullable<ViewResult>)
  /** There is no playbook to show. */
  | { type: 'empty'; lang: 'en' | 'zh' }
  /** The cursor stands on that line of a text. */
  | { type: 'cursor'; uri: string; line: number }
  /** What can be set at a pointer that the panel asked for. */
  | { type: 'row'; pointer: string; row: RowResult }
  /** An edit was not made. */
  | { type: 'refused'; reason: string }
  /** Goes to a list of the document, to work in it. */
  | { type: 'list'; pointer: string }
  /** Holds a meeting over what is shown. */
  | { type: 'meeting' }
  /** What came of an update: null where it can be written, or was. */
  | { type: 'updated'; refused: { reason: string; uri: string; index: number | null } | null }
  /** What would come of something that was asked under that number; null where its document is not there any more. */
  | { type: 'what-if'; asked: number; result: WhatIfResult | null }
  /** Asks for what is shown as a file; formats are those of `render/formats`, which a host looks up by their id. */
  | { type: 'export'; format: string };

/** What the panel tells the editor. Pointers may name their document (`core/views/programme/qualify.ts`). */
export type FromPanel =
  | { type: 'ready' }
  /** `line` counts from 1 and is more exact than the pointer; `focus` goes to the text. */
  | { type: 'reveal'; pointer: string; line?: number; focus: boolean }
  | { type: 'row'; pointer: string }
  /** What somebody did, in one step: one intent, or several (`core/edits/apply.ts`). */
  | { type: 'edit'; uri: string; version: number; intents: Intent[] }
  /** What that would mean; the answer has the same number. */
  | { type: 'what-if'; asked: number; uri: string; version: number; intents: Intent[] }
  /** All answers of a weekly update, to be written in one step, or only tried. */
  | { type: 'update'; documents: DocumentUpdates[]; write: boolean }
  /** The fix of a finding at a version of its document; `line` counts from 1. */
  | { type: 'fix'; pointer: string; version: number; rule: string; line?: number }
  | { type: 'pin' }
  /** Takes back the last change of the document, or makes it again. */
  | { type: 'undo' }
  | { type: 'redo' }
  /** What is shown can be exported as these formats. */
  | { type: 'formats'; ids: string[] }
  | { type: 'scope'; scope: Scope }
  /** Somebody looks, or looks no longer, at what changed since another day. */
  | { type: 'comparing'; on: boolean }
  /** A document, or its programme, is to be compared with a day, a revision, or '' for a week ago. */
  | { type: 'since'; uri: string; since: string }
  /** Somebody works, or works no longer, in the lists of the document. */
  | { type: 'lists'; on: boolean }
  /** `content` is text, or a data address where the format is binary; `file` is a name for it, with its extension. */
  | { type: 'exported'; format: string; content: string; file: string }
  /** What is shown cannot be made a file of that format. */
  | { type: 'not-exported'; format: string };

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

const isSome = (value: unknown, check: Check): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(check);

/** One document of an update, to its last field. */
const isDocumentUpdates: Check = (value) => {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, version, intents, ...rest } = value as Record<string, unknown>;
  return (
    isText(uri) &&
    isCount(version) &&
    isSome(intents, (one) => isIntent(one) && one.type === 'update-work') &&
    Object.keys(rest).length === 0
  );
};

/** Every field of every message; one with a `?` may be left out. */
const FIELDS: {
  [T in FromPanel['type']]: Record<Exclude<keyof Extract<FromPanel, { type: T }>, 'type' | 'line'>, Check> & {
    'line?'?: Check;
  };
} = {
  ready: {},
  reveal: { pointer: isText, 'line?': isCount, focus: isFlag },
  row: { pointer: isText },
  edit: { uri: isText, version: isCount, intents: areIntents },
  'what-if': { asked: isCount, uri: isText, version: isCount, intents: areIntents },
  update: {
    documents: (value) => isSome(value, isDocumentUpdates),
    write: (value) => typeof value === 'boolean',
  },
  fix: { pointer: isText, version: isCount, rule: isText, 'line?': isCount },
  pin: {},
  comparing: { on: isFlag },
  since: { uri: isText, since: isText },
  lists: { on: isFlag },
  undo: {},
  redo: {},
  formats: { ids: (value) => Array.isArray(value) && value.every(isText) },
  scope: { scope: isScope },
  exported: { format: isText, content: isText, file: isText },
  'not-exported': { format: isText },
};

/** A message of the panel, where it is known to its last field; anything else is null. */
export function fromPanel(message: unknown): FromPanel | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, ...rest } = message as Record<string, unknown>;
  if (typeof type !== 'string' || !Object.hasOwn(FIELDS, type)) return null;
  const fields = Object.entries<Check | undefined>(FIELDS[type as FromPanel['type']]);
  const names = new Set(fields.map(([name]) => name.replace('?', '')));
  const fits = fields.every(([name, check]) => {
    const value = rest[name.replace('?', '')];
    return (value === undefined && name.endsWith('?')) || check?.(value) === true;
  });
  return fits && Object.keys(rest).every((name) => names.has(name)) ? (message as FromPanel) : null;
}
