import type { ExitCode, Session } from '../host.ts';
import { readSources } from '../files.ts';
import { say } from '../messages.ts';

/** `changebook preview`: serves until it is interrupted. */
export async function preview(session: Session, paths: string[], port: number): Promise<ExitCode> {
  const { host, lang } = session;
  readSources(session, paths);
  const { serve } = await import('../preview/server.ts');
  const running = await serve(session, paths, port);
  host.stdout.write(`${say(lang, 'serving', { address: `http://127.0.0.1:${running.port}/` })}\n`);
  await new Promise((resolve) => running.server.once('close', resolve));
  return 0;
}
