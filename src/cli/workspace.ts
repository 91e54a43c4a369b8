import { builtIn } from '../core/generated/registry.ts';
import { calendarsBy as calendarsByCode, loadCalendars } from '../calendars/load.ts';
import { analyse, type AnalyseOptions, type SourceDocument, type Workspace } from '../core/analyse.ts';
import { leftOutOf, redacted } from '../core/redacted.ts';
import type { Playbook } from '../core/playbook/types.ts';
import { readAsked } from './asked.ts';
import type { Sources } from './files.ts';
import type { Session } from './host.ts';
import { progress, timed } from './notes.ts';

export type Calendars = NonNullable<AnalyseOptions['calendars']>;

/** Everything that a command asks about: what was read, and what the engine says of it. */
export interface Loaded {
  sources: Sources;
  workspace: Workspace;
  calendars: Calendars;
}

/** How a command judges documents. */
export function optionsOf({ today, lang, config }: Session, calendars: Calendars): AnalyseOptions {
  return { registry: builtIn, today, lang, config: config.rulesFor, calendars };
}

/** What the engine says of texts that are read already. */
export function analyseSources(
  session: Session,
  { documents }: Pick<Sources, 'documents'>,
  calendars: Calendars,
): Workspace {
  const shown = progress(session, documents.length);
  const workspace = analyse(documents, { ...optionsOf(session, calendars), progress: shown.step });
  // Documents are checked when they are asked for: all of them here, where it is seen how far that is.
  timed(session, 'analyse', () => workspace.files);
  shown.end();
  return workspace;
}

/** What a command that writes for others takes. */
export interface RedactOption {
  /** Left out is what schemas mark as private. */
  redact: boolean;
}

const WAY = { en: '--no-redact shows it', zh: '用 --no-redact 显示' };

/** What was analysed as others may see it, unless all of it is asked for. */
export function forOthers(
  session: Session,
  { workspace, calendars }: Pick<Loaded, 'workspace' | 'calendars'>,
  { redact }: RedactOption,
): Workspace {
  return redact ? redacted(workspace, optionsOf(session, calendars), WAY) : workspace;
}

/** What of some documents others do not see, in words. */
export function leftOutFor({ lang }: Session, playbooks: readonly Playbook[]): string {
  return leftOutOf(playbooks, lang, WAY);
}

/** Working days of the countries that documents name. */
export function calendarsOf(documents: SourceDocument[]): Promise<Calendars> {
  return loadCalendars(documents, builtIn.kinds, () => import('../calendars/countries.ts'));
}

/** The same by codes that are known already. */
export function calendarsBy(codes: ReadonlySet<string>): Promise<Calendars> {
  return calendarsByCode(codes, () => import('../calendars/countries.ts'));
}

/** What was read, with what the engine says of it. */
export async function analysed(session: Session, sources: Sources): Promise<Loaded> {
  const calendars = await calendarsOf(sources.documents);
  return { sources, workspace: analyseSources(session, sources, calendars), calendars };
}

/** Reads what the paths name and analyses it. */
export async function load(session: Session, paths: string[], stdinName?: string): Promise<Loaded> {
  return analysed(session, await readAsked(session, paths, stdinName));
}
