import { ruleOf } from '../../core/registry.ts';
import { labelled } from '../../core/message.ts';
import type { CommandLine } from '../command-line.ts';
import { type ExitCode, type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';
import { explainLine } from './explain-line.ts';

function explainRule({ lang, registry }: Session, id: string): string[] {
  const rule = ruleOf(registry, id);
  if (!rule) throw new UsageError(say(lang, 'no-such-rule', { rule: id }));
  return [
    `${rule.id} (${say(lang, rule.severity)}; ${rule.kinds.join(', ')})`,
    '',
    ...Object.values(rule.messages).map((message) => `  ${message[lang]}`),
    '',
    labelled(say(lang, 'why'), rule.why[lang], lang),
    labelled(say(lang, 'what-to-do'), rule.fix[lang], lang),
    labelled(say(lang, 'source'), rule.source[lang], lang),
  ];
}

/** `changebook explain RULE` says what a rule is about, `explain FILE:LINE` why a line is as it is. */
export async function explain(session: Session, subject: string): Promise<ExitCode> {
  const [, path, line] = /^(.+):(\d+)$/.exec(subject) ?? [];
  const lines =
    path === undefined ? explainRule(session, subject) : await explainLine(session, path, Number(line));
  session.host.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

export function defineExplain({ command, run, text }: CommandLine): void {
  command('explain', 'help-explain').argument('<subject>', text('help-subject')).action(run(explain));
}
