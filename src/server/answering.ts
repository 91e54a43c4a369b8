import { ErrorCodes, LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import { RequestFailure } from '../service/feature.ts';
import { plainText } from '../service/text/notification.ts';

/** The handler of a request. What it throws becomes an error of LSP, whose words clients show in notifications. */
export function answering<P, R>(
  answer: (params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R> {
  return async (params, token) => {
    try {
      return await answer(params, token);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      const code = error instanceof RequestFailure ? LSPErrorCodes.RequestFailed : ErrorCodes.InternalError;
      throw new ResponseError(code, plainText(error instanceof Error ? error.message : String(error)));
    }
  };
}
