import { loadCalendars } from '../calendars/load.ts';
import { analyse, type SourceDocument, type Workspace } from '../core/check.ts';
import type { Session } from './host.ts';

/** Documents judged by the session's day, language and configuration, with the holidays they ask for. */
export async function workspaceOf(
  { today, lang, config }: Pick<Session, 'today' | 'lang' | 'config'>,
  documents: SourceDocument[],
): Promise<Workspace> {
  return analyse(documents, {
    today,
    lang,
    config: config.rulesFor,
    calendars: await loadCalendars(documents),
  });
}
