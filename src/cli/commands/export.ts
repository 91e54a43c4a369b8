import { resolve } from 'node:path';
import { Option } from 'commander';
import { viewTypes } from '../../core/generated/views.ts';
import { exporters, formats } from '../../render/generated/formats.ts';
import type { ThemeName } from '../../render/theme.ts';
import { type CommandLine, redactable } from '../command-line.ts';
import { exportHost } from '../export-host.ts';
import { tellFaults } from '../faults.ts';
import { type ExitCode, type Session, UsageError } from '../host.ts';
import { refuseInputs } from '../inputs.ts';
import { say } from '../messages.ts';
import { sayUnreadable } from '../unreadable.ts';
import { forOthers, load, type RedactOption } from '../workspace.ts';
import { whole } from '../interrupts.ts';
import { writeFile } from '../write.ts';

export interface ExportOptions extends RedactOption {
  to: string;
  view?: string;
  out?: string;
  theme?: ThemeName;
}

/** Pictures of a document as it stands; what changed since another day is told by `diff`. */
const shown = viewTypes.filter((type) => type !== 'since');

/** Formats that need no rasteriser, since there is none here. */
const offered = formats.filter(({ binary }) => !binary).map(({ id }) => id);

/** `changebook export`: the pictures of the documents asked for, as one file. */
export async function exportViews(
  session: Session,
  paths: string[],
  options: ExportOptions,
): Promise<ExitCode> {
  const loaded = await load(session, paths);
  const { sources } = loaded;
  const workspace = forOthers(session, loaded, options);
  const { out } = options;
  if (out !== undefined) refuseInputs(session, sources, [out]);
  const files = workspace.files.filter((file) => sources.asked.has(file.path));
  const views = files
    .flatMap(({ path, playbook }) =>
      workspace.viewsOf(playbook).map((view) => ({ path, view, sheet: workspace.sheetOf(playbook) })),
    )
    .filter(({ view }) => options.view === undefined || view.type === options.view);
  const { lang } = session;
  // A page with nothing on it would look like an answer.
  if (views.length === 0) {
    sayUnreadable(session, sources);
    // Where nothing but such was named, that is the reason.
    if (files.length === 0 && sources.unreadable.length > 0) return 2;
    const { view } = options;
    throw new UsageError(
      view === undefined ? say(lang, 'nothing-to-show') : say(lang, 'not-shown', { view }),
    );
  }
  const made = (some: typeof views) =>
    exporters[options.to]?.(some, { lang, theme: options.theme, host: exportHost });
  /** The views without those of documents that cannot be drawn, which become a fault of each. */
  const drawable = async (): Promise<typeof views> => {
    const sound: typeof views = [];
    for (const { path, playbook } of files) {
      const own = views.filter((view) => view.path === path);
      try {
        await made(own);
        sound.push(...own);
      } catch (error) {
        workspace.contextOf(playbook).attempt(() => {
          throw error;
        }, undefined);
      }
    }
    return sound;
  };
  const text = await Promise.resolve(made(views)).catch(async () => made(await drawable()));
  const faulty = tellFaults(session, workspace, files);
  if (typeof text !== 'string') {
    if (faulty) return 3;
    const count = text?.drawings ?? 0;
    throw new UsageError(count > 1 ? say(lang, 'one-drawing', { count }) : say(lang, 'no-drawing'));
  }
  if (out === undefined) session.host.stdout.write(text);
  else await whole(() => writeFile(resolve(session.cwd, out), text));
  sayUnreadable(session, sources);
  if (faulty) return 3;
  return sources.unreadable.length > 0 ? 2 : 0;
}

export function defineExport({ command, run, text }: CommandLine): void {
  redactable(command('export', 'help-export'), text)
    .argument('[paths...]')
    .addOption(new Option('--to <format>').choices(offered).default('html'))
    .addOption(new Option('--view <name>', text('help-view')).choices(shown))
    .addOption(new Option('--theme <name>').choices(['light', 'dark', 'contrast']))
    .option('--out <file>', text('help-out'))
    .action(run(exportViews));
}
