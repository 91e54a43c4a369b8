import type { CommandLine } from '../command-line.ts';

/** `changebook lsp`: the language server, until its client ends it. */
export function defineLsp({ bare, text, done }: CommandLine): void {
  bare('lsp', 'help-lsp')
    .option('--stdio', text('help-stdio'), true)
    .action(async () => {
      // A module of its own, beside this one: the command line needs none of it.
      await import(new URL('server.mjs', import.meta.url).href);
      done(0);
    });
}
