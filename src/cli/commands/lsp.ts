import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CommandLine } from '../command-line.ts';
import { packageRoot } from '../package.ts';

/** `changebook lsp`: the language server, until its client ends it. */
export function defineLsp({ bare, text, done }: CommandLine): void {
  bare('lsp', 'help-lsp')
    .option('--stdio', text('help-stdio'), true)
    .action(async () => {
      // A bundle of its own: the command line needs none of it.
      await import(pathToFileURL(join(packageRoot(), 'dist/server.mjs')).href);
      done(0);
    });
}
