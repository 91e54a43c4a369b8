import { Option } from 'commander';
import { periodFrom } from '../../core/agenda/agenda.ts';
import type { Agenda } from '../../core/reports/agenda.ts';
import { agendaFrom } from '../agenda/agenda.ts';
import { ics } from '../agenda/ics.ts';
import { json } from '../agenda/json.ts';
import { mail, markdown, text } from '../agenda/text.ts';
import { whose, type WhoseOptions } from '../agenda/whose.ts';
import { type CommandLine, count, formatOption, redactable } from '../command-line.ts';
import { tellFaults } from '../faults.ts';
import type { ExitCode, Session } from '../host.ts';
import { sayUnreadable } from '../unreadable.ts';
import { forOthers, leftOutFor, load, type RedactOption } from '../workspace.ts';

export interface AgendaOptions extends WhoseOptions, RedactOption {
  meeting?: string;
  format: string;
  weeks: number;
}

const FORMATS: Record<string, (session: Session, agenda: Agenda) => string> = {
  text,
  markdown,
  mail,
  ics,
  json,
};

/** `changebook agenda`: what is late and what waits in the next weeks, of everybody, an owner or a meeting. */
export async function agenda(session: Session, paths: string[], options: AgendaOptions): Promise<ExitCode> {
  const loaded = await load(session, paths);
  const { sources } = loaded;
  const workspace = forOthers(session, loaded, options);
  const files = workspace.files.filter((file) => sources.asked.has(file.path));
  const period = periodFrom(session.today, options.weeks);
  const playbooks = files.map(({ playbook }) => playbook);
  const items = workspace.agendaOf(playbooks, period);
  const owners = await whose(session, workspace, playbooks, items, options);
  const told = agendaFrom(session, items, period, owners, options.meeting);
  const whole = loaded.workspace.playbooks.filter(({ path }) => sources.asked.has(path));
  const isWhole = JSON.stringify(loaded.workspace.agendaOf(whole, period)) === JSON.stringify(items);
  const wanted = isWhole ? told : { ...told, leftOut: leftOutFor(session, whole) };
  session.host.stdout.write(FORMATS[options.format]?.(session, wanted) ?? '');
  sayUnreadable(session, sources);
  if (tellFaults(session, workspace, files)) return 3;
  return sources.unreadable.length > 0 ? 2 : 0;
}

export function defineAgenda({ command, run, text: said }: CommandLine): void {
  redactable(command('agenda', 'help-agenda'), said)
    .argument('[paths...]')
    .addOption(formatOption(Object.keys(FORMATS)))
    .option('--owner <name>', said('help-owner'))
    .addOption(new Option('--mine', said('help-mine')).conflicts('owner'))
    .option('--meeting <name>', said('help-meeting'))
    .option('--weeks <n>', said('help-weeks'), count, 2)
    .action(run(agenda));
}
