import type { Workspace } from '../../core/analyse.ts';
import { memoize } from '../../core/memoize.ts';
import type { IsoDate } from '../../core/when/types.ts';
import { exporters } from '../../render/generated/formats.ts';
import { exportHost } from '../export-host.ts';
import type { Session } from '../host.ts';
import { analyseSources, forOthers, type Loaded, type RedactOption } from '../workspace.ts';
import type { Embed } from './embeds.ts';

/** Why a picture cannot be made. */
export type Undrawn = 'embed-no-playbook' | 'embed-no-view' | 'embed-no-drawing';

/**
 * Draws the pictures of what was loaded as of a day, in the language of their document: what they show must not
 * depend on who makes them.
 *
 * @returns what belongs into the file of the picture, or between the two comments
 */
export function drawer(session: Session, { sources, calendars }: Loaded, redaction: RedactOption) {
  const asOf = memoize((key: string): Workspace => {
    const [today = '', lang = 'en'] = key.split(' ');
    const own: Session = { ...session, today, lang: lang === 'zh' ? 'zh' : 'en' };
    return forOthers(own, { workspace: analyseSources(own, sources, calendars), calendars }, redaction);
  });
  return async (
    { source: path, view, target }: Embed & { source: string },
    day: IsoDate,
  ): Promise<string | { reason: Undrawn }> => {
    const find = (lang: string) => {
      const workspace = asOf(`${day} ${lang}`);
      return { workspace, file: workspace.files.find((one) => one.path === path) };
    };
    const { file } = find(session.lang);
    if (!file) return { reason: 'embed-no-playbook' };
    const { lang } = file.playbook;
    const own = find(lang);
    const views = own.workspace
      .viewsOf((own.file ?? file).playbook)
      .filter(({ type }) => type === view)
      .map((one) => ({ view: one }));
    if (views.length === 0) return { reason: 'embed-no-view' };
    const format = target.type === 'picture' ? 'svg' : 'markdown';
    const made = await exporters[format]?.(views, { lang, host: exportHost });
    if (typeof made !== 'string') return { reason: 'embed-no-drawing' };
    return target.type === 'picture' ? made : `\n\n${made.trim()}\n\n`;
  };
}
