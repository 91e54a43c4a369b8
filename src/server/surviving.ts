import type { Connection } from 'vscode-languageserver';

/** Makes of work that nobody waits for one that never rejects. */
export type Surviving = <A extends unknown[]>(
  work: (...given: A) => unknown,
) => (...given: A) => Promise<void>;

/**
 * Work of the server that nobody waits for: timers, listeners, what is asked of the client. Where it
 * fails, or the client answers with an error, that is logged; a rejection that nobody handles would end the
 * process. (What a handler of a notification throws, the connection logs itself.)
 */
export function surviving({ console: log }: Pick<Connection, 'console'>): Surviving {
  return (work) =>
    async (...given) => {
      try {
        await work(...given);
      } catch (error) {
        log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      }
    };
}
