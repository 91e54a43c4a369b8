import { forLine } from '../../core/escape/terminal.ts';
import { builtIn } from '../../core/generated/registry.ts';
import { rulePage } from '../../core/lint/rule-page.ts';
import { ruleOf } from '../../core/registry.ts';
import type { CommandLine } from '../command-line.ts';
import { type ExitCode, type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';
import { explainLine } from '../../core/reports/explain-line.ts';
import { sayUnreadable } from '../unreadable.ts';
import { load } from '../workspace.ts';

function explainRule({ lang }: Session, id: string): string {
  const rule = ruleOf(builtIn, id);
  if (!rule) throw new UsageError(say(lang, 'no-such-rule', { rule: id }));
  return rulePage(rule, lang);
}

async function explainPlace(session: Session, path: string, line: number): Promise<string[]> {
  const { lang } = session;
  const { sources, workspace } = await load(session, [path]);
  const playbook = workspace.playbooks.find((one) => sources.asked.has(one.path));
  sayUnreadable(session, sources);
  if (!playbook) throw new UsageError(say(lang, 'not-a-playbook', { path }));
  const lines = explainLine(workspace, playbook, line, { ...session, registry: builtIn });
  if ('refused' in lines) throw new UsageError(lines.refused);
  return lines;
}

/** `changebook explain RULE` says what a rule is about, `explain FILE:LINE` why a line is as it is. */
export async function explain(session: Session, subject: string): Promise<ExitCode> {
  const [, path, line] = /^(.+):(\d+)$/.exec(subject) ?? [];
  const text =
    path === undefined
      ? explainRule(session, subject)
      : (await explainPlace(session, path, Number(line))).map((one) => `${forLine(one)}\n`).join('');
  session.host.stdout.write(text);
  return 0;
}

export function defineExplain({ command, run, text }: CommandLine): void {
  command('explain', 'help-explain').argument('<subject>', text('help-subject')).action(run(explain));
}
