import { renderPage } from '../../render/page.tsx';
import { forLine } from '../../core/escape/terminal.ts';
import { errorOf } from '../errors.ts';
import type { Session } from '../host.ts';
import { load } from '../workspace.ts';
import { versionOf } from './edit.ts';

/** The address of the page's script, relative to the page. */
export const SCRIPT = 'client.js';

/** The page with the pictures of some paths, as their files are now. */
export async function previewPage(session: Session, paths: string[]): Promise<string> {
  const { host, lang } = session;
  const { sources, workspace } = await load(session, paths);
  const files = workspace.files.filter((file) => sources.asked.has(file.path));
  const views = files
    .flatMap((file) => workspace.viewsOf(file.playbook).map((view) => ({ file, view })))
    .filter(({ view }) => view.type !== 'table')
    .map(({ file, view }, index) => ({
      id: `view-${index}`,
      file,
      view,
      sheet: workspace.sheetOf(file.playbook),
    }));
  const fileOf = new Map(views.map(({ id, file }) => [id, file]));
  return renderPage({
    title: 'Changebook',
    lang,
    views,
    script: SCRIPT,
    sections: Object.fromEntries(
      views.map(({ id, file }) => [
        id,
        { 'data-path': file.path, 'data-version': versionOf(file.playbook.syntax.text) },
      ]),
    ),
    // What is wrong with one file leaves the others shown.
    failed: (id, error) => {
      const text = `${fileOf.get(id)?.path}: ${errorOf(lang, error).text}`;
      host.stderr.write(`${forLine(text)}\n`);
      return text;
    },
  });
}
