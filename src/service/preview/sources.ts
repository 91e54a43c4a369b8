import type { Source, ViewResult } from './picture-messages.ts';

/** The documents that a picture is made of, as they stood. */
export type Sources = Pick<NonNullable<ViewResult>, 'uri' | 'version' | 'sources'>;

/** The document that a path of a pointer names; null names the one that is shown. */
export function sourceOf(shown: Sources, path: string | null): Source | null {
  return path === null ? shown : (shown.sources[path] ?? null);
}

/** True for the address of a document that the picture is made of; the panel may name no other. */
export function isSource(shown: Sources, uri: string): boolean {
  return shown.uri === uri || Object.values(shown.sources).some((source) => source.uri === uri);
}
