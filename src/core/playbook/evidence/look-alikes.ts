import { missingFields } from '../missing-fields.ts';
import type { Playbook, TextEdit, UnreadPlace } from '../types.ts';

/**
 * Places that were not read and look like a list that the document does not have, the first of each, with the pointer
 * at which that list is missed: one fault is then one finding.
 */
export function lookAlikes(playbook: Playbook<any>): Map<UnreadPlace, string> {
  const { kind, data, unread } = playbook;
  const places = new Map<UnreadPlace, string>();
  if (unread.length === 0) return places;
  /** By a list that would do, where what is missing would stand. */
  const missing = new Map<string, string>();
  for (const { oneOf, pointer } of missingFields(playbook)) {
    for (const list of oneOf) if (!missing.has(list)) missing.set(list, pointer);
  }
  const pointers = new Set<string>();
  for (const place of unread) {
    const { like } = place;
    if (like?.kind !== kind || data[like.list] !== undefined) continue;
    const pointer = missing.get(like.list) ?? `/${like.list}`;
    if (pointers.has(pointer)) continue;
    pointers.add(pointer);
    places.set(place, pointer);
  }
  return places;
}

/** True where a place that was not read looks like a list of the document's kind. */
export function looksUnread({ kind, unread }: Playbook<any>, list: string): boolean {
  return unread.some(({ like }) => like?.kind === kind && like.list === list);
}

/** A directive on a line of its own above a place. */
export function directiveAt({ syntax: { text, eol } }: Playbook<any>, at: number, name: string): TextEdit {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return { range: { start, end: start }, text: `<!-- playbook: ${name} -->${eol}` };
}

/** What is to be written above a place so that it is read as what it looks like; null where nothing can be. */
export function directiveEdit(playbook: Playbook<any>, { what, like, at }: UnreadPlace): TextEdit | null {
  if (!like || what === 'headings') return null;
  return directiveAt(playbook, at, like.kind === playbook.kind ? like.list : `${like.kind}.${like.list}`);
}
