import {
  CodeLensRefreshRequest,
  DiagnosticRefreshRequest,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
  type ClientCapabilities,
} from 'vscode-languageserver';

/** By what a client announces: the request that makes it ask again for what it shows of that sort. */
const REFRESHES = {
  diagnostics: DiagnosticRefreshRequest.method,
  codeLens: CodeLensRefreshRequest.method,
  inlayHint: InlayHintRefreshRequest.method,
  semanticTokens: SemanticTokensRefreshRequest.method,
} as const;

/** What a client can be asked to show anew, as the methods of the requests that ask it. */
export function refreshesOf(workspace: ClientCapabilities['workspace']): string[] {
  const sorts = Object.keys(REFRESHES) as (keyof typeof REFRESHES)[];
  return sorts.filter((sort) => workspace?.[sort]?.refreshSupport === true).map((sort) => REFRESHES[sort]);
}
