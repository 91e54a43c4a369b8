import type { ExitCode, Session } from '../host.ts';
import { readSources } from '../files.ts';
import { say } from '../messages.ts';

export interface PreviewOptions {
  port: number;
  open: boolean;
}

/** `changebook preview`: serves until it is interrupted. */
export async function preview(session: Session, paths: string[], options: PreviewOptions): Promise<ExitCode> {
  const { host, lang } = session;
  readSources(session, paths);
  const { serve } = await import('../preview/server.ts');
  const running = await serve(session, paths, options.port);
  const address = `http://127.0.0.1:${running.port}/`;
  host.stdout.write(`${say(lang, 'serving', { address })}\n`);
  host.signal?.addEventListener('abort', () => running.server.close());
  if (options.open) {
    const { default: open } = await import('open');
    await open(address);
  }
  await new Promise((resolve) => running.server.once('close', resolve));
  return 0;
}
