import { statSync } from 'node:fs';
import type { CommandLine } from '../command-line.ts';
import { type ExitCode, type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';

/** `changebook mcp`: what the command line says of a folder, for assistants, until their client ends it. */
async function mcp(session: Session, { write }: { write: boolean }): Promise<ExitCode> {
  const { cwd, lang } = session;
  if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(say(lang, 'no-such-path', { path: cwd }));
  // No other command needs the protocol.
  const { serve } = await import('../mcp/server.ts');
  await serve(session, write);
  return 0;
}

export function defineMcp({ command, run, text }: CommandLine): void {
  command('mcp', 'help-mcp').option('--write', text('help-mcp-write'), false).action(run(mcp));
}
