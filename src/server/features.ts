import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';
import {
  RequestFailure,
  type ClientFeatures,
  type Feature,
  type FeatureContext,
  type FeatureSetting,
} from '../service/feature.ts';
import { features } from '../service/generated/features.ts';
import type { LanguageWorkspace } from '../service/workspace.ts';
import { runCooperatively, throwIfCancelled } from './cooperative.ts';

/** Waits for the texts that an answer depends on. */
export interface Loading {
  programmeOf(uri: string): Promise<void>;
  all(): Promise<void>;
}

/** What the person and the client want, as it is now. */
export interface FeatureOptions {
  client: ClientFeatures;
  enabled: ReadonlySet<FeatureSetting>;
}

/** Gives the reason of a failed request to the client as an error of LSP. */
function attempt<T>(answer: () => T): T {
  try {
    return answer();
  } catch (error) {
    if (error instanceof RequestFailure) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    throw error;
  }
}

/** Registers the requests of every language feature. One that is turned off answers null, LSP's "nothing". */
export function registerFeatures(
  connection: Connection,
  workspace: LanguageWorkspace,
  options: () => FeatureOptions,
  loading: Loading,
): void {
  /** The context of an answer, or null where the feature is turned off. */
  const contextFor = ({ setting }: Feature, token: CancellationToken): FeatureContext | null => {
    throwIfCancelled(token);
    const { client, enabled } = options();
    return setting === null || enabled.has(setting) ? { workspace, client } : null;
  };
  for (const feature of features) {
    for (const request of feature.requests) {
      if (request.scope === 'document') {
        type Params = Parameters<typeof request.answer>[1];
        connection.onRequest(request.method, async (params: Params, token: CancellationToken) => {
          await loading.programmeOf(params.textDocument.uri);
          const context = contextFor(feature, token);
          return context && attempt(() => request.answer(context, params));
        });
      } else {
        connection.onRequest(request.method, async (params: unknown, token: CancellationToken) => {
          await loading.all();
          const context = contextFor(feature, token);
          return context && runCooperatively(request.answer(context, params), token);
        });
      }
    }
  }
}
