import { InvalidArgumentError } from 'commander';
import { type CommandLine, count } from '../command-line.ts';
import type { ExitCode, Session } from '../host.ts';
import { say } from '../messages.ts';

export interface PreviewOptions {
  port: number;
  open: boolean;
}

/** `changebook preview`: serves until it is interrupted. */
export async function preview(session: Session, paths: string[], options: PreviewOptions): Promise<ExitCode> {
  const { host, lang } = session;
  const { serve } = await import('../preview/server.ts');
  const { server, guard } = await serve(session, paths, options.port);
  host.stdout.write(`${say(lang, 'serving', { address: guard.address })}\n`);
  host.signal?.addEventListener('abort', () => {
    server.close();
    // Pages that follow the files would keep it open.
    server.closeAllConnections();
  });
  if (options.open) {
    const { default: open } = await import('open');
    await open(guard.addressForOnce());
  }
  await new Promise((resolve) => server.once('close', resolve));
  return 0;
}

function port(text: string): number {
  const value = count(text);
  if (value > 65_535) throw new InvalidArgumentError('a port is at most 65535.');
  return value;
}

export function definePreview({ command, run, text }: CommandLine): void {
  command('preview', 'help-preview')
    .argument('[paths...]')
    .option('--port <n>', text('help-port'), port, 0)
    .option('--open', text('help-open'), false)
    .action(run(preview));
}
