import { toJson } from '../../core/escape/json.ts';
import { builtIn } from '../../core/generated/registry.ts';
import { USUAL_EFFORT } from '../../core/lint/define.ts';
import { titleOf } from '../../core/playbook/naming/labels.ts';
import { labelled } from '../../core/message.ts';
import { aligned } from '../columns.ts';
import { type CommandLine, formatOption } from '../command-line.ts';
import type { ExitCode, Session } from '../host.ts';

interface ListOptions {
  format: string;
}

function write({ host }: Session, list: unknown[], rows: string[][], { format }: ListOptions): ExitCode {
  host.stdout.write(format === 'json' ? `${toJson(list, 2)}\n` : aligned(rows));
  return 0;
}

/** `changebook kinds` */
function listKinds(session: Session, options: ListOptions): ExitCode {
  const { lang } = session;
  const kinds = [...builtIn.kinds.values()].map(({ id: kind, schema: { node } }) => ({
    kind,
    title: titleOf(node, lang, kind),
    description: (lang === 'zh' ? node['x-zh']?.description : node.description) ?? '',
    views: node['x-view'] ?? [],
  }));
  const rows = kinds.map(({ kind, title, description }) => [kind, labelled(title, description, lang)]);
  return write(session, kinds, rows, options);
}

/** `changebook rules` */
function listRules(session: Session, options: ListOptions): ExitCode {
  const { lang } = session;
  const list = builtIn.rules.map(({ id, severity, kinds, group, core, why, effort }) => ({
    id,
    severity,
    kinds,
    group,
    core: core ?? false,
    effort: effort ?? USUAL_EFFORT,
    why: why[lang],
  }));
  const rows = list.map(({ id, severity, why }) => [id, severity, why]);
  return write(session, list, rows, options);
}

export function defineKinds({ command, run }: CommandLine): void {
  command('kinds', 'help-kinds')
    .addOption(formatOption(['text', 'json']))
    .action(run(listKinds));
}

export function defineRules({ command, run }: CommandLine): void {
  command('rules', 'help-rules')
    .addOption(formatOption(['text', 'json']))
    .action(run(listRules));
}
