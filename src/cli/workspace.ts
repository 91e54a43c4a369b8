import { loadCalendars } from '../calendars/load.ts';
import { analyse, type AnalyseOptions, type Workspace } from '../core/analyse.ts';
import { readSources, type Sources } from './files.ts';
import type { Session } from './host.ts';
import { progress, timed } from './notes.ts';

type Calendars = NonNullable<AnalyseOptions['calendars']>;

/** Everything that a command asks about: what was read, and what the engine says of it. */
export interface Loaded {
  sources: Sources;
  workspace: Workspace;
  calendars: Calendars;
}

/** What the engine says of texts that are read already. */
export function analyseSources(session: Session, { documents }: Sources, calendars: Calendars): Workspace {
  const { today, lang, config, registry } = session;
  const shown = progress(session, documents.length);
  const options = { registry, today, lang, config: config.rulesFor, progress: shown.step, calendars };
  const workspace = analyse(documents, options);
  // Documents are checked when they are asked for: all of them here, where it is seen how far that is.
  timed(session, 'analyse', () => workspace.files);
  shown.end();
  return workspace;
}

/** Reads what the paths name and analyses it. */
export async function load(session: Session, paths: string[], stdinName?: string): Promise<Loaded> {
  const stdin = paths.includes('-')
    ? { path: stdinName ?? 'stdin.md', text: await session.host.stdin.text() }
    : undefined;
  const sources = timed(session, 'read', () => readSources(session, paths, stdin));
  const calendars = await loadCalendars(
    sources.documents,
    session.registry.kinds,
    () => import('../calendars/countries.ts'),
  );
  const workspace = analyseSources(session, sources, calendars);
  return { sources, workspace, calendars };
}
