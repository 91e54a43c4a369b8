import * as engine from './analyse.ts';
import { builtIn } from './generated/registry.ts';
import type { Playbook } from './playbook/types.ts';

/** Options of `analyse`; the built-in kinds and rules where no registry is given. */
export type AnalyseOptions = Omit<engine.AnalyseOptions, 'registry'> &
  Partial<Pick<engine.AnalyseOptions, 'registry'>>;

/** Everything about a set of documents; see `analyse` in `analyse.ts`. */
export function analyse(documents: engine.SourceDocument[], options: AnalyseOptions): engine.Workspace {
  return engine.analyse(documents, { registry: builtIn, ...options });
}

/** Reads one text as one of the built-in kinds; null where it is no playbook. */
export function readPlaybook(document: engine.SourceDocument): Playbook | null {
  return engine.readPlaybook(document, builtIn.kinds);
}

/** The countries that documents name in `calendar`; see `calendarCodes` in `analyse.ts`. */
export function calendarCodes(documents: engine.SourceDocument[]): Set<string> {
  return engine.calendarCodes(documents, builtIn.kinds);
}

export { builtIn };
export type { AnalysedFile, SourceDocument, Workspace } from './analyse.ts';
export type { Registry } from './registry.ts';
export type { Finding, Fix, Playbook, TextEdit } from './playbook/types.ts';
export type { Programme } from './programme/types.ts';
export type { Score, Health } from './score/types.ts';
export type { View } from './generated/views.ts';
export type { Intent } from './generated/intents.ts';
export { applyEdits, editFor } from './edits/apply.ts';
