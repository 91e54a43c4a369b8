import { forLine } from '../../core/escape/terminal.ts';
import { renderShell } from '../../render/shell.tsx';
import { css, panelStyle } from '../../render/theme.ts';
import type { Session } from '../host.ts';
import { groupsOf } from '../site/groups.ts';
import { indexPage } from '../site/index-page.tsx';
import { load } from '../workspace.ts';
import { sayInPage } from './messages.ts';

/** Scripts of a page with a panel, relative to the page: what stands in for the editor, and the panel itself. */
export const CLIENT = 'client.js';
export const PANEL = 'panel.js';

/** Where the page of a document is, or of its programme; relative to the index. */
function hrefOf(path: string, whole = false): string {
  return `?${new URLSearchParams({ show: path, ...(whole ? { programme: '' } : {}) }).toString()}`;
}

/** The page of all documents that are shown, in groups, each with a link to its panel. */
export async function indexOf(session: Session, paths: string[]): Promise<string> {
  const { sources, workspace } = await load(session, paths);
  return indexPage({
    session,
    workspace,
    groups: groupsOf(workspace, sources.asked),
    hrefOf: (path) => hrefOf(path),
    hrefOfProgramme: (path) => hrefOf(path, true),
  });
}

/** The page with the panel of a document, empty until its scripts have asked for the pictures. */
export function panelPage({ lang }: Session, path: string, whole: boolean): string {
  return renderShell({
    title: forLine(path),
    lang,
    style: css + panelStyle,
    scripts: [CLIENT, PANEL],
    site: { label: sayInPage(lang, 'pages'), links: [{ href: './', text: sayInPage(lang, 'all') }] },
    children: <div id="root" data-path={path} data-scope={whole ? 'programme' : 'document'} />,
  });
}
