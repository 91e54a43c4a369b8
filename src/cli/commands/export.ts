import { resolve } from 'node:path';
import { Option } from 'commander';
import type { AnalysedFile } from '../../core/check.ts';
import type { View } from '../../core/generated/views.ts';
import { labelled } from '../../core/message.ts';
import type { CommandLine } from '../command-line.ts';
import { type ExitCode, type Session, UsageError } from '../host.ts';
import { say, type MessageId } from '../messages.ts';
import { load } from '../workspace.ts';
import { writeAtomic } from '../write.ts';

export interface ExportOptions {
  to: 'html' | 'svg' | 'json' | 'markdown';
  view?: string;
  out?: string;
  theme?: 'light' | 'dark' | 'contrast';
}

type Shown = { file: AnalysedFile; view: View }[];

// Drawing is needed here alone; the other commands start without it.
const FORMATS: Record<
  ExportOptions['to'],
  (session: Session, shown: Shown, options: ExportOptions) => Promise<string>
> = {
  json: async (_, shown) =>
    `${JSON.stringify(
      shown.map(({ file, view }) => ({ path: file.path, view })),
      null,
      2,
    )}\n`,
  html: async ({ lang }, shown, { theme }) => {
    const { renderPage } = await import('../../render/page.tsx');
    return renderPage({
      title: shown[0]?.view.title ?? 'Changebook',
      lang,
      ...(theme ? { theme } : {}),
      views: shown.map(({ file, view }, index) => ({
        id: `view-${index + 1}`,
        label: labelled(say(lang, `view-${view.type}` as MessageId), file.playbook.title, lang),
        view,
      })),
    });
  },
  svg: async ({ lang }, shown, { theme }) => {
    const { renderSvgFile } = await import('../../render/svg-file.ts');
    const drawings = shown.flatMap(({ view }) => renderSvgFile(view, lang, theme) ?? []);
    if (drawings.length > 1) throw new UsageError(say(lang, 'one-drawing', { count: drawings.length }));
    if (drawings[0] === undefined) throw new UsageError(say(lang, 'no-drawing'));
    return drawings[0];
  },
  markdown: async ({ lang }, shown) => {
    const [{ fromHtml }, { markdownOf }, { renderView }] = await Promise.all([
      import('hast-util-from-html'),
      import('../../render/markdown.ts'),
      import('../../render/page.tsx'),
    ]);
    return shown
      .map(({ view }) => markdownOf(fromHtml(renderView(view, lang), { fragment: true })))
      .join('\n');
  },
};

/** `changebook export`: the pictures of the documents asked for, as one file. */
export async function exportViews(
  session: Session,
  paths: string[],
  options: ExportOptions,
): Promise<ExitCode> {
  const { sources, workspace } = await load(session, paths);
  const shown = workspace.files
    .filter((file) => sources.asked.has(file.path))
    .flatMap((file) => workspace.viewsOf(file.playbook).map((view) => ({ file, view })))
    .filter(({ view }) => options.view === undefined || view.type === options.view);
  const text = await FORMATS[options.to](session, shown, options);
  if (options.out === undefined) session.host.stdout.write(text);
  else writeAtomic(resolve(session.cwd, options.out), text);
  return sources.unreadable.length > 0 ? 2 : 0;
}

export function defineExport({ command, run, text }: CommandLine): void {
  command('export', 'help-export')
    .argument('[paths...]')
    .addOption(new Option('--to <format>').choices(['html', 'svg', 'json', 'markdown']).default('html'))
    .addOption(
      new Option('--view <name>', text('help-view')).choices([
        'timeline',
        'checklist',
        'profile',
        'matrix',
        'flow',
        'table',
        'health',
      ]),
    )
    .addOption(new Option('--theme <name>').choices(['light', 'dark', 'contrast']))
    .option('--out <file>', text('help-out'))
    .action(run(exportViews));
}
