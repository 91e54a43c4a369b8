import { renderPage } from '../../render/page.tsx';
import type { Session } from '../host.ts';
import { load } from '../workspace.ts';
import { versionOf } from './edit.ts';

/** The address of the page's script, relative to the page. */
export const SCRIPT = 'client.js';

/** The page with the pictures of some paths, as their files are now. */
export async function previewPage(session: Session, paths: string[]): Promise<string> {
  const { sources, workspace } = await load(session, paths);
  const files = workspace.files.filter((file) => sources.asked.has(file.path));
  const views = files.flatMap((file) => workspace.viewsOf(file.playbook).map((view) => ({ file, view })));
  const shown = views.filter(({ view }) => view.type !== 'table');
  return renderPage({
    title: 'Changebook',
    lang: session.lang,
    views: shown.map(({ view }, index) => ({
      id: `view-${index}`,
      view,
    })),
    script: SCRIPT,
    sections: Object.fromEntries(
      shown.map(({ file }, index) => [
        `view-${index}`,
        { 'data-path': file.path, 'data-version': versionOf(file.playbook.syntax.text) },
      ]),
    ),
  });
}
