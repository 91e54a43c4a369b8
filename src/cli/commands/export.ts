import { resolve } from 'node:path';
import { analyse } from '../../core/check.ts';
import { readSources } from '../files.ts';
import type { ExitCode, Session } from '../host.ts';
import { say, type MessageId } from '../messages.ts';
import { writeAtomic } from '../write.ts';

export interface ExportOptions {
  to: 'html' | 'json';
  view?: string;
  out?: string;
  theme?: 'light' | 'dark' | 'contrast';
}

/** `changebook export`: the pictures of the documents asked for as one page, or their data. */
export async function exportViews(
  session: Session,
  paths: string[],
  options: ExportOptions,
): Promise<ExitCode> {
  const { host, cwd, lang, today } = session;
  const sources = readSources(session, paths);
  const workspace = analyse(sources.documents, { today, lang, config: session.config.rulesFor });
  const views = workspace.files
    .filter((file) => sources.asked.has(file.path))
    .flatMap((file) => workspace.viewsOf(file.playbook).map((view) => ({ file, view })))
    .filter(({ view }) => options.view === undefined || view.type === options.view);
  let text: string;
  if (options.to === 'json')
    text = `${JSON.stringify(
      views.map(({ file, view }) => ({ path: file.path, view })),
      null,
      2,
    )}\n`;
  else {
    // Drawing is needed here alone; the other commands start without it.
    const { renderPage } = await import('../../render/page.tsx');
    text = renderPage({
      title: views[0]?.view.title ?? 'Changebook',
      lang,
      ...(options.theme ? { theme: options.theme } : {}),
      views: views.map(({ file, view }, index) => ({
        id: `view-${index + 1}`,
        label: `${say(lang, `view-${view.type}` as MessageId)}: ${file.playbook.title}`,
        view,
      })),
    });
  }
  if (options.out === undefined) host.stdout.write(text);
  else writeAtomic(resolve(cwd, options.out), text);
  return sources.unreadable.length > 0 ? 2 : 0;
}
