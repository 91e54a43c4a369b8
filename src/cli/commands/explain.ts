import { rules } from '../../core/generated/rules.ts';
import { type ExitCode, type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';

/** `changebook explain RULE`: what it looks for, why, and what to do. */
export function explain({ host, lang }: Session, id: string): ExitCode {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new UsageError(say(lang, 'no-such-rule', { rule: id }));
  const lines = [
    `${rule.id} (${say(lang, rule.severity)}; ${rule.kinds.join(', ')})`,
    '',
    ...Object.values(rule.messages).map((message) => `  ${message[lang]}`),
    '',
    `${say(lang, 'why')}: ${rule.why[lang]}`,
    `${say(lang, 'what-to-do')}: ${rule.fix[lang]}`,
    `${say(lang, 'source')}: ${rule.source}`,
  ];
  host.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
