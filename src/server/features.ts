import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { ClientFeatures, Feature, FeatureContext, FeatureSetting } from '../service/feature.ts';
import { features } from '../service/generated/features.ts';
import type { LanguageWorkspace } from '../service/workspace.ts';
import { answering } from './answering.ts';
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
        const answer = async (params: Params, token: CancellationToken): Promise<unknown> => {
          await loading.programmeOf(params.textDocument.uri);
          const context = contextFor(feature, token);
          return context && request.answer(context, params);
        };
        connection.onRequest(request.method, answering(answer));
      } else {
        const answer = async (params: unknown, token: CancellationToken): Promise<unknown> => {
          await loading.all();
          const context = contextFor(feature, token);
          return context && runCooperatively(request.answer(context, params), token);
        };
        connection.onRequest(request.method, answering(answer));
      }
    }
  }
}
