import { errorOf } from '../errors.ts';
import type { ExitCode, Host, Session } from '../host.ts';

/** What a command said and how it ended. */
export interface Captured {
  code: ExitCode;
  out: string;
  err: string;
}

/**
 * Runs what a command does for somebody who is no terminal: its streams are kept, its input is empty, and nothing
 * that goes wrong ends more than the call. The configuration is read as it stands now.
 */
export async function captured(
  session: Session,
  act: (session: Session) => ExitCode | Promise<ExitCode>,
): Promise<Captured> {
  const said: Captured = { code: 0, out: '', err: '' };
  const host: Host = {
    ...session.host,
    stdout: { write: (text) => void (said.out += text) },
    stderr: { write: (text) => void (said.err += text) },
    stdin: { bytes: async function* () {} },
  };
  try {
    said.code = await act({ ...session.renewed(), host, color: false });
  } catch (error) {
    const { code, text } = errorOf(session.lang, error);
    said.code = code;
    said.err += text;
  }
  return said;
}
