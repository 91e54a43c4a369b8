import { readHead, type SourceDocument } from '../core/analyse.ts';
import { builtIn } from '../core/generated/registry.ts';

/** Whether a document is a charter: by its kind and not by its name, as the engine and the editor tell one. */
export function isCharter(document: SourceDocument): boolean {
  return readHead(document, builtIn.kinds)?.kind === 'change';
}
