import type { ServerCapabilities, TextDocumentIdentifier } from 'vscode-languageserver-protocol';
import type { Bilingual } from '../core/playbook/types.ts';
import type { EditAbilities } from './client-edits.ts';
import type { LanguageWorkspace } from './workspace.ts';

/** A boolean setting below `changebook.`; the manifest and its texts are generated from it. */
export interface FeatureSetting {
  name: string;
  default: boolean;
  /** May hold Markdown. */
  description: Bilingual;
}

/** What a client can do with an answer. */
export interface ClientFeatures {
  /** It pulls diagnostics; any other client is sent them. */
  pulls: boolean;
  snippets: boolean;
  /** It has the commands that lenses and completion items name. */
  commands: boolean;
  edits: EditAbilities;
}

/** What an answer is computed from. */
export interface FeatureContext {
  workspace: LanguageWorkspace;
  client: ClientFeatures;
}

interface InDocument {
  textDocument: TextDocumentIdentifier;
}

/** A request of LSP about one document; the host answers it once the document's programme is read. */
export interface DocumentRequest {
  scope: 'document';
  method: string;
  answer(context: FeatureContext, params: InDocument): unknown;
}

/** A request of LSP about all documents; the host lets other requests through between its steps. */
export interface WorkspaceRequest {
  scope: 'workspace';
  method: string;
  answer(context: FeatureContext, params: unknown): Generator<void, unknown>;
}

/** A language feature: what it announces, what it answers, and whether a person may turn it off. */
export interface Feature {
  /** Null for what is always on. Features may share a setting. */
  setting: FeatureSetting | null;
  capabilities: ServerCapabilities;
  /** Clients that it is announced to; all where this is left out. */
  offeredTo?(client: ClientFeatures): boolean;
  requests: readonly (DocumentRequest | WorkspaceRequest)[];
}

/** An answer that is an error with a reason for the reader. */
export class RequestFailure extends Error {}

/** Checks the shape of a feature; each file of `features/` exports one as its default. */
export function defineFeature(feature: Feature): Feature {
  return feature;
}

/**
 * A request about one document.
 * @param method its name in LSP, of which `P` are the parameters and `R` the result
 */
export function documentRequest<P extends InDocument, R>(
  method: string,
  answer: (context: FeatureContext, params: P) => R,
): DocumentRequest {
  return { scope: 'document', method, answer: (context, params) => answer(context, params as P) };
}

/** The same about all documents, computed in steps. */
export function workspaceRequest<P, R>(
  method: string,
  answer: (context: FeatureContext, params: P) => Generator<void, R>,
): WorkspaceRequest {
  return { scope: 'workspace', method, answer: (context, params) => answer(context, params as P) };
}

/** The settings of features, each once, by name. */
export function settingsOf(features: readonly Feature[]): FeatureSetting[] {
  const settings = new Set(features.flatMap(({ setting }) => setting ?? []));
  return [...settings].sort((a, b) => (a.name < b.name ? -1 : 1));
}
